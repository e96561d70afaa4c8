import type { ProvaDiFirma } from '@/lib/documenti/domain/prova';
import type { Tx } from '@/lib/platform/db';
import type { FileNoto } from './esame/fatti';

/** As in the archive: what leaves for it passes block by block. */
const BLOCCO = 256 * 1024;

export type FileDaTenere = Omit<FileNoto, 'dimensione'> & { readonly contenuto: Uint8Array };
type Dove = { readonly erogatoreId: string; readonly presaId: string };

/** Keeps a file beside the load; one that comes again under the same name takes its place. One that cannot be kept leaves its reason alone. */
export async function tieniFile(tx: Tx, { erogatoreId, presaId }: Dove, { contenuto, ...file }: FileDaTenere, now: Date): Promise<void> {
  const { percorso, prova, rifiuto } = file;
  await togliFile(tx, presaId, percorso);
  await tx.presaInCaricoFile.createMany({
    data: [
      {
        ...file,
        erogatoreId,
        presaId,
        dimensione: contenuto.length,
        caricatoIl: now,
        ...(prova ? { prova: prova as object } : { prova: undefined }),
      },
    ],
  });
  for (let indice = 0; rifiuto === null && indice * BLOCCO < contenuto.length; indice += 1) {
    const parte = contenuto.subarray(indice * BLOCCO, (indice + 1) * BLOCCO);
    const byte = Buffer.from(parte.buffer, parte.byteOffset, parte.byteLength);
    await tx.$executeRaw`
      INSERT INTO presa_in_carico_blocco (erogatore_id, presa_id, sha256, indice, contenuto)
      VALUES (${erogatoreId}::uuid, ${presaId}::uuid, ${file.sha256}, ${indice}::int, ${byte}::bytea) ON CONFLICT DO NOTHING`;
  }
}

/** The file, and its bytes where no other of the load has the same. */
export async function togliFile(tx: Tx, presaId: string, percorso: string): Promise<void> {
  const tolti = await tx.$queryRaw<{ sha256: string }[]>`
    DELETE FROM presa_in_carico_file WHERE erogatore_id = varco_erogatore() AND presa_id = ${presaId}::uuid AND percorso = ${percorso} RETURNING sha256`;
  // Of these alone: to look at every block at every file would cost the more the more papers there are.
  if (tolti.length > 0)
    await tx.$executeRaw`
    DELETE FROM presa_in_carico_blocco b WHERE b.erogatore_id = varco_erogatore() AND b.presa_id = ${presaId}::uuid
       AND b.sha256 = ANY(${tolti.map(({ sha256 }) => sha256)}::text[])
       AND NOT EXISTS (SELECT FROM presa_in_carico_file f WHERE f.erogatore_id = b.erogatore_id AND f.presa_id = b.presa_id AND f.sha256 = b.sha256)`;
}

export async function fileDi(tx: Tx, presaId: string): Promise<FileNoto[]> {
  const righe = await tx.presaInCaricoFile.findMany({ where: { presaId }, orderBy: { percorso: 'asc' } });
  return righe.map(({ percorso, nome, mime, sha256, dimensione, prova, rifiuto }) => ({
    percorso,
    nome,
    mime,
    sha256,
    dimensione,
    prova: prova as ProvaDiFirma | null,
    rifiuto,
  }));
}

/** How many they are and how much they weigh. */
export async function pesoDi(tx: Tx, presaId: string): Promise<{ quanti: number; byte: number }> {
  const { _count, _sum } = await tx.presaInCaricoFile.aggregate({ where: { presaId }, _count: true, _sum: { dimensione: true } });
  return { quanti: _count, byte: _sum.dimensione ?? 0 };
}

/** It is done: each is in the archive, and nothing waits here any more. */
export async function svuota(tx: Tx, presaId: string): Promise<void> {
  await tx.presaInCaricoBlocco.deleteMany({ where: { presaId } });
  await tx.presaInCaricoFile.deleteMany({ where: { presaId } });
}
