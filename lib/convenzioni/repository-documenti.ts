import type { Tx } from '@/lib/platform/db';

export type RigaDocumentoDellAtto = { id: string; nome: string; tipo: string; parte: string | null; creatoIl: Date; verifica: unknown };

/** The act and its signed files, the oldest first. */
export function documentiDi(tx: Tx, convenzioneId: string): Promise<RigaDocumentoDellAtto[]> {
  return tx.documento.findMany({
    where: { convenzioneId, tipo: { in: ['CONVENZIONE', 'CONVENZIONE_FIRMATA'] } },
    select: { id: true, nome: true, tipo: true, parte: true, creatoIl: true, verifica: true },
    orderBy: [{ originaleId: { sort: 'asc', nulls: 'first' } }, { creatoIl: 'asc' }, { parte: 'desc' }],
  });
}

/** The PDF that the fruitore has signed, on which the comune's signature goes; null when there is none, or it came in an envelope. */
export async function pdfDelFruitore(tx: Tx, convenzioneId: string): Promise<string | null> {
  const riga = await tx.documento.findFirst({
    where: { convenzioneId, tipo: 'CONVENZIONE_FIRMATA', parte: 'FRUITORE', mime: 'application/pdf' },
    select: { id: true },
  });
  return riga?.id ?? null;
}
