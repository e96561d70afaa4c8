import { describe, expect, it } from 'vitest';
import { attesaPer, inSequenza } from './automatismi';

const file = <T>(quante: number, una: (indice: number) => T) => Array.from({ length: quante }, (_, indice) => una(indice));
const civico = (numero: number | string, via = 'Via Roma') => ({ tipo: 'INDIRIZZO', via, civico: String(numero) });
const persona = (cognome: string, nome: string, altro: Record<string, string> = {}) => ({ tipo: 'NOMINATIVO', cognome, nome, ...altro });
const codice = (codiceFiscale: string) => ({ tipo: 'CODICE_FISCALE', codiceFiscale });

it('SA-12 FU-08 makes who asks faster than agreed wait, more and more, up to ten seconds, and nobody else', () => {
  const attese = [30, 31, 34, 1000].map((nelMinuto) => attesaPer(nelMinuto, 30, false));
  expect([...attese, attesaPer(1000, null, false)]).toEqual([0, 500, 2000, 10_000, 0]);
});

it('SA-12 makes who goes through the data bank in order wait however slowly it asks, where the clause slows robots', () => {
  expect([attesaPer(1, 30, true), attesaPer(31, 30, true), attesaPer(40, 30, true), attesaPer(1, null, true)]).toEqual([
    2000, 2000, 5000, 0,
  ]);
});

it('SA-12 sees a street walked door by door, codici fiscali and surnames in order, up or down', () => {
  const civici = file(8, (i) => civico(5 + i));
  expect(inSequenza(civici), '5 to 12: by their value, not as text').toBe(true);
  expect(inSequenza(civici.toReversed())).toBe(true);
  expect(inSequenza(file(9, (i) => ({ ...codice(`AAAAAA80A0${i}H501X`), testo: String(9 - i) })))).toBe(true);
  expect(inSequenza(file(8, (i) => persona('abcdefgh'.charAt(i).repeat(4), 'x')))).toBe(true);
  expect(inSequenza(file(8, (i) => persona('abcdefgh'.charAt(i).repeat(4), 'zxwvutsr'.charAt(i)))), 'whatever the first names').toBe(true);
});

it('SA-12 takes for a person who searches fewer, out of order, twice the same, or in different ways', () => {
  const civici = file(8, (i) => civico(i + 1));
  expect(inSequenza(civici.slice(1))).toBe(false);
  expect(inSequenza(civici.with(3, civico(40)))).toBe(false);
  expect(inSequenza(civici.with(7, civici[6] ?? civico('')))).toBe(false);
  expect(inSequenza([...civici.slice(1), codice('ZZZ')])).toBe(false);
});

describe('SA-12 FU-08 who goes through the data bank and takes care not to look like it', () => {
  it('slips other searches in between, of the same kind or of another', () => {
    const via = file(15, (i) => civico(i + 1));
    expect(inSequenza(via.flatMap((qui, i) => (i % 3 === 2 ? [qui, civico((i * 37) % 90, 'Via Pia')] : [qui])).slice(0, 18))).toBe(true);
    expect(inSequenza(file(8, (i) => civico(i + 1)).flatMap((qui) => [persona('verdi', 'ada'), qui]))).toBe(true);
    const cognomi = file(22, (i) => persona(`${String.fromCharCode(97 + i)}bb`, 'ugo'));
    expect(inSequenza(cognomi.flatMap((qui, i) => [persona(`${'mzafq'.charAt(i % 5)}zz${i}`, 'pio'), qui]))).toBe(true);
  });

  it('goes two steps on and one back', () => {
    const passi = file(24, (i) => persona(`${String.fromCharCode(97 + (i % 3 === 2 ? i - 2 : i))}dd`, 'ugo'));
    expect(inSequenza(passi.slice(0, 8)), 'not yet').toBe(false);
    expect(inSequenza(passi)).toBe(true);
  });

  it('takes the doors of a street out of order, or writes the street in many ways', () => {
    const sparsi = file(12, (i) => civico(((i * 5) % 12) + 1));
    expect(inSequenza(sparsi)).toBe(true);
    expect(inSequenza(sparsi.slice(1))).toBe(false);
    expect(inSequenza(sparsi.map((qui, i) => ({ ...qui, via: ['Via Roma', 'via  roma', 'VIA ROMA.'][i % 3] ?? '' })))).toBe(true);
  });

  it('guesses a date of birth, a codice fiscale, or asks yes or no until it is yes', () => {
    const date = file(12, (i) => String(((i * 5) % 12) + 10));
    expect(inSequenza(date.map((giorno) => persona('rossi', 'ada', { dataNascita: `1980-03-${giorno}` })))).toBe(true);
    expect(inSequenza(date.map((giorno, i) => codice(`RSSDAA80C${giorno}H501${'QWERTYUIOPAS'.charAt(i)}`)))).toBe(true);
    expect(inSequenza(date.map((giorno) => ({ ...codice('RSSDAA80C10H501Q'), tipo: 'RESIDENTE_DAL', dal: `2001-01-${giorno}` })))).toBe(
      true,
    );
  });
});

describe('SA-12 FU-08 an honest operator', () => {
  const NOMI = ['ada', 'bea', 'carlo', 'dino', 'ezio', 'fabio', 'gino', 'ida', 'lia', 'mara'];

  it('checks a large family one after another, by name or by age, by name and by codice fiscale', () => {
    expect(inSequenza(NOMI.map((nome) => persona('rossi', nome)))).toBe(false);
    expect(inSequenza(NOMI.map((nome, i) => persona('rossi', nome, { annoNascita: String(1940 + i * 6) })))).toBe(false);
    expect(inSequenza(NOMI.map((_, i) => codice(`RSS${'ABCDEFGHIL'.charAt(i)}XX${40 + i * 5}A01H501X`)))).toBe(false);
    expect(inSequenza([...NOMI.map((nome) => persona('rossi', nome)), ...NOMI.map((nome) => persona('verdi', nome))])).toBe(false);
  });

  it('asks whether its members are in one household, and then of each whether it is resident', () => {
    const codici = NOMI.map((_, i) => `RSS${'ABCDEFGHIL'.charAt(i)}XX${40 + i * 5}A01H501X`);
    const insieme = codici.slice(1).map((altroCodiceFiscale) => ({
      ...{ tipo: 'STESSA_FAMIGLIA', codiceFiscale: codici[0] ?? '', altroCodiceFiscale },
    }));
    expect(inSequenza(insieme)).toBe(false);
    expect(inSequenza([...insieme, ...codici.map((codiceFiscale) => ({ tipo: 'RESIDENTE', codiceFiscale, giorno: '' }))])).toBe(false);
  });

  it('works through a morning of people who come as they come', () => {
    const cognomi = ['neri', 'bassi', 'rossi', 'galli', 'conti', 'villa', 'ferri', 'longo', 'abati', 'testa', 'moro', 'sala'];
    const mattina = file(60, (i) => persona(`${cognomi[(i * 5) % 12] ?? ''}${'xqzafk'.charAt((i * 7) % 6)}`, NOMI[(i * 3) % 10] ?? ''));
    for (let fino = 1; fino <= 60; fino += 1) expect(inSequenza(mattina.slice(0, fino)), String(fino)).toBe(false);
  });
});
