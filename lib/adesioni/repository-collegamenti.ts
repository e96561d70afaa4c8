import { idCasuale } from '@/lib/core/ids';
import type { Tx } from '@/lib/platform/db';

/** The adhesion that a link opens, and its erogatore. */
export type DomandaDelCollegamento = { readonly erogatoreId: string; readonly adesioneId: string };

/** Adds a link; of its token the database learns the SHA-256 only. */
export async function scriviCollegamento(
  tx: Tx,
  { erogatoreId, adesioneId }: DomandaDelCollegamento,
  { tokenHash, scadeIl }: { readonly tokenHash: string; readonly scadeIl: Date },
  now: Date,
): Promise<void> {
  await tx.collegamento.createMany({
    data: [{ erogatoreId, id: idCasuale(), scopo: 'ADESIONE', tokenHash, adesioneId, scadeIl, creatoIl: now }],
  });
}

/** Makes the links of an adhesion work until then; those that already last longer are left alone. */
export async function prolungaFinoAl(tx: Tx, adesioneId: string, scadeIl: Date): Promise<void> {
  await tx.collegamento.updateMany({ where: { adesioneId, scopo: 'ADESIONE', scadeIl: { lt: scadeIl } }, data: { scadeIl } });
}
