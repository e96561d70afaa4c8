import { describe, expect, it } from 'vitest';
import { conOmocodia } from './codice-fiscale';
import { codiceCognome, codiceNascita, codiceNome, confrontaConGeneralita } from './codice-fiscale-confronto';
import { cercaLuogo, luogoPerCodice } from './luoghi';

const MARIO = {
  codiceFiscale: 'RSSMRA80A01H501U',
  cognome: 'Rossi',
  nome: 'Mario',
  sesso: 'M',
  dataNascita: '1980-01-01',
  luogoNascita: 'Roma',
} as const;
const di = async (cognome: string, nome: string): Promise<string[]> =>
  confrontaConGeneralita({ cognome, nome, codiceFiscale: conOmocodia(`${codiceCognome(cognome)}${codiceNome(nome)}80A01H501`, 0) });

describe('codice fiscale against the person', () => {
  it('CA-17 finds nothing to say when all agrees, omocodia included', async () => {
    expect(await confrontaConGeneralita(MARIO)).toEqual([]);
    expect(await confrontaConGeneralita({ ...MARIO, codiceFiscale: conOmocodia('RSSMRA80A01H501', 3), luogoNascita: 'ROMA (RM)' })).toEqual(
      [],
    );
    expect(await confrontaConGeneralita({ ...MARIO, luogoNascita: 'h501' })).toEqual([]);
  });

  it('CA-17 says what does not match, one sentence each', async () => {
    const frasi = await confrontaConGeneralita({
      ...MARIO,
      cognome: 'Bianchi',
      nome: 'Anna',
      sesso: 'F',
      dataNascita: '1980-01-02',
      luogoNascita: 'Milano',
    });
    expect(frasi).toEqual([
      'Il cognome non corrisponde al codice fiscale.',
      'Il nome non corrisponde al codice fiscale.',
      'Il sesso indicato non corrisponde al codice fiscale.',
      'La data di nascita indicata (02/01/1980) non corrisponde al codice fiscale.',
      'Il luogo di nascita indicato non è quello del codice fiscale (Roma, RM).',
    ]);
  });

  it('warns of nothing it cannot know: provisional codes, towns abroad, places the table lacks', async () => {
    expect(await confrontaConGeneralita({ ...MARIO, codiceFiscale: '01234567897', cognome: 'Bianchi' })).toEqual([]);
    for (const stato of ['Z118', 'Z998']) {
      expect(
        await confrontaConGeneralita({ ...MARIO, codiceFiscale: conOmocodia(`RSSMRA80A01${stato}`, 0), luogoNascita: 'Spalato' }),
      ).toEqual([]);
    }
    expect(
      await confrontaConGeneralita({ ...MARIO, codiceFiscale: conOmocodia('RSSMRA80A01Z118', 0), luogoNascita: 'Milano' }),
    ).toHaveLength(1);
    expect(await confrontaConGeneralita({ ...MARIO, codiceFiscale: 'RSSMRA80A01H501V' })).toHaveLength(1);
  });

  it('takes apostrophes, accents, double and short names', async () => {
    for (const [cognome, nome] of [
      ["D'Angelo", 'Niccolò'],
      ["De' Rossi-Müller", 'Anna Maria'],
      ['Fo', 'Ai'],
      ['Łukasiewicz', 'Zoë'],
      ['Hu', 'Li'],
    ] as const) {
      expect(await di(cognome, nome)).toEqual([]);
    }
    expect([codiceCognome("D'Angelo"), codiceCognome('Dangelo'), codiceCognome('Fo'), codiceNome('Gianfranco')]).toEqual([
      'DNG',
      'DNG',
      'FOX',
      'GFR',
    ]);
  });

  it('keeps the day of birth in any time zone, and centuries apart', () => {
    expect([codiceNascita('1899-10-31', 'F'), codiceNascita('2005-12-01', 'M'), codiceNascita('1944-01-01', 'M')]).toEqual([
      '99R71',
      '05T01',
      '44A01',
    ]);
  });
});

describe('places', () => {
  it('finds comuni and countries by the beginning of their name', async () => {
    expect((await cercaLuogo('viaregg')).map((l) => l.codice)).toEqual(['L833']);
    expect((await cercaLuogo('franc'))[0]).toMatchObject({ nome: 'Francavilla al Mare' });
    expect((await cercaLuogo('Francia'))[0]).toMatchObject({ codice: 'Z110', provincia: null });
    expect((await cercaLuogo('forlì'))[0]).toMatchObject({ nome: 'Forlì', provincia: 'FC' });
    expect((await cercaLuogo('Castro (LE)'))[0]).toMatchObject({ provincia: 'LE' });
    expect(await cercaLuogo('a')).toEqual([]);
  });

  it('offers only what existed on that day', async () => {
    expect((await cercaLuogo('Figline Valdarno')).map((l) => l.codice)).toEqual(['D583']);
    expect(await cercaLuogo('Figline Valdarno', { data: '2020-01-01' })).toEqual([]);
    expect(await luogoPerCodice('d583')).toMatchObject({ nome: 'Figline Valdarno', al: '2014-01-01' });
    expect(await luogoPerCodice('Z999')).toBeNull();
  });
});
