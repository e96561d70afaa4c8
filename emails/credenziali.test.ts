import { describe, expect, it } from 'vitest';
import { componi } from './componi';

const piano = (testo: string) => testo.replace(/\s+/g, ' ');
const password = { comune: 'Comune di Prova', nome: 'Ada', collegamento: 'http://localhost/c/segreto', scadeIl: '24/11/2026' };
const nome = { comune: 'Comune di Prova', operatore: 'Ada Prova', nomeUtente: 'ada.prova', pagina: 'http://localhost/accesso' };

describe('credentials by mail', () => {
  it('CA-18 calls it a provisional password from the subject on, and never asks to choose one there', async () => {
    const { oggetto, text } = await componi('credenziali-prima-password', { ...password, via: 'REFERENTE' });
    expect(oggetto).toBe('Comune di Prova: la tua password provvisoria');
    expect(piano(text)).toContain('al primo accesso ne scegli una tua');
    expect(text).not.toMatch(/Scegli la password/i);
  });

  it.each([
    ['REFERENTE', 'te lo consegna il referente del tuo ente'],
    ['PEC_ENTE', 'è stato inviato alla PEC del tuo ente'],
    ['UFFICIO', 'è arrivato alla casella dell’ufficio del comune'],
    ['PERSONA', 'è stato inviato alla tua casella di posta'],
  ] as const)('CA-18 CH-16 says to each where its user id is: %s', async (via, frase) => {
    expect(piano((await componi('credenziali-prima-password', { ...password, via })).text)).toContain(frase);
  });

  it.each([
    ['REFERENTE', 'va consegnato personalmente ad Ada Prova', 'alla casella della persona'],
    ['UFFICIO', 'va consegnato personalmente ad Ada Prova', 'alla casella della persona'],
    ['PEC_ENTE', 'va consegnato personalmente ad Ada Prova', 'alla casella della persona'],
    ['PERSONA', 'Gentile Ada Prova, questo è il tuo nome utente', 'alla PEC del tuo ente'],
  ] as const)('CA-18 CH-16 tells who receives the user id what to do with it: %s', async (via, frase, altra) => {
    const testo = piano((await componi('credenziali-nome-utente', { ...nome, via })).text);
    expect(testo).toContain('ada.prova');
    expect(testo).toContain(frase);
    expect(testo).toContain(altra);
  });
});
