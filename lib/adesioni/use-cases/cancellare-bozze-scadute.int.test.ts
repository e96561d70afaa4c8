import { describe, expect, it } from 'vitest';
import { idCasuale } from '@/lib/core/ids';
import { adesioneDiProva, richiedente } from '@/lib/testing/adesioni';
import { ADESSO, inserisci, Mondo, nelComune, sql } from '@/lib/testing/mondo';
import { cancellareBozzeScadute } from './cancellare-bozze-scadute';
import { cercareBozzeScadute } from './cercare-bozze-scadute';

const esistono = async (mondo: Mondo, tabella: string) =>
  (await sql(`SELECT count(*)::int AS n FROM ${tabella} WHERE erogatore_id = $1`, [mondo.erogatoreId]))[0]?.n;

describe('erasing drafts', () => {
  it('leaves the link and the files of one that is sent while it is about to be erased', async () => {
    const mondo = await Mondo.crea();
    const id = await adesioneDiProva(mondo, { stato: 'BOZZA', cancella_il: ADESSO });
    await richiedente(mondo, id);
    const cancellazione = await nelComune(mondo.erogatoreId, async (client) => {
      await client.query(
        "UPDATE adesione SET stato = 'PRESENTATA', numero = '2026/9', presentata_il = $2, termine_il = '2026-04-09', cancella_il = NULL WHERE id = $1",
        [id, ADESSO],
      );
      const atto = cancellareBozzeScadute.esegui(mondo.sistema(), {});
      while ((await sql('SELECT 1 FROM pg_locks WHERE NOT granted')).length === 0);
      return { atto };
    });
    expect(await cancellazione.atto).toEqual({ cancellate: 0 });
    expect([await esistono(mondo, 'adesione'), await esistono(mondo, 'collegamento')]).toEqual([1, 1]);
  });

  it('erases a draft past its thirty days with links and attachments, and nothing else', async () => {
    const mondo = await Mondo.crea();
    const scaduta = await adesioneDiProva(mondo, { stato: 'BOZZA', cancella_il: ADESSO });
    await richiedente(mondo, scaduta);
    const viva = await adesioneDiProva(mondo, { stato: 'BOZZA', cancella_il: new Date(ADESSO.getTime() + 1000) });
    await richiedente(mondo, viva);
    await adesioneDiProva(mondo, { cancella_il: ADESSO });
    for (const [sha256, adesioneId] of [
      ['solo', scaduta],
      ['comune', scaduta],
      ['comune', viva],
    ]) {
      await inserisci('documento', {
        erogatore_id: mondo.erogatoreId,
        id: idCasuale(),
        adesione_id: adesioneId,
        tipo: 'PROVA',
        nome: 'a.pdf',
        mime: 'application/pdf',
        sha256,
        dimensione: 1,
        creato_il: ADESSO,
      });
    }
    for (const sha256 of ['solo', 'comune'])
      await inserisci('documento_blocco', { erogatore_id: mondo.erogatoreId, sha256, indice: 0, contenuto: Buffer.from('x') });

    expect(await cercareBozzeScadute.esegui(mondo.sistema(), {})).toEqual([{}]);
    expect(await cancellareBozzeScadute.esegui(mondo.sistema(), {})).toEqual({ cancellate: 1 });
    expect(await cercareBozzeScadute.esegui(mondo.sistema(), {})).toEqual([]);
    expect(await cancellareBozzeScadute.esegui(mondo.sistema(), {})).toEqual({ cancellate: 0 });
    expect([await esistono(mondo, 'adesione'), await esistono(mondo, 'collegamento'), await esistono(mondo, 'documento')]).toEqual([
      2, 1, 1,
    ]);
    expect(await sql('SELECT sha256 FROM documento_blocco WHERE erogatore_id = $1', [mondo.erogatoreId])).toEqual([{ sha256: 'comune' }]);
  });

  it('erases with a draft the message that carried its link, unless the mailbox has a draft begun before it or it is just leaving', async () => {
    const mondo = await Mondo.crea();
    const casella = (nome: string) => ({ email_richiedente: `${nome}@ente.example` });
    const scaduta = { stato: 'BOZZA', cancella_il: ADESSO };
    for (const nome of ['sola', 'due', 'viaggio']) await adesioneDiProva(mondo, { ...scaduta, ...casella(nome) });
    await adesioneDiProva(mondo, { stato: 'BOZZA', ...casella('due') });
    const messaggio = (nome: string, colonne: object = {}) =>
      inserisci('messaggio', {
        erogatore_id: mondo.erogatoreId,
        id: idCasuale(),
        tipo: 'adesione-bozza',
        destinatario: `${nome}@ente.example`,
        dati: '{}',
        stato: 'INVIATO',
        prossimo_il: ADESSO,
        creato_il: ADESSO,
        ...colonne,
      });
    await messaggio('sola');
    await messaggio('sola', { stato: 'NON_INVIATO' });
    await messaggio('sola', { tipo: 'adesione-ricevuta' });
    await messaggio('due');
    await messaggio('viaggio', { stato: 'IN_INVIO' });
    await cancellareBozzeScadute.esegui(mondo.sistema(), {});
    expect((await mondo.messaggi()).map(({ tipo, destinatario }) => `${destinatario} ${tipo}`).sort()).toEqual([
      'due@ente.example adesione-bozza',
      'sola@ente.example adesione-ricevuta',
      'viaggio@ente.example adesione-bozza',
    ]);
  });

  it('is the calendar’s work, in its own comune only', async () => {
    const [mondo, altro] = [await Mondo.crea(), await Mondo.crea()];
    await adesioneDiProva(mondo, { stato: 'BOZZA', cancella_il: ADESSO });
    expect(await cercareBozzeScadute.esegui(altro.sistema(), {})).toEqual([]);
    expect(await cancellareBozzeScadute.esegui(altro.sistema(), {})).toEqual({ cancellate: 0 });
    await expect(cancellareBozzeScadute.esegui((await mondo.persona(['UFFICIO'])).richiesta(), {})).rejects.toMatchObject({
      codice: 'PERMESSO_MANCANTE',
    });
    expect(await esistono(mondo, 'adesione')).toBe(1);
  });
});
