import { compilaRegole } from '@/lib/clausole/compila';
import { istanziare } from '@/lib/clausole/istanza';
import { leggereClausole } from '@/lib/clausole/leggere';
import type { Finalita, Regole, TipoEnte } from '@/lib/clausole/regole/regole';
import type { ClausolaScritta } from '@/lib/clausole/tipi';
import { nonTrovato, nonValido } from '@/lib/core/errors';
import { improntaDi } from '@/lib/core/impronta';
import { getEnte } from '@/lib/enti/steps';
import { cercaModello } from '@/lib/modelli/steps';
import type { Tx } from '@/lib/platform/db';
import type { Profilo } from '@/lib/profili/domain/profilo';
import { profiliDelModello } from '@/lib/profili/steps';
import { clausoleCompilate } from '../clausole-in-vigore';
import { assertConcedibile } from '../domain/concessione';
import type { RigaConvenzione } from '../repository';

/**
 * What may be granted to this fruitore: what its model knows. `profili`: the one that it has, with the fields that were signed; the others as
 * they stand now. `diOggi`: the one that it has as it stands now, where it has been composed again since.
 */
export type Concedibile = {
  readonly regole: Regole;
  readonly profili: readonly Profilo[];
  readonly diOggi: Profilo | null;
  readonly tipoEnte: TipoEnte;
};

export async function leggiConcedibile(tx: Tx, riga: RigaConvenzione, now: Date): Promise<Concedibile> {
  const modello = await cercaModello(tx, riga.modelloId);
  if (!modello) throw nonTrovato('Il modello di convenzione');
  const regole = compilaRegole(modello.clausole);
  const profili = await profiliDelModello(tx, regole, now);
  const { profilo: firmato } = clausoleCompilate(riga).regole;
  const suo = profili.find(({ codice }) => codice === firmato?.codice);
  return {
    regole,
    profili: profili.map((profilo) => (profilo === suo ? { ...profilo, ...firmato, offerto: true } : profilo)),
    diOggi: suo && firmato && improntaDi([...suo.campi].sort()) !== improntaDi([...firmato.campi].sort()) ? suo : null,
    tipoEnte: (await getEnte(tx, riga.enteId)).tipo,
  };
}

type Scelta = {
  readonly profilo: string;
  /** The profile that it has, with the fields of today. */
  readonly profiloDiOggi?: boolean;
  readonly visure: readonly string[];
  readonly finalita: readonly string[];
  readonly numeroAccessi: number;
  readonly nuovaFinalita?: string | undefined;
  readonly nuovaBase?: string | undefined;
};

/**
 * CA-08, CH-02, FU-11: the set with what is granted from the next addendum on, within what the model knows: no adesione limits it, because the
 * fruitore signs the addendum. Refuses (NON_VALIDO) what the model does not know, beside its field.
 */
export function conConcessione(
  clausole: readonly ClausolaScritta[],
  attuali: readonly Finalita[],
  scelta: Scelta,
  { regole, profili: comeFirmati, diOggi, tipoEnte }: Concedibile,
): ClausolaScritta[] {
  const profili = comeFirmati.map((profilo) => (scelta.profiloDiOggi && profilo.codice === diOggi?.codice ? diOggi : profilo));
  const finalita = [...attuali.filter(({ codice }) => scelta.finalita.includes(codice)), ...nuovaFinalita(attuali, scelta)];
  if (finalita.length === 0) throw nonValido({ finalita: 'Lascia almeno una finalità, o scrivine una nuova.' });
  const motivoAnpr = motivoDi(clausole);
  const codici = finalita.map(({ codice }) => codice);
  const concesso = { ...scelta, finalita: codici, motivoAnpr: motivoAnpr ?? undefined };
  const profilo = assertConcedibile(concesso, concesso, regole, profili);
  return istanziare(clausole, { visure: scelta.visure, profilo, finalita, numeroAccessi: scelta.numeroAccessi, motivoAnpr, tipoEnte });
}

function nuovaFinalita(attuali: readonly Finalita[], { nuovaFinalita: descrizione, nuovaBase: base }: Scelta): Finalita[] {
  if (descrizione === undefined && base === undefined) return [];
  if (descrizione === undefined) throw nonValido({ nuovaFinalita: 'Scrivi anche la finalità, o togli la norma.' });
  if (base === undefined) throw nonValido({ nuovaBase: 'Scrivi la norma su cui si fonda la finalità.' });
  const usati = attuali.map(({ codice }) => codice);
  const codice =
    Array.from({ length: usati.length + 1 }, (_, i) => `F${i + 1}`).find((uno) => !usati.includes(uno)) ?? `F${usati.length + 1}`;
  return [{ codice, descrizione, base }];
}

/** Why ANPR does not serve yet (CH-10): an addendum on the grant leaves it as it was. */
function motivoDi(clausole: readonly ClausolaScritta[]): string | null {
  const parametri = leggereClausole(clausole).find(({ chiave }) => chiave === 'decadenza')?.parametri;
  return (parametri as { readonly motivoAnpr?: string | null } | undefined)?.motivoAnpr ?? null;
}
