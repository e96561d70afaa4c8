import { describe, expect, it } from 'vitest';
import { difettoCodiceOpaco, riferimentoRivela } from './riferimento';

const rossi = ['Rossi', 'Mario'];

describe('the reference of a police operator', () => {
  it.each(['K204-11', '2026/0147', 'V.88_3', '7', 'PROCED26-1147', 'RGNR-2026-A-01'])('SA-04 LE-07 takes an opaque code: %s', (codice) => {
    expect(difettoCodiceOpaco(codice)).toBeNull();
  });

  it.each([
    'indagine su Rossi Mario',
    'RossiMario',
    'K204 11',
    'K204-',
    '-',
    'furto',
    'K204-11K204-11K204-11K204-11K204',
    'RSSMRA80A01H501U',
    'K1-RSSMRA80A01H501U',
    'RSSMRA80A01-H501U',
    'RSSMRA-80A01H501U',
    'rss.mra/80a01_h501u',
    'RSSMRAUL-A01H501U',
    'RSSMRA80A01',
    'RSS-MRA-80A41',
    'K1/RSSMRAULA0M',
  ])('SA-04 LE-07 refuses words, names, descriptions and codici fiscali: %s', (testo) =>
    expect(difettoCodiceOpaco(testo)).toMatch(/codice/),
  );

  it.each<[string, string[]]>([
    ['Rossi-26', rossi],
    ['26/MARIO', rossi],
    ['K1RossiMario', rossi],
    ['mariorossi7', rossi],
    ['DAngelo-1', ['D’Angelò']],
    ['ROSSI.3', ['Rossi']],
    ['K-01234567897', ['01234567897']],
  ])('SA-04 LE-07 finds who is looked for in %s', (codice, nomi) => {
    expect(riferimentoRivela(codice, nomi)).toBe(true);
  });

  it.each<[string, string[]]>([
    ['K204-11', rossi],
    ['RE-12', ['Re', 'Ida']],
    ['ROSSINI-4', rossi],
    ['7', ['']],
  ])('lets %s pass: it names nobody that is looked for', (codice, nomi) => {
    expect(riferimentoRivela(codice, nomi)).toBe(false);
  });
});
