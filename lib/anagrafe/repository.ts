import type { DataIso } from '@/lib/core/date';
import type { Tx } from '@/lib/platform/db';
import { CON_ESCLUSI, type Interrogazione } from './colonne-lette';
import type { Riga } from './domain/riga';

/** Rows of each part and the date of the load they come from; null when there is none. */
export type Letto<Parte extends string> = {
  readonly parti: Readonly<Record<Parte, readonly Riga[]>>;
  readonly aggiornatiAl: DataIso | null;
};

/**
 * Runs one of the statements of `interrogazioni*`, the only way to the tables of the data bank: rows and date in one statement and one JSON
 * value. What the driver must decode, and each turn to the database, is what a consultation costs most.
 */
export async function leggi<Parte extends string>(tx: Tx, { parti, valori }: Interrogazione<Parte>): Promise<Letto<Parte>> {
  const nomi = Object.keys(parti) as Parte[];
  const righe = nomi.map((nome) => `'${nome}', (SELECT coalesce(json_agg(r), '[]') FROM (${parti[nome]}) r)`);
  const [esito] = await tx.$queryRawUnsafe<{ letto: Letto<Parte> }[]>(
    `${CON_ESCLUSI} SELECT json_build_object('parti', json_build_object(${righe.join(', ')}), 'aggiornatiAl', (SELECT to_char(aggiornati_al, 'YYYY-MM-DD')
      FROM anagrafe_versione WHERE stato = varco_versione_letta())) AS letto`,
    ...valori,
  );
  if (!esito) throw new Error('la banca dati non ha risposto');
  return esito.letto;
}

/** The load that readers see; null when the erogatore has none yet (RT-03: every screen states the date). */
export async function versioneCorrente(tx: Tx): Promise<{ id: string; aggiornatiAl: DataIso } | null> {
  const [riga] = await tx.$queryRaw<
    { id: string; aggiornatiAl: DataIso }[]
  >`SELECT id, to_char(aggiornati_al, 'YYYY-MM-DD') AS "aggiornatiAl" FROM anagrafe_versione WHERE stato = varco_versione_letta()`;
  return riga ?? null;
}
