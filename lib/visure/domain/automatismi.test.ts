import { expect, it } from 'vitest';
import { attesaPer, inSequenza } from './automatismi';

const file = <T>(quante: number, una: (indice: number) => T) => Array.from({ length: quante }, (_, indice) => una(indice));

it('SA-12 FU-08 makes who asks faster than agreed wait, more and more, up to ten seconds, and nobody else', () => {
  expect([attesaPer(30, 30), attesaPer(31, 30), attesaPer(34, 30), attesaPer(1000, 30), attesaPer(1000, null)]).toEqual([
    0, 500, 2000, 10_000, 0,
  ]);
});

it('SA-12 sees a street walked door by door, codici fiscali and surnames in order, up or down', () => {
  const civici = file(8, (i) => ({ tipo: 'INDIRIZZO', via: 'Via Roma', civico: String(5 + i) }));
  expect(inSequenza(civici), '5 to 12: by their value, not as text').toBe(true);
  expect(inSequenza(civici.toReversed())).toBe(true);
  expect(inSequenza(file(9, (i) => ({ tipo: 'CODICE_FISCALE', codiceFiscale: `AAAAAA80A0${i}H501X`, testo: String(9 - i) })))).toBe(true);
  expect(inSequenza(file(8, (i) => ({ tipo: 'NOMINATIVO', cognome: 'abcdefgh'.charAt(i).repeat(4), nome: 'x' })))).toBe(true);
});

it('SA-12 takes for a person who searches fewer, out of order, twice the same, or in different ways', () => {
  const civici = file(8, (i) => ({ tipo: 'INDIRIZZO', via: 'Via Roma', civico: String(i + 1) }));
  expect(inSequenza(civici.slice(1))).toBe(false);
  expect(inSequenza(civici.with(3, { tipo: 'INDIRIZZO', via: 'Via Roma', civico: '40' }))).toBe(false);
  expect(inSequenza(civici.with(7, civici[6] ?? { tipo: '', via: '', civico: '' }))).toBe(false);
  expect(inSequenza([...civici.slice(1), { tipo: 'CODICE_FISCALE', codiceFiscale: 'ZZZ' }])).toBe(false);
});
