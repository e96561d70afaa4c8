import type { DataIso } from '@/lib/core/date';
import type { Tx } from '@/lib/platform/db';
import type { Riga } from './domain/riga';
import { ESCLUSI, type Interrogazione, type Parte } from './frammenti';

/** Rows under the names of their selections, and the date of the load they come from; null when there is none. */
export interface Letto {
  readonly righe: Readonly<Partial<Record<Parte, readonly Riga[]>>>;
  readonly aggiornatiAl: DataIso | null;
  /** The load that they come from. */
  readonly versione: string | null;
}

/**
 * Runs what `interrogazioni` builds, the only way to the tables of the data bank: all selections and the date in one statement and one JSON
 * value. What the driver must decode, and each turn to the database, is what a consultation costs most.
 */
export async function leggi(tx: Tx, { parti, con, valori }: Interrogazione): Promise<Letto> {
  const righe = Object.entries(parti).map(([nome, sql]) => `'${nome}', (SELECT coalesce(json_agg(r), '[]') FROM (${sql}) r)`);
  const [esito] = await tx.$queryRawUnsafe<{ letto: Letto }[]>(
    `WITH ${ESCLUSI}${con ? `, pagina AS MATERIALIZED (${con})` : ''} SELECT json_build_object('righe', json_build_object(${righe.join(', ')}), 'aggiornatiAl',
      (SELECT to_char(aggiornati_al, 'YYYY-MM-DD') FROM catasto_versione WHERE stato = varco_versione_letta()), 'versione',
      (SELECT id FROM catasto_versione WHERE stato = varco_versione_letta())) AS letto`,
    ...valori,
  );
  return esito?.letto ?? { righe: {}, aggiornatiAl: null, versione: null };
}

/** The date that the data are updated to; null when nothing has been loaded yet (RT-03). */
export async function dataDeiDati(tx: Tx): Promise<DataIso | null> {
  const [riga] = await tx.$queryRaw<
    { aggiornatiAl: DataIso }[]
  >`SELECT to_char(aggiornati_al, 'YYYY-MM-DD') AS "aggiornatiAl" FROM catasto_versione WHERE stato = varco_versione_letta()`;
  return riga?.aggiornatiAl ?? null;
}

/** How many rows a statement of `interrogazioni-estratto` counts. */
export async function conta(tx: Tx, sql: string, valori: Interrogazione['valori']): Promise<number> {
  const [riga] = await tx.$queryRawUnsafe<{ righe: number }[]>(sql, ...valori);
  return riga?.righe ?? 0;
}

/** Of whom nothing is shown, in the load that is read. */
export async function protetti(tx: Tx): Promise<string[]> {
  // Each of the two by its index.
  const righe = await tx.$queryRaw<{ id: string }[]>`
    SELECT s.id FROM catasto_soggetto s WHERE s.protetto UNION SELECT s.id FROM catasto_soggetto s WHERE s.id = ANY (ARRAY(SELECT varco_protetti_catasto()))`;
  return righe.map(({ id }) => id);
}
