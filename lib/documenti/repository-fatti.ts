import type { TipoDocumento } from '@/lib/core/documenti';
import type { Tx } from '@/lib/platform/db';

/** The last document of each of those kinds that a convenzione has, as the reader may see them. */
export async function ultimiDelTipo(
  tx: Tx,
  convenzioneId: string,
  tipi: readonly TipoDocumento[],
): Promise<ReadonlyMap<TipoDocumento, { readonly id: string; readonly il: Date }>> {
  const righe = await tx.documento.findMany({
    where: { convenzioneId, tipo: { in: [...tipi] }, originaleId: null, ritiratoIl: null },
    distinct: ['tipo'],
    orderBy: { creatoIl: 'desc' },
    select: { id: true, tipo: true, creatoIl: true },
  });
  return new Map(righe.map(({ tipo, id, creatoIl }) => [tipo as TipoDocumento, { id, il: creatoIl }]));
}
