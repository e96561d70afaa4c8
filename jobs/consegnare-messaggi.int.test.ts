import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { idCasuale } from '@/lib/core/ids';
import { ADESSO, inserisci, Mondo, sql } from '@/lib/testing/mondo';
import { casellaDiProva, type CasellaDiProva } from '@/lib/testing/posta';
import { consegnareMessaggi } from './consegnare-messaggi';

let casella: CasellaDiProva;
let mondo: Mondo;

beforeAll(async () => {
  casella = await casellaDiProva();
  process.env.SMTP_URL = casella.url;
});
afterAll(() => casella.chiudi());
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
    expect(await consegnareMessaggi(() => ADESSO)).toBe(1);
    expect(casella.messaggi).toHaveLength(1);
    expect(casella.messaggi[0]).toMatchObject({ messageId: `<${id}@localhost>`, subject: 'Accesso disabilitato: Ada Prova' });
    expect(casella.messaggi[0]?.text).toContain('cessazione');
    expect(await stato(id)).toMatchObject({ stato: 'INVIATO' });
  });

  it('delivers each message once when two workers empty the outbox together', async () => {
    for (let i = 0; i < 30; i += 1) await messaggio();
    await Promise.all([consegnareMessaggi(() => ADESSO), consegnareMessaggi(() => ADESSO)]);
    expect(new Set(casella.messaggi.map((m) => m.messageId)).size).toBe(30);
    expect(casella.messaggi).toHaveLength(30);
  });

  it('tries again later when the server refuses, and hands it to a person after the eighth time', async () => {
    const id = await messaggio();
    casella.rifiuta(8);
    let now = ADESSO;
    await consegnareMessaggi(() => now);
    expect(await stato(id)).toMatchObject({ stato: 'DA_INVIARE', tentativi: 1 });
    for (let volta = 2; volta <= 8; volta += 1) {
      now = new Date(now.getTime() + 24 * 3_600_000);
      await consegnareMessaggi(() => now);
    }
    expect(await stato(id)).toMatchObject({ stato: 'NON_INVIATO', tentativi: 8 });
    expect(casella.messaggi).toHaveLength(0);
  });

  it('does not send again by itself what a dead worker may already have sent', async () => {
    const id = await messaggio({ stato: 'IN_INVIO' });
    await consegnareMessaggi(() => new Date(ADESSO.getTime() + 60_000));
    expect(await stato(id)).toMatchObject({ stato: 'DA_VERIFICARE' });
    expect(casella.messaggi).toHaveLength(0);
  });

  it('CA-18 erases from the outbox the one-time link once it has left', async () => {
    const id = await messaggio({
      tipo: 'credenziali-prima-password',
      dati: JSON.stringify({ comune: 'Prova', nome: 'Ada', collegamento: 'http://localhost/c/segreto', scadeIl: '13/03/2026' }),
    });
    await consegnareMessaggi(() => ADESSO);
    expect(casella.messaggi[0]?.text).toContain('/c/segreto');
    expect(await stato(id)).toMatchObject({ dati: {} });
  });
});
