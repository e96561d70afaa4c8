import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  conOmocodia,
  isCodiceFiscaleAlfanumerico,
  isCodiceFiscaleFormale,
  isCodiceFiscaleProvvisorio,
  normalizzaCodiceFiscale,
  radiceCodiceFiscale,
} from './codice-fiscale';
import { isPartitaIvaFormale, normalizzaPartitaIva } from './partita-iva';
import { isPecFormale, normalizzaPec } from './pec';

describe('codice fiscale, form', () => {
  it('accepts ordinary codes and every omocodia of theirs', () => {
    expect(isCodiceFiscaleFormale('rssmra80a01h501u')).toBe(true);
    expect(isCodiceFiscaleFormale('RSSMRAULALMHRLMD')).toBe(true);
    for (const livello of [0, 1, 2, 3, 4, 5, 6, 7]) {
      const codice = conOmocodia('RSSMRA80A01H501', livello);
      expect(isCodiceFiscaleFormale(codice)).toBe(true);
      expect(radiceCodiceFiscale(codice)).toBe('RSSMRA80A01H501');
    }
    expect(conOmocodia('RSSMRA80A01H501', 0)).toBe('RSSMRA80A01H501U');
    expect(conOmocodia('RSSMRA80A01H501', 1)).toBe('RSSMRA80A01H50MM');
  });

  it('refuses wrong check characters, impossible birthdays, wrong lengths', () => {
    for (const codice of [
      'RSSMRA80A01H501V',
      'RSSMRA80B30H501U',
      'RSSMRA80A01H501',
      'RSSMRA80A01H501UU',
      '',
      '1234567890',
      'RSSMRA80A72H501L',
    ]) {
      expect(isCodiceFiscaleFormale(codice)).toBe(false);
    }
  });

  it('catches any single mistyped character, provisional numbers apart', () => {
    const caratteri = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 15 }), fc.constantFrom(...caratteri), (posizione, carattere) => {
        const giusto = 'RSSMRA80A01H501U';
        fc.pre(giusto[posizione] !== carattere);
        const sbagliato = giusto.slice(0, posizione) + carattere + giusto.slice(posizione + 1);
        // In the tables of the decree no letter weighs as another in its position, but a digit weighs as the letter of its place does.
        const equivalente = 'ABCDEFGHIJ'['0123456789'.indexOf(giusto[posizione] ?? '')] === carattere;
        expect(isCodiceFiscaleAlfanumerico(sbagliato) && !equivalente).toBe(false);
      }),
    );
  });

  it('accepts 11-digit provisional numbers with the right check digit', () => {
    expect(isCodiceFiscaleProvvisorio('01234567897')).toBe(true);
    expect([isCodiceFiscaleProvvisorio('01234567898'), isCodiceFiscaleProvvisorio('00000000000')]).toEqual([false, false]);
    expect(normalizzaCodiceFiscale(' rss mra 80a01 h501u ')).toBe('RSSMRA80A01H501U');
  });
});

describe('partita IVA and PEC, form', () => {
  it('CH-13 checks the partita IVA as people paste it', () => {
    expect(normalizzaPartitaIva('IT 0123 4567 897')).toBe('01234567897');
    expect([isPartitaIvaFormale('IT01234567897'), isPartitaIvaFormale('01234567896'), isPartitaIvaFormale('RSSMRA80A01H501U')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('CH-13 checks the shape of a PEC address', () => {
    expect(normalizzaPec('<Protocollo@PEC.Ente.IT>')).toBe('protocollo@pec.ente.it');
    expect(['ufficio.demografici@cert.ente.toscana.it', 'mailto:a@b.it'].every(isPecFormale)).toBe(true);
    expect(['', 'a@b', 'a b@c.it', 'a@@c.it', '.a@c.it', 'a@-c.it', `${'x'.repeat(65)}@c.it`].some(isPecFormale)).toBe(false);
  });
});
