import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fineSessione } from '@/components/esito/fine-sessione';
import { chiudeLaPagina, conLaFine, dettaDellaPratica, toglieLaRicerca } from './chiusure';

const scaduta = { ok: false, famiglia: 'VIETATO', codice: 'SESSIONE_SCADUTA', messaggio: 'Finita.', campi: {} } as const;

/** What the consultation refuses to who may not consult at all, or never from its page (a list); the rest is refused of a request. */
const CHE_CHIUDONO = ['PERMESSO_MANCANTE', 'BANCA_NON_VALIDA', 'ESTRATTO_NON_CONSENTITO'];
const vietati = [
  ...new Set(
    ['lib/visure', 'lib/banche']
      .flatMap((cartella) => readdirSync(cartella, { recursive: true, encoding: 'utf8' }).map((file) => `${cartella}/${file}`))
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/(?:vietato\(\s*|: \[)'([A-Z]+_[A-Z_]+)',\s*'/g)])
      .map(([, codice = '']) => codice),
  ),
].sort();

describe('the click of who was cut off', () => {
  it.each([
    ['OPERATORE_SOSPESO', /Il tuo accesso è stato sospeso\. .*referente/],
    ['OPERATORE_DISABILITATO', /Il tuo accesso è stato disabilitato\. .*referente/],
    ['CONVENZIONE_SOSPESA', /La convenzione del tuo ente è sospesa\. .*referente/],
    ['CONVENZIONE_CESSATA', /La convenzione del tuo ente è cessata\. .*referente/],
    ['ACCESSI_REVOCATI', /Gli accessi del tuo ente sono stati revocati\. .*referente/],
    ['SOSTITUITA', /Sei entrato da un’altra postazione\. /],
    ['PASSWORD_CAMBIATA', /La password è stata cambiata\. /],
    ['Fine incarico', /La sessione è stata chiusa\. .*ufficio/],
  ])('CH-03 CH-07 reads on its page why, and whom to ask, and nothing stays of what was read: %s', (motivo, frase) => {
    const rifiuto = conLaFine(scaduta, motivo, fineSessione(motivo));
    expect(rifiuto.messaggio).toMatch(frase);
    expect(rifiuto.codice, 'not «expired»: that would send it to a login that refuses it').not.toBe('SESSIONE_SCADUTA');
    expect(chiudeLaPagina(rifiuto)).toBe(true);
  });

  it.each(['INATTIVITA', 'DURATA', 'USCITA', null])(
    'CH-07 is told «expired», to go on after a new login, when it ended by itself: %s',
    (motivo) => {
      const rifiuto = conLaFine(scaduta, motivo, fineSessione(motivo));
      expect(rifiuto).toBe(scaduta);
      expect(chiudeLaPagina(rifiuto)).toBe(true);
    },
  );

  it('FU-03 keeps the form of who can log in again and go on, and takes it from who cannot', () => {
    const toglie = (motivo: string) => toglieLaRicerca(conLaFine(scaduta, motivo, fineSessione(motivo)));
    expect(['INATTIVITA', 'SOSTITUITA', 'PASSWORD_CAMBIATA'].map(toglie)).toEqual([false, false, false]);
    expect(['OPERATORE_SOSPESO', 'CONVENZIONE_CESSATA', 'ACCESSI_REVOCATI'].map(toglie)).toEqual([true, true, true]);
  });

  it('RT-06 loses what was found for an access that is closed, not for one person or one visura refused, nor for a slip', () => {
    for (const codice of ['CONVENZIONE_SCADUTA', 'PASSWORD_DA_CAMBIARE', 'PERMESSO_MANCANTE'])
      expect(chiudeLaPagina({ famiglia: 'VIETATO', codice }), codice).toBe(true);
    expect(chiudeLaPagina({ famiglia: 'REGOLA', codice: 'CLAUSOLE_ALTERATE' })).toBe(true);
    expect(chiudeLaPagina({ famiglia: 'REGOLA', codice: 'SOGLIA_ORARIA' })).toBe(false);
    expect(chiudeLaPagina({ famiglia: 'NON_VALIDO', codice: 'DATI_NON_VALIDI' })).toBe(false);
  });

  it.each(vietati)('RT-06 each refusal by the consultation itself is of one request, or ends the access by choice: %s', (codice) => {
    expect(chiudeLaPagina({ famiglia: 'VIETATO', codice })).toBe(CHE_CHIUDONO.includes(codice));
  });
});

it('SA-04 a case that lacks something is told in a sentence where its entries are not on the screen', () => {
  const rifiuto = { ok: false, famiglia: 'NON_VALIDO', codice: 'DATI_MANCANTI', messaggio: 'Dati da correggere.' } as const;
  const detta = dettaDellaPratica({ ...rifiuto, campi: { riferimento: 'Scrivi il riferimento della pratica.' } });
  expect(detta).toMatchObject({
    campi: {},
    messaggio: 'Scrivi il riferimento della pratica. Premi «Cambia pratica» e dichiarala di nuovo.',
  });
  const altro = { ...rifiuto, campi: { testo: 'Scrivi di più.' } };
  expect(dettaDellaPratica(altro)).toBe(altro);
});
