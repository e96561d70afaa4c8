import { describe, expect, it } from 'vitest';
import type { RegolePassword } from '@/lib/clausole/regole/regole';
import { isPasswordScaduta, PASSWORD_PREDEFINITA, requisitiPassword, unirePassword } from './password';
import { isPasswordNota } from './password-note';

const COMPOSTA: RegolePassword = {
  lunghezzaMinima: 8,
  maiuscola: true,
  minuscola: true,
  cifra: true,
  speciale: true,
  durataMesi: 3,
  storico: 3,
};
const mancanti = (password: string, regole: RegolePassword, contesto: string[] = []) =>
  requisitiPassword(password, regole, contesto)
    .filter((r) => !r.soddisfatto)
    .map((r) => r.codice);

describe('password rules', () => {
  it('CA-18 asks eight characters with upper, lower, digit and special when the clause says so', () => {
    expect(mancanti('Tr3nino!', COMPOSTA)).toEqual([]);
    expect(mancanti('Tr3nin!', COMPOSTA)).toEqual(['LUNGHEZZA']);
    expect(mancanti('tr3nino!', COMPOSTA)).toEqual(['MAIUSCOLA']);
    expect(mancanti('TR3NINO!', COMPOSTA)).toEqual(['MINUSCOLA']);
    expect(mancanti('Trenino!', COMPOSTA)).toEqual(['CIFRA']);
    expect(mancanti('Tr3ninoo', COMPOSTA)).toEqual(['SPECIALE']);
    expect(mancanti('Tr3nino o', COMPOSTA)).toEqual(['SPECIALE']);
  });

  it('CH-16 asks length only, with no composition, where no clause speaks', () => {
    expect(mancanti('trenino di lana', PASSWORD_PREDEFINITA)).toEqual([]);
    expect(mancanti('trenino', PASSWORD_PREDEFINITA)).toEqual(['LUNGHEZZA']);
    expect(mancanti('k'.repeat(12) + 'xyz1mq'.repeat(22), PASSWORD_PREDEFINITA)).toEqual(['LUNGHEZZA']);
    expect(requisitiPassword('', PASSWORD_PREDEFINITA, []).map((r) => r.codice)).toEqual(['LUNGHEZZA', 'NON_NOTA']);
  });

  it('CA-18 lets a password live three months to the day, month ends included', () => {
    const impostata = new Date('2026-11-30T10:00:00Z');
    expect(isPasswordScaduta(impostata, 3, new Date('2027-02-27T22:00:00Z'))).toBe(false);
    expect(isPasswordScaduta(impostata, 3, new Date('2027-02-28T10:00:00Z'))).toBe(true);
    expect(isPasswordScaduta(impostata, null, new Date('2040-01-01T00:00:00Z'))).toBe(false);
    expect(isPasswordScaduta(null, 3, new Date('2040-01-01T00:00:00Z'))).toBe(false);
  });

  it('takes the strictest of several convenzioni, and the house rule of none', () => {
    expect(unirePassword([])).toEqual(PASSWORD_PREDEFINITA);
    expect(unirePassword([COMPOSTA])).toEqual(COMPOSTA);
    expect(unirePassword([COMPOSTA, { ...PASSWORD_PREDEFINITA, durataMesi: 6, storico: 5 }])).toEqual({
      ...COMPOSTA,
      lunghezzaMinima: 12,
      durataMesi: 3,
      storico: 5,
    });
    expect(unirePassword([PASSWORD_PREDEFINITA, COMPOSTA]).durataMesi).toBe(3);
  });
});

describe('known-bad passwords', () => {
  it.each([
    'Password2026!',
    'P@ssw0rd1234',
    'qwertyuiop12',
    'abcdefghijkl',
    '123456789012',
    'Juventus1897!',
    'aaaaaaaaaaaa',
    '$3gr3t0-2026',
    'Gennaio2027!!',
    'ForzaNapoli1!',
  ])('%s is weak', (password) => {
    expect(isPasswordNota(password, [])).toBe(true);
  });

  it.each(['trenino di lana', 'Kf7-mqw2-xx9p', 'gatto rosso mare pizza', 'Tr3nino!'])('%s is not', (password) => {
    expect(isPasswordNota(password, [])).toBe(false);
  });

  it('knows its owner', () => {
    expect(isPasswordNota('zaccheria.2026', [])).toBe(false);
    expect(isPasswordNota('zaccheria.2026', ['ugo.zaccheria'])).toBe(true);
    expect(isPasswordNota('ugozaccheria1!', ['ugo.zaccheria'])).toBe(true);
  });
});
