/**
 * Profiles of data: which fields a fruitore may be shown (FU-01, FU-11, CA-08). Each bank comes with some, a comune composes its own. What
 * an operator may see is the profile that its act was signed with, possibly narrowed, never widened.
 */
import { banca } from '@/lib/banche/domain/elenco';
import type { ProfiloConcesso } from '@/lib/clausole/regole/regole';
import type { BancaDati, ProfiloDiBanca } from '@/lib/core/banca';

export interface Profilo extends ProfiloConcesso {
  readonly banca: string;
  readonly descrizione: string;
  /** Of the comune's own; null for one that the bank comes with, which is never changed. */
  readonly versione: number | null;
  /** False once it is withdrawn: whoever has it keeps it, nobody is granted it any more. */
  readonly offerto: boolean;
}

/** Those that come with that bank, as the comune offers them. */
export function profiliDiBanca(codiceBanca: string, ritirati: ReadonlySet<string> = new Set()): Profilo[] {
  return (banca(codiceBanca)?.profili ?? []).map(({ codice, nome, campi, soloForzeOrdine }) => ({
    banca: codiceBanca,
    codice,
    nome,
    descrizione: '',
    campi,
    soloForzeOrdine,
    versione: null,
    offerto: !ritirati.has(codice),
  }));
}

/**
 * FU-11: the fields that only law enforcement may be shown. Of a group that no open profile of the bank touches, and one reserved to law
 * enforcement does, every field is: whoever composes a profile does not go round the restriction by choosing the field beside.
 */
export function campiRiservati({ profili, campi }: Pick<BancaDati, 'profili' | 'campi'>): ReadonlySet<string> {
  const gruppi = (quali: readonly ProfiloDiBanca[]): Set<string> => {
    const nominati = new Set(quali.flatMap((profilo) => profilo.campi));
    return new Set(campi.filter(({ id }) => nominati.has(id)).map(({ gruppo }) => gruppo));
  };
  const aperti = gruppi(profili.filter(({ soloForzeOrdine }) => !soloForzeOrdine));
  const riservati = gruppi(profili.filter(({ soloForzeOrdine }) => soloForzeOrdine));
  return new Set(campi.filter(({ gruppo }) => riservati.has(gruppo) && !aperti.has(gruppo)).map(({ id }) => id));
}

/**
 * The fields of a profile cut down to those chosen: for one operator, or for what was found necessary (CA-08).
 * @param scelti ids of fields; empty means "the whole profile"; ids outside the profile, or unknown, are ignored and never added
 */
export function restringere(campi: readonly string[], scelti: readonly string[]): readonly string[] {
  return scelti.length === 0 ? campi : campi.filter((id) => scelti.includes(id));
}
