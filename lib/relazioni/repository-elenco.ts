import { MASSIMO_IN_ELENCO } from '@/lib/core/elenco-breve';
import type { Tx } from '@/lib/platform/db';
import { VITA, vitaDi, type Vita } from './vita-della-convenzione';
import type { LavoroView, RelazioneView } from './views';

/** Annual reports in the archive, newest first; `ambito`: only those of these convenzioni, null for all that the reader sees. */
export function relazioniArchiviate(tx: Tx, ambito: readonly string[] | null): Promise<RelazioneView[]> {
  return tx.$queryRaw<RelazioneView[]>`
    SELECT d.id, d.anno, c.numero AS convenzione, e.denominazione AS ente, d.creato_il AS "creataIl", d.dimensione
      FROM documento d
      JOIN convenzione c ON c.erogatore_id = d.erogatore_id AND c.id = d.convenzione_id
      JOIN ente e ON e.erogatore_id = d.erogatore_id AND e.id = d.ente_id
     WHERE d.erogatore_id = varco_erogatore() AND d.tipo = 'RELAZIONE_ANNUALE' AND (${ambito}::uuid[] IS NULL OR d.convenzione_id = ANY(${ambito}::uuid[]))
     ORDER BY d.anno DESC, d.creato_il DESC LIMIT ${MASSIMO_IN_ELENCO}::int`;
}

/** Reports that the worker has not finished, the latest asked first. */
export function relazioniInPreparazione(tx: Tx): Promise<LavoroView[]> {
  return tx.$queryRaw<LavoroView[]>`
    SELECT l.id, c.numero AS convenzione, (l.parametri->>'anno')::int AS anno, l.stato, l.avanzamento, l.errore
      FROM lavoro l JOIN convenzione c ON c.erogatore_id = l.erogatore_id AND c.id = (l.parametri->>'convenzioneId')::uuid
     WHERE l.erogatore_id = varco_erogatore() AND l.tipo = 'relazione-annuale' AND l.stato <> 'CONCLUSO' ORDER BY l.chiesto_il DESC LIMIT 20`;
}

/** The convenzioni that both parties have signed, and how long each lasts, the latest first. */
export async function convenzioniStipulate(tx: Tx): Promise<(Vita & { id: string; numero: string; ente: string })[]> {
  const righe = await tx.convenzione.findMany({
    where: { stipulataIl: { not: null } },
    select: { id: true, numero: true, enteId: true, ...VITA },
    orderBy: { numero: 'desc' },
  });
  const enti = await tx.ente.findMany({
    where: { id: { in: righe.map(({ enteId }) => enteId) } },
    select: { id: true, denominazione: true },
  });
  const nomi = new Map(enti.map(({ id, denominazione }) => [id, denominazione]));
  return righe.map(({ id, numero, enteId, ...riga }) => ({ id, numero, ente: nomi.get(enteId) ?? '', ...vitaDi(riga) }));
}
