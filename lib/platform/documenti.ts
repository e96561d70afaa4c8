import type { TipoDocumento } from '@/lib/core/documenti';
import { nonTrovato } from '@/lib/core/errors';
import { improntaSha256 } from '@/lib/core/impronta';
import type { Tx } from './db';

/** Size of a stored block: small enough that a 20 MB file never stands whole in the database driver. */
const BLOCCO = 256 * 1024;

export type NuovoDocumento = {
  erogatoreId: string;
  id: string;
  tipo: TipoDocumento;
  nome: string;
  mime: string;
  creatoIl: Date;
  creatoDa?: string | null;
  enteId?: string | null;
  adesioneId?: string | null;
  convenzioneId?: string | null;
  operatoreId?: string | null;
  originaleId?: string | null;
  parte?: string | null;
  anno?: number | null;
  verifica?: object | null;
};

/** Archives a file: bytes once a digest, in blocks, never changed afterwards; then its row. Answers the digest. */
export async function archiviare(tx: Tx, documento: NuovoDocumento, contenuto: Uint8Array): Promise<string> {
  const digest = improntaSha256(contenuto);
  for (let indice = 0; indice * BLOCCO < contenuto.length; indice += 1) {
    const parte = Buffer.from(contenuto.subarray(indice * BLOCCO, (indice + 1) * BLOCCO));
    await tx.$executeRaw`
      INSERT INTO documento_blocco (erogatore_id, sha256, indice, contenuto) VALUES (${documento.erogatoreId}::uuid, ${digest}, ${indice}::int, ${parte}::bytea)
      ON CONFLICT DO NOTHING`;
  }
  const { verifica, ...campi } = documento;
  await tx.documento.createMany({ data: [{ ...campi, ...(verifica ? { verifica } : {}), sha256: digest, dimensione: contenuto.length }] });
  return digest;
}

export type DocumentoLetto = { id: string; nome: string; mime: string; sha256: string; contenuto: Uint8Array };

/** The whole file with its name and type. Row-level security decides whether it exists for the reader. */
export async function leggereDocumento(tx: Tx, id: string): Promise<DocumentoLetto> {
  const documento = await tx.documento.findFirst({ where: { id } });
  if (!documento) throw nonTrovato('Il documento');
  const contenuto = new Uint8Array(documento.dimensione);
  for (let indice = 0; indice * BLOCCO < documento.dimensione; indice += 1) {
    const [riga] = await tx.$queryRaw<{ contenuto: Uint8Array }[]>`
      SELECT contenuto FROM documento_blocco WHERE erogatore_id = ${documento.erogatoreId}::uuid AND sha256 = ${documento.sha256} AND indice = ${indice}::int`;
    if (!riga) throw nonTrovato('Il contenuto del documento');
    contenuto.set(riga.contenuto, indice * BLOCCO);
  }
  return { id: documento.id, nome: documento.nome, mime: documento.mime, sha256: documento.sha256, contenuto };
}
