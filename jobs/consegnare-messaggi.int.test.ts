import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { idCasuale } from '@/lib/core/ids';
import { ADESSO, inserisci, Mondo, sql } from '@/lib/testing/mondo';
import { presentarsi, type Presenza } from '@/lib/platform/presenza';
import { prendere, segnareInviato } from '@/lib/platform/uscita';
import { documentoDiProva } from '@/lib/testing/documenti';
import { casellaDiProva, type CasellaDiProva } from '@/lib/testing/posta';
import { consegnareMessaggi } from './consegnare-messaggi';

let casella: CasellaDiProva;
let lavoratore: Presenza;
let mondo: Mondo;

beforeAll(async () => {
  casella = await casellaDiProva();
  process.env.SMTP_URL = casella.url;
  lavoratore = await presentarsi();
});
afterAll(async () => {
  await lavoratore.chiudi();
  await casella.chiudi();
});
beforeEach(async () => {
  await sql("UPDATE messaggio SET stato = 'INVIATO'");
  casella.messaggi.length = 0;
  mondo = await Mondo.crea();
});

function messaggio(colonne: Record<string, unknown> = {}): Promise<string> {
  return inserisci('messaggio', {
    erogatore_id: mondo.erogatoreId,
    id: idCasuale(),
    tipo: 'operatore-disabilitato',
    destinatario: 'ente@ente.example',
    dati: JSON.stringify({ comune: 'Comune di Prova', operatore: 'Ada Prova', motivo: 'cessazione' }),
    prossimo_il: ADESSO,
    creato_il: ADESSO,
    ...colonne,
  });
}

const stato = async (id: string) => (await sql('SELECT stato, tentativi, errore, prossimo_il, dati FROM messaggio WHERE id = $1', [id]))[0];

describe('the outbox', () => {
  it('delivers a message by SMTP with a Message-ID made from its row', async () => {
    const id = await messaggio();
    expect(await consegnareMessaggi(() => ADESSO, lavoratore)).toBe(1);
    expect(casella.messaggi).toHaveLength(1);
    expect(casella.messaggi[0]).toMatchObject({ messageId: `<${id}@localhost>`, subject: 'Accesso di un operatore disabilitato' });
    expect(casella.messaggi[0]?.text).toContain('cessazione');
    expect(await stato(id)).toMatchObject({ stato: 'INVIATO' });
  });

  it('attaches the document that a message names, byte by byte, and registers that it left', async () => {
    const contenuto = randomBytes(300 * 1024);
    const documento = await documentoDiProva(mondo, { contenuto, nome: 'Relazione è.pdf' });
    const dati = {
      comune: 'C',
      ente: 'E',
      titolo: 'Relazione di Ada Prova',
      genere: 'Relazione',
      numero: '2026/0001',
      protocollo: 'n. 0000001 del 10/03/2026',
      sha256: 'x',
      pagina: 'http://localhost/',
    };
    const id = await messaggio({ tipo: 'documento-trasmesso', dati: JSON.stringify({ ...dati, allegatoId: documento }) });
    const quanti = await consegnareMessaggi(() => ADESSO, lavoratore);
    expect((await stato(id))?.errore).toBeNull();
    expect(quanti).toBe(1);
    const [arrivato] = casella.messaggi;
    expect(arrivato?.subject).toBe('Relazione – convenzione n. 2026/0001 – protocollo n. 0000001 del 10/03/2026');
    expect(arrivato?.attachments).toMatchObject([{ filename: 'Relazione è.pdf', mimeType: 'application/pdf' }]);
    expect(Buffer.compare(Buffer.from(arrivato?.attachments[0]?.content as ArrayBuffer), contenuto)).toBe(0);
    expect(await stato(id)).toMatchObject({ stato: 'INVIATO' });
    expect(await mondo.registro()).toMatchObject([{ operazione: 'allegare-documento', oggetto: documento, ruolo: 'SISTEMA' }]);
  });

  it('CA-16 attaches every copy of a document that no single file holds signed by all, and tells each digest', async () => {
    const [ente, comune] = [await documentoDiProva(mondo, { nome: 'ente.pdf' }), await documentoDiProva(mondo, { nome: 'comune.pdf' })];
    const dati = {
      comune: 'C',
      ente: 'E',
      titolo: 'Nomina',
      protocollo: 'n. 0000001 del 10/03/2026',
      sha256: 'impronta-comune',
      pagina: 'http://localhost/',
      allegatoId: comune,
      nome: 'Nomina firmato (comune).pdf.p7m',
      altri: [{ allegatoId: ente, nome: 'Nomina firmato (ente).pdf', sha256: 'impronta-ente' }],
    };
    await messaggio({ tipo: 'documento-trasmesso', dati: JSON.stringify(dati) });
    await consegnareMessaggi(() => ADESSO, lavoratore);
    const [arrivato] = casella.messaggi;
    expect(arrivato?.attachments.map(({ filename }) => filename)).toEqual(['Nomina firmato (ente).pdf', 'Nomina firmato (comune).pdf.p7m']);
    for (const frase of [
      '«Nomina firmato (ente).pdf»: impronta-ente',
      '«Nomina firmato (comune).pdf.p7m»: impronta-comune',
      'Gli allegati sono 2',
    ])
      expect(arrivato?.text?.replace(/\s+/g, ' ')).toContain(frase);
  });

  it('hands to a person, in the end, a message whose document is not there', async () => {
    const id = await messaggio({
      tipo: 'documento-trasmesso',
      dati: JSON.stringify({ titolo: 'T', allegatoId: idCasuale() }),
      tentativi: 7,
    });
    expect(await consegnareMessaggi(() => ADESSO, lavoratore)).toBe(0);
    expect(await stato(id)).toMatchObject({ stato: 'NON_INVIATO', errore: expect.stringContaining('non esiste') });
    expect(casella.messaggi).toEqual([]);
  });

  it('delivers each message once when two workers empty the outbox together', async () => {
    for (let i = 0; i < 30; i += 1) await messaggio();
    const altro = await presentarsi();
    await Promise.all([consegnareMessaggi(() => ADESSO, lavoratore), consegnareMessaggi(() => ADESSO, altro)]);
    await altro.chiudi();
    expect(new Set(casella.messaggi.map((m) => m.messageId)).size).toBe(30);
    expect(casella.messaggi).toHaveLength(30);
  });

  it('tries again later when the server refuses, and hands it to a person after the eighth time', async () => {
    const id = await messaggio();
    casella.rifiuta(8);
    let now = ADESSO;
    await consegnareMessaggi(() => now, lavoratore);
    expect(await stato(id)).toMatchObject({ stato: 'DA_INVIARE', tentativi: 1 });
    for (let volta = 2; volta <= 8; volta += 1) {
      now = new Date(now.getTime() + 24 * 3_600_000);
      await consegnareMessaggi(() => now, lavoratore);
    }
    expect(await stato(id)).toMatchObject({ stato: 'NON_INVIATO', tentativi: 8 });
    expect(casella.messaggi).toHaveLength(0);
  });

  it('gives back at once what a killed worker held: the one in doubt to a person, the others to the worker that starts', async () => {
    const inDubbio = await messaggio({ prossimo_il: new Date(ADESSO.getTime() - 60_000) });
    for (let i = 0; i < 5; i += 1) await messaggio();
    const ucciso = await presentarsi();
    expect(await prendere(ADESSO, ucciso)).toMatchObject({ id: inDubbio });
    await ucciso.chiudi();
    expect(await consegnareMessaggi(() => ADESSO, lavoratore)).toBe(5);
    expect(await stato(inDubbio)).toMatchObject({ stato: 'DA_VERIFICARE' });
    expect(new Set(casella.messaggi.map((m) => m.messageId)).size).toBe(5);
    expect(casella.messaggi.map((m) => m.messageId)).not.toContain(`<${inDubbio}@localhost>`);
  });

  it('leaves to a living worker what it holds', async () => {
    const id = await messaggio();
    const altro = await presentarsi();
    const preso = await prendere(ADESSO, altro);
    expect(await consegnareMessaggi(() => ADESSO, lavoratore)).toBe(0);
    expect(await stato(id)).toMatchObject({ stato: 'IN_INVIO' });
    await altro.chiudi();
    await consegnareMessaggi(() => ADESSO, lavoratore);
    expect(await stato(id)).toMatchObject({ stato: 'DA_VERIFICARE' });
    // It was not dead, its connection was: it knows that the message has left, and says so.
    if (preso) await segnareInviato(preso, 'Oggetto', ADESSO);
    expect(await stato(id)).toMatchObject({ stato: 'INVIATO' });
  });

  it('does not send again by itself what the server took without a word', async () => {
    const id = await messaggio();
    casella.ammutolisci();
    await consegnareMessaggi(() => ADESSO, lavoratore);
    expect(casella.messaggi).toHaveLength(1);
    expect(await stato(id)).toMatchObject({ stato: 'DA_VERIFICARE' });
    await consegnareMessaggi(() => new Date(ADESSO.getTime() + 24 * 3_600_000), lavoratore);
    expect(casella.messaggi).toHaveLength(1);
  });

  it('takes no other message once it has been asked to leave', async () => {
    await messaggio();
    expect(await consegnareMessaggi(() => ADESSO, lavoratore, AbortSignal.abort())).toBe(0);
    expect(casella.messaggi).toHaveLength(0);
  });

  it('CA-18 erases from the outbox the one-time link once it has left', async () => {
    const id = await messaggio({
      tipo: 'credenziali-prima-password',
      dati: JSON.stringify({ comune: 'Prova', nome: 'Ada', collegamento: 'http://localhost/c/segreto', scadeIl: '13/03/2026' }),
    });
    await consegnareMessaggi(() => ADESSO, lavoratore);
    expect(casella.messaggi[0]?.text).toContain('/c/segreto');
    expect(await stato(id)).toMatchObject({ dati: {} });
  });
});
