import type { Tx } from '@/lib/platform/db';

/** Of whom and of what this page of it tells: kept as long as its bytes, whatever their number. */
export async function scriviSoggetti(tx: Tx, erogatoreId: string, pacchettoId: string, soggetti: readonly string[]): Promise<void> {
  await tx.$executeRaw`INSERT INTO pacchetto_soggetto (erogatore_id, pacchetto_id, soggetto_id)
    SELECT ${erogatoreId}::uuid, ${pacchettoId}::uuid, s FROM unnest(${[...soggetti]}::text[]) s ON CONFLICT DO NOTHING`;
}

/** Of these packages, those that tell of one of these. */
export async function cheDicono(tx: Tx, pacchettoIds: readonly string[], soggetti: readonly string[]): Promise<string[]> {
  if (pacchettoIds.length === 0 || soggetti.length === 0) return [];
  const righe = await tx.$queryRaw<{ id: string }[]>`
    SELECT p.id FROM unnest(${[...pacchettoIds]}::uuid[]) p(id)
     WHERE EXISTS (SELECT FROM pacchetto_soggetto s WHERE s.erogatore_id = varco_erogatore() AND s.pacchetto_id = p.id
             AND s.soggetto_id = ANY(${[...soggetti]}::text[]))`;
  return righe.map(({ id }) => id);
}
