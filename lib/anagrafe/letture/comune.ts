/** What every reading of the register shares: who is protected, how rows become tables. */
import { nelTempo, RIVOLGERSI_ALL_UFFICIO, visuraProtetta, type Sezione, type VisuraLetta } from '@/lib/core/banca-letta';
import type { DataIso } from '@/lib/core/date';
import { campo, type CampoId } from '../domain/campi';
import { perGruppi } from '../domain/gruppi';
import { dalEAl, type Intervallo } from '../domain/nel-tempo';
import type { Riga } from '@/lib/core/riga-letta';

/** A field that was read always has its key, with null where the data bank has no value; a field that was not read has none. */
type Valori = Readonly<Partial<Record<CampoId, string | null>>>;
export function valoriDi(riga: Riga, campi: readonly CampoId[]): Valori {
  return Object.fromEntries(campi.map((id) => [id, campo(id).formato(riga)]));
}

type Letto = { readonly parti: { readonly chi: readonly Riga[] }; readonly aggiornatiAl: DataIso | null };

/** Null when there is no such person; of a protected one that it was asked for, and nothing else; undefined when the reading goes on. */
export function fermata({ parti: { chi }, aggiornatiAl }: Letto): VisuraLetta | null | undefined {
  const [riga] = chi;
  if (!riga) return null;
  return riga.protetto === true ? visuraProtetta([String(riga.id)], aggiornatiAl) : undefined;
}

/** Whom a visura of the past is about. */
export function intestatario(riga: Riga | undefined, campi: readonly CampoId[]): Sezione {
  return { forma: 'SCHEDA', titolo: null, gruppi: perGruppi(riga ? valoriDi(riga, campi) : {}) };
}

export type Tabella = Extract<Sezione, { forma: 'TABELLA' }>;
export type Colonna = Tabella['colonne'][number];

export const colonnaDi = (id: CampoId): Colonna => ({ campo: id, etichetta: campo(id).etichetta });
export const colonnaStorica = (id: CampoId): Colonna => ({ campo: nelTempo(id), etichetta: campo(id).etichetta });
/** Since when and until when, told of that field. */
export const colonnePeriodo = (id: CampoId): Colonna[] => ['Dal', 'Fino al'].map((etichetta) => ({ campo: nelTempo(id), etichetta }));
export const cellePeriodo = (periodo: Intervallo): string[] => [...dalEAl(periodo)];

/** People in rows. */
export const righeDi = (di: readonly Riga[], celle: (riga: Riga) => (string | null)[]): Tabella['righe'] =>
  di.map((riga, indice) => ({ id: `${String(riga.id)}-${indice + 1}`, celle: celle(riga) }));

/** One more row for who is protected (SA-17), however many they are, and whenever they belonged there. */
export function conProtetti(righe: Tabella['righe'], protetti: readonly Riga[], colonne: readonly Colonna[]): Tabella['righe'] {
  if (protetti.length === 0) return righe;
  return [...righe, { id: 'protetti', celle: colonne.map((_, indice) => (indice === 0 ? RIVOLGERSI_ALL_UFFICIO : null)) }];
}

export const idDi = (righe: readonly Riga[]): string[] => unici(righe.map(({ id }) => String(id)));

/** Each once, in order. */
export const unici = (ids: readonly string[]): string[] => [...new Set(ids)];
