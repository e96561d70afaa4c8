import { describe, expect, it } from 'vitest';
import { leggiFoglio, unireRighe, type ColonnaDiRiga } from './foglio';

const colonne: ColonnaDiRiga[] = [
  { nome: 'cognome', etichetta: 'Cognome' },
  { nome: 'nome', etichetta: 'Nome' },
  { nome: 'dataNascita', etichetta: 'Data di nascita', tipo: 'data' },
];

describe('CH-13 operators pasted from a spreadsheet', () => {
  it('reads tabs, with dates as a spreadsheet writes them', () => {
    expect(leggiFoglio("D'Angelo\tNiccolò\t5/3/1980\r\nRossi\tAnna\t01/12/1975\r\n", colonne)).toEqual([
      { cognome: "D'Angelo", nome: 'Niccolò', dataNascita: '1980-03-05' },
      { cognome: 'Rossi', nome: 'Anna', dataNascita: '1975-12-01' },
    ]);
  });

  it('follows the headings when they are there, whatever their order and spelling', () => {
    const [riga] = leggiFoglio('DATA DI NASCITA;Sede;nome;cognome\n05031980;Lucca;Anna;Rossi', colonne);
    expect(riga).toEqual({ cognome: 'Rossi', nome: 'Anna', dataNascita: '1980-03-05' });
  });

  it('takes the first line for a person when it is no heading', () => {
    expect(leggiFoglio('Nome,Dario,1/1/1990\nRossi,Anna,2/2/1990', colonne)).toHaveLength(2);
  });

  it('respects quotes, doubled quotes and line breaks inside them', () => {
    expect(leggiFoglio('"De ""Santis""";"Maria\nPia";x', colonne)).toEqual([
      { cognome: 'De "Santis"', nome: 'Maria\nPia', dataNascita: 'x' },
    ]);
  });

  it('keeps what it cannot read as it was written, fills what is missing, drops blank lines and extra cells', () => {
    expect(leggiFoglio('\n\t\t\nRossi\tAnna\t30/2/1980\tin più\n\nBianchi', colonne)).toEqual([
      { cognome: 'Rossi', nome: 'Anna', dataNascita: '30/2/1980' },
      { cognome: 'Bianchi', nome: '', dataNascita: '' },
    ]);
    expect(leggiFoglio('  \n ', colonne)).toEqual([]);
  });

  it('replaces blank rows, keeps written ones and stops at the limit of the form', () => {
    const riga = (cognome: string) => ({ cognome, nome: '' });
    expect(unireRighe([riga('A'), riga('')], [riga('B'), riga('C'), riga('D')], 3)).toEqual({
      righe: [riga('A'), riga('B'), riga('C')],
      escluse: 1,
    });
    expect(unireRighe([riga('A'), riga('B')], [riga('C')], 1)).toEqual({ righe: [riga('A'), riga('B')], escluse: 1 });
  });
});
