import type { Tx } from '@/lib/platform/db';

/**
 * Of whom and of what this page of it tells: kept as long as its bytes, whatever their number. The database keeps the codice fiscale beside, which
 * no statement of the application reads.
 */
export async function scriviSoggetti(tx: Tx, pacchettoId: string, soggetti: readonly string[]): Promise<void> {
  await tx.$executeRaw`SELECT varco_annota_soggetti(${pacchettoId}::uuid, ${[...soggetti]}::text[])`;
}

/** Of these packages, those that tell of one of these cards, or of somebody who has been protected under any other (SA-17). */
export async function cheDicono(tx: Tx, pacchettoIds: readonly string[], schede: readonly string[]): Promise<string[]> {
  if (pacchettoIds.length === 0) return [];
  const righe = await tx.$queryRaw<{ id: string }[]>`
    SELECT p.id FROM varco_pacchetti_protetti(${[...pacchettoIds]}::uuid[], ${[...schede]}::text[]) p(id)`;
  return righe.map(({ id }) => id);
}
