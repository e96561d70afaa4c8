import type { DataIso } from '@/lib/core/date';
import type { Tx } from '@/lib/platform/db';
import type { LavoroView, RelazioneView } from './views';

/** Annual reports in the archive, newest first; `ambito`: only those of these convenzioni, null for all that the reader sees. */
export function relazioniArchiviate(tx: Tx, ambito: readonly string[] | null): Promise<RelazioneView[]> {
  return tx.$queryRaw<RelazioneView[]>`
    SELECT d.id, d.anno, c.numero AS convenzione, e.denominazione AS ente, d.creato_il AS "creataIl", d.dimensione
      FROM documento d
      JOIN convenzione c ON c.erogatore_id = d.erogatore_id AND c.id = d.convenzione_id
      JOIN ente e ON e.erogatore_id = d.erogatore_id AND e.id = d.ente_id
     WHERE d.erogatore_id = varco_erogatore() AND d.tipo = 'RELAZIONE_ANNUALE' AND (${ambito}::uuid[] IS NULL OR d.convenzione_id = ANY(${ambito}::uuid[]))
     ORDER BY d.anno DESC, d.creato_il DESC LIMIT 200`;
}

/** Reports that the worker has not finished, the latest asked first. */
export function relazioniInPreparazione(tx: Tx): Promise<LavoroView[]> {
  return tx.$queryRaw<LavoroView[]>`
    SELECT l.id, c.numero AS convenzione, (l.parametri->>'anno')::int AS anno, l.stato, l.avanzamento, l.errore
      FROM lavoro l JOIN convenzione c ON c.erogatore_id = l.erogatore_id AND c.id = (l.parametri->>'convenzioneId')::uuid
     WHERE l.erogatore_id = varco_erogatore() AND l.tipo = 'relazione-annuale' AND l.stato <> 'CONCLUSO' ORDER BY l.chiesto_il DESC LIMIT 20`;
}

/** The convenzioni of which a report can be asked: those that both parties have signed. */
export function convenzioniStipulate(tx: Tx): Promise<{ id: string; numero: string; ente: string; stipulataIl: DataIso }[]> {
  return tx.$queryRaw<{ id: string; numero: string; ente: string; stipulataIl: DataIso }[]>`
    SELECT c.id, c.numero, e.denominazione AS ente, c.stipulata_il::text AS "stipulataIl"
      FROM convenzione c JOIN ente e ON e.erogatore_id = c.erogatore_id AND e.id = c.ente_id
     WHERE c.erogatore_id = varco_erogatore() AND c.stipulata_il IS NOT NULL ORDER BY c.numero DESC`;
}
