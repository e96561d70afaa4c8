import type { Tx } from '@/lib/platform/db';

export async function scriviBlocco(tx: Tx, erogatoreId: string, pacchettoId: string, indice: number, contenuto: Uint8Array): Promise<void> {
  const byte = Buffer.from(contenuto.buffer, contenuto.byteOffset, contenuto.byteLength);
  await tx.$executeRaw`INSERT INTO pacchetto_blocco (erogatore_id, pacchetto_id, indice, contenuto)
    VALUES (${erogatoreId}::uuid, ${pacchettoId}::uuid, ${indice}::int, ${byte}::bytea)`;
}

/** Nothing of it remains, nor of whom it told. */
export async function svuotaPacchetto(tx: Tx, pacchettoId: string): Promise<void> {
  await tx.$executeRaw`DELETE FROM pacchetto_blocco WHERE erogatore_id = varco_erogatore() AND pacchetto_id = ${pacchettoId}::uuid`;
  await tx.$executeRaw`DELETE FROM pacchetto_soggetto WHERE erogatore_id = varco_erogatore() AND pacchetto_id = ${pacchettoId}::uuid`;
}
