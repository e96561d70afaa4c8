import type { Tx } from '@/lib/platform/db';

/** The banks of which a live key lets the changes in, one by one (SA-20). */
export async function bancheConFlusso(tx: Tx): Promise<string[]> {
  const vivi = await tx.bancaFlusso.findMany({ where: { revocatoIl: null }, select: { banca: true }, orderBy: { banca: 'asc' } });
  return vivi.map(({ banca }) => banca);
}

export async function flussiVivi(tx: Tx): Promise<{ banca: string; creatoIl: Date; usatoIl: Date | null }[]> {
  return tx.bancaFlusso.findMany({ where: { revocatoIl: null }, select: { banca: true, creatoIl: true, usatoIl: true } });
}

/** Of each bank, the last delivery that was taken. */
export async function ultimeConsegne(tx: Tx): Promise<{ banca: string; progressivo: number; istante: Date }[]> {
  return tx.$queryRaw`
    SELECT DISTINCT ON (banca) banca, progressivo, istante FROM banca_consegna WHERE erogatore_id = varco_erogatore()
     ORDER BY banca, istante DESC, progressivo DESC`;
}

interface NuovoFlusso {
  readonly erogatoreId: string;
  readonly id: string;
  readonly banca: string;
  readonly impronta: string;
  readonly creatoIl: Date;
  readonly creatoDa: string;
}

export async function creaFlusso(tx: Tx, flusso: NuovoFlusso): Promise<void> {
  await tx.bancaFlusso.create({ data: flusso, select: { id: true } });
}

/** One at a time, until this transaction ends: of two who make a key at once the second replaces that of the first. */
export async function tieniChiave(tx: Tx, banca: string): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(varco_erogatore()::text || ${`flusso ${banca}`}, 0))::text`;
}

/** False when there was none. */
export async function revocaFlusso(tx: Tx, banca: string, revocatoIl: Date, revocatoDa: string): Promise<boolean> {
  const { count } = await tx.bancaFlusso.updateMany({ where: { banca, revocatoIl: null }, data: { revocatoIl, revocatoDa } });
  return count > 0;
}
