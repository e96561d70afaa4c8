import type { DataIso } from '@/lib/core/date';
import type { Tx } from '@/lib/platform/db';
import type { Riga } from './domain/riga';
import type { Interrogazione } from './interrogazioni';

/** Rows and the date of the load they come from; null when there is none. */
export interface Letto {
  readonly righe: readonly Riga[];
  readonly aggiornatiAl: DataIso | null;
}

/**
 * Runs one of the statements of `interrogazioni`, the only way to the tables of the data bank: rows and date in one statement and one JSON
 * value. What the driver must decode, and each turn to the database, is what a consultation costs most.
 */
export async function leggi(tx: Tx, { sql, valori }: Interrogazione): Promise<Letto> {
  const [esito] = await tx.$queryRawUnsafe<{ letto: Letto }[]>(
    `SELECT json_build_object('righe', coalesce(json_agg(r), '[]'), 'aggiornatiAl', (SELECT to_char(aggiornati_al, 'YYYY-MM-DD')
      FROM anagrafe_versione WHERE stato = 'CORRENTE')) AS letto FROM (${sql}) r`,
    ...valori,
  );
  return esito?.letto ?? { righe: [], aggiornatiAl: null };
}

/** The load that readers see; null when the erogatore has none yet (RT-03: every screen states the date). */
export async function versioneCorrente(tx: Tx): Promise<{ id: string; aggiornatiAl: DataIso } | null> {
  const [riga] = await tx.$queryRaw<
    { id: string; aggiornatiAl: DataIso }[]
  >`SELECT id, to_char(aggiornati_al, 'YYYY-MM-DD') AS "aggiornatiAl" FROM anagrafe_versione WHERE stato = 'CORRENTE'`;
  return riga ?? null;
}
