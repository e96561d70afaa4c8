import type { Tx } from '@/lib/platform/db';
import type { DocumentoView } from './views';

export const PER_PAGINA = 30;

/** One page of the documents of the convenzioni that the reader may see (row-level security), the newest first. */
export async function paginaDocumenti(tx: Tx, pagina: number): Promise<{ righe: DocumentoView[]; totale: number }> {
  const righe = await tx.$queryRaw<DocumentoView[]>`
    SELECT d.id, d.tipo, d.parte, d.anno, d.nome, d.dimensione, d.creato_il AS "creatoIl", c.numero AS convenzione
      FROM documento d JOIN convenzione c ON c.erogatore_id = d.erogatore_id AND c.id = d.convenzione_id
     WHERE d.erogatore_id = varco_erogatore()
     ORDER BY d.creato_il DESC, d.id LIMIT ${PER_PAGINA}::int OFFSET ${(pagina - 1) * PER_PAGINA}::int`;
  return { righe, totale: await tx.documento.count({ where: { convenzioneId: { not: null } } }) };
}

/** To whom a file of the archive belongs; null where the reader sees none. */
export function appartenenza(tx: Tx, id: string): Promise<{ convenzioneId: string | null; enteId: string | null; tipo: string } | null> {
  return tx.documento.findFirst({ where: { id }, select: { convenzioneId: true, enteId: true, tipo: true } });
}
