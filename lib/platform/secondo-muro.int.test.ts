import { describe, expect, it } from 'vitest';
import { idCasuale } from '@/lib/core/ids';
import { ADESSO, Mondo, sql } from '@/lib/testing/mondo';
import { dbApp } from './db';

/** What a use case that forgot its checks could do, as varco_app bound to one ente. */
async function come<T>(
  erogatoreId: string,
  enteId: string,
  lavoro: (tx: Parameters<Parameters<ReturnType<typeof dbApp>['$transaction']>[0]>[0]) => Promise<T>,
): Promise<T> {
  return dbApp().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT set_config('varco.erogatore', ${erogatoreId}, true), set_config('varco.ente', ${enteId}, true)`;
    return lavoro(tx);
  });
}

describe('row-level security as a second wall', () => {
  it('RT-06 lets nobody of one ente write for another ente, nor for the comune', async () => {
    const mondo = await Mondo.crea();
    const [mio, altro] = [await mondo.ente(), await mondo.ente()];
    const utente = (enteId: string | null) => ({
      erogatoreId: mondo.erogatoreId,
      id: idCasuale(),
      nomeUtente: idCasuale(),
      nome: 'A',
      cognome: 'B',
      codiceFiscale: 'X',
      email: 'a@b.example',
      ruoli: ['REFERENTE'],
      enteId,
      stato: 'ATTIVO',
      creatoIl: ADESSO,
    });
    await come(mondo.erogatoreId, mio, (tx) => tx.utente.createMany({ data: [utente(mio)] }));
    await expect(come(mondo.erogatoreId, mio, (tx) => tx.utente.createMany({ data: [utente(altro)] }))).rejects.toThrow();
    await expect(come(mondo.erogatoreId, mio, (tx) => tx.utente.createMany({ data: [utente(null)] }))).rejects.toThrow();
    await expect(come(mondo.erogatoreId, mio, (tx) => tx.utente.updateMany({ data: { enteId: altro } }))).rejects.toThrow();
  });

  it('erases nothing but drafts, whatever a statement says', async () => {
    const mondo = await Mondo.crea();
    const enteId = await mondo.ente();
    const convenzioneId = await mondo.convenzione(enteId);
    await sql(
      "INSERT INTO documento (erogatore_id, id, ente_id, convenzione_id, tipo, nome, mime, sha256, dimensione, creato_il) VALUES ($1, $2, $3, $4, 'CONVENZIONE', 'c.pdf', 'application/pdf', 'abc', 3, $5)",
      [mondo.erogatoreId, idCasuale(), enteId, convenzioneId, ADESSO],
    );
    await sql("INSERT INTO documento_blocco (erogatore_id, sha256, indice, contenuto) VALUES ($1, 'abc', 0, 'abc')", [mondo.erogatoreId]);
    await dbApp().$transaction(async (tx) => {
      await tx.$queryRaw`SELECT set_config('varco.erogatore', ${mondo.erogatoreId}, true)`;
      await tx.documentoBlocco.deleteMany();
      await tx.documento.deleteMany();
    });
    expect(await sql('SELECT 1 FROM documento WHERE erogatore_id = $1', [mondo.erogatoreId])).toHaveLength(1);
    expect(await sql('SELECT 1 FROM documento_blocco WHERE erogatore_id = $1', [mondo.erogatoreId])).toHaveLength(1);
  });
});
