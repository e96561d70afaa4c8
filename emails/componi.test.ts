import { describe, expect, it } from 'vitest';
import { componi } from './componi';

describe('messages', () => {
  it('CA-18 never puts the user id and the link for the password in one message', async () => {
    const perReferente = await componi('credenziali-nome-utente', {
      comune: 'Comune di Prova',
      operatore: 'Ada Prova',
      nomeUtente: 'ada.prova',
      pagina: 'http://localhost/accesso',
      via: 'REFERENTE',
    });
    const perPersona = await componi('credenziali-prima-password', {
      comune: 'Comune di Prova',
      nome: 'Ada',
      collegamento: 'http://localhost/c/segreto',
      scadeIl: '24/11/2026',
      via: 'REFERENTE',
    });
    expect(perReferente.html + perReferente.text).toContain('ada.prova');
    expect(perReferente.html + perReferente.text).not.toContain('/c/');
    expect(perPersona.html + perPersona.text).toContain('http://localhost/c/segreto');
    expect(perPersona.html + perPersona.text).not.toContain('ada.prova');
  });

  it('CH-14 tells an operator what happens to its access, since when, whom to ask', async () => {
    const dati = { comune: 'Comune di Prova', ente: 'Azienda', numero: '2026/0001', nome: 'Lia', dal: '10/03/2026' } as const;
    const sospeso = await componi('operatore-accesso-cambiato', { ...dati, cosa: 'SOSPESO', referente: 'Ugo D’Angelò' });
    expect(sospeso.text).toContain('è sospeso dal 10/03/2026');
    expect(sospeso.text).toContain('rivolgiti a Ugo D’Angelò, referente del tuo ente');
    const chiuso = await componi('operatore-accesso-cambiato', { ...dati, cosa: 'CHIUSO', referente: null });
    expect(chiuso.text.replace(/\s+/g, ' ')).toContain('ha termine dal 10/03/2026');
    expect(chiuso.text).toContain('rivolgiti al referente del tuo ente');
  });

  it('CH-11 CA-15 names the paper of an act and leads to it; an ending without one speaks of none', async () => {
    const comuni = { comune: 'Comune di Prova', numero: '2026/0001', ente: 'Azienda', motivo: 'Motivo.' };
    const documento = { titolo: 'Diffida ad adempiere', collegamento: 'https://varco.example/api/documenti/1' };
    const { text } = await componi('convenzione-diffidata', { ...comuni, termineIl: '30/04/2026', documento });
    expect(text).toContain('«Diffida ad adempiere»');
    expect(text.replace(/\s+/g, '')).toContain(documento.collegamento);
    const senza = await componi('convenzione-cessata', { ...comuni, atto: 'Scadenza', efficaceIl: '30/04/2026', documento: null });
    expect(senza.text).not.toContain('documento «');
  });

  it('escapes what people typed, in HTML, and keeps it as it is in text', async () => {
    const { html, text } = await componi('adesione-integrazione-richiesta', {
      comune: 'Comune di Prova',
      numero: '2026/0001',
      richiesta: 'Manca <b>la firma</b> di D’Angelò & C.',
      collegamento: 'http://localhost/x',
    });
    expect(html).toContain('&lt;b&gt;la firma&lt;/b&gt; di D’Angelò &amp; C.');
    expect(text).toContain('Manca <b>la firma</b> di D’Angelò & C.');
  });
});
