import type { Tx } from '@/lib/platform/db';

/** The comune's own row. */
export function comuneDellErogatore(tx: Tx, erogatoreId: string) {
  return tx.erogatore.findUniqueOrThrow({ where: { id: erogatoreId } });
}

/** Its coat of arms, bytes and all; null when it has none. */
export function stemmaDelComune(tx: Tx, erogatoreId: string) {
  return tx.stemma.findUnique({ where: { erogatoreId } });
}

/** What is told of it without carrying it. */
export function misureDelloStemma(tx: Tx, erogatoreId: string) {
  return tx.stemma.findUnique({ where: { erogatoreId }, select: { larghezza: true, altezza: true, caricatoIl: true } });
}

type Stemma = { readonly contenuto: Uint8Array; readonly larghezza: number; readonly altezza: number };

/** Puts it in the place of the one before. */
export async function scriviStemma(tx: Tx, erogatoreId: string, { contenuto, larghezza, altezza }: Stemma, now: Date): Promise<void> {
  const colonne = { contenuto: Uint8Array.from(contenuto), larghezza, altezza, caricatoIl: now };
  await tx.stemma.upsert({ where: { erogatoreId }, create: { erogatoreId, ...colonne }, update: colonne });
}

/** True when there was one. */
export async function cancellaStemma(tx: Tx, erogatoreId: string): Promise<boolean> {
  return (await tx.stemma.deleteMany({ where: { erogatoreId } })).count > 0;
}
