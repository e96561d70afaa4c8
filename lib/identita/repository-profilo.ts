import type { Tx } from '@/lib/platform/db';
import type { Conto } from './repository-accesso';

/** What stands around an account: its address, the ente it belongs to, the number of the convenzione it works under. */
export async function contornoDelProfilo(
  tx: Tx,
  conto: Conto,
  convenzioneId: string | null,
): Promise<{ email: string; ente: string | null; convenzione: string | null }> {
  const { email } = await tx.utente.findFirstOrThrow({ where: { id: conto.id }, select: { email: true } });
  const ente = conto.enteId === null ? null : await tx.ente.findFirst({ where: { id: conto.enteId }, select: { denominazione: true } });
  const convenzione =
    convenzioneId === null ? null : await tx.convenzione.findFirst({ where: { id: convenzioneId }, select: { numero: true } });
  return { email, ente: ente?.denominazione ?? null, convenzione: convenzione?.numero ?? null };
}
