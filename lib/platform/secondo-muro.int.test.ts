import { describe, expect, it } from 'vitest';
import { idCasuale, ID_DI_NESSUNO } from '@/lib/core/ids';
import { adesioneDiProva, richiedente } from '@/lib/testing/adesioni';
import { ADESSO, inserisci, Mondo, sql } from '@/lib/testing/mondo';
import { dbApp, type Tx } from './db';

/** What a use case that forgot its checks could do, as varco_app bound to one ente. */
async function come<T>(erogatoreId: string, enteId: string, lavoro: (tx: Tx) => Promise<T>): Promise<T> {
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

  it('erases neither the message nor the link of a living domanda', async () => {
    const mondo = await Mondo.crea();
    const viva = await adesioneDiProva(mondo, { stato: 'BOZZA', email_richiedente: 'viva@ente.example' });
    const inviata = await adesioneDiProva(mondo);
    for (const id of [viva, inviata]) await richiedente(mondo, id);
    await inserisci('messaggio', {
      erogatore_id: mondo.erogatoreId,
      id: idCasuale(),
      tipo: 'adesione-bozza',
      destinatario: 'viva@ente.example',
      dati: '{}',
      stato: 'DA_INVIARE',
      prossimo_il: ADESSO,
      creato_il: ADESSO,
    });
    const cancella = (adesioneId: string) => async (tx: Tx) => {
      await tx.$queryRaw`SELECT set_config('varco.adesione', ${adesioneId}, true)`;
      return [(await tx.messaggio.deleteMany()).count, (await tx.collegamento.deleteMany()).count];
    };
    for (const chi of ['', viva, inviata]) expect(await come(mondo.erogatoreId, ID_DI_NESSUNO, cancella(chi))).toEqual([0, 0]);
    expect(await come(mondo.erogatoreId, '', cancella(''))).toEqual([0, 1]);
    expect(await sql('SELECT adesione_id AS id FROM collegamento WHERE erogatore_id = $1', [mondo.erogatoreId])).toEqual([{ id: inviata }]);
  });
});
