import { daColonna, inizioGiornata } from '@/lib/core/date';
import type { TipoDocumento } from '@/lib/core/documenti';
import type { Tx } from '@/lib/platform/db';

/** The last document of each of those kinds that a convenzione has, as the reader may see them; one taken over is of the day that it bears. */
export async function ultimiDelTipo(
  tx: Tx,
  convenzioneId: string,
  tipi: readonly TipoDocumento[],
): Promise<ReadonlyMap<TipoDocumento, { readonly id: string; readonly il: Date }>> {
  const righe = await tx.documento.findMany({
    where: { convenzioneId, tipo: { in: [...tipi] }, originaleId: null, ritiratoIl: null },
    distinct: ['tipo'],
    orderBy: [{ creatoIl: 'desc' }, { datatoIl: 'desc' }],
    select: { id: true, tipo: true, creatoIl: true, datatoIl: true },
  });
  return new Map(
    righe.map(({ tipo, id, creatoIl, datatoIl }) => [
      tipo as TipoDocumento,
      { id, il: datatoIl === null ? creatoIl : inizioGiornata(daColonna(datatoIl)) },
    ]),
  );
}
