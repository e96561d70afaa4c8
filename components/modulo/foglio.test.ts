import { describe, expect, it } from 'vitest';
import { esitoIncolla, leggiFoglio, scriviFoglio, unireRighe, type ColonnaDiRiga } from './foglio';

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
      escluse: [riga('D')],
    });
    expect(unireRighe([riga('A'), riga('B')], [riga('C')], 1)).toEqual({ righe: [riga('A'), riga('B')], escluse: [riga('C')] });
  });

  it('knows the headings that offices use, also among many others that the form does not ask', () => {
    const nomi: ColonnaDiRiga[] = [
      { nome: 'cognome', etichetta: 'Cognome' },
      { nome: 'nome', etichetta: 'Nome' },
      { nome: 'codiceFiscale', etichetta: 'Codice fiscale', sinonimi: ['C.F.', 'Cod. fiscale'] },
      { nome: 'dataNascita', etichetta: 'Data di nascita', tipo: 'data', sinonimi: ['Nato il', 'Data nascita'] },
    ];
    const foglio = [
      'N.;Matricola;Grado;Nome;Cognome;Reparto;c.f.;DATA NASCITA;Turno',
      "1;447;App.;Anna;D'Angelo;Stazione;DNGNNA80C45E715X;05/03/1980 00:00;A",
    ].join('\n');
    expect(leggiFoglio(foglio, nomi)).toEqual([
      { cognome: "D'Angelo", nome: 'Anna', codiceFiscale: 'DNGNNA80C45E715X', dataNascita: '1980-03-05' },
    ]);
  });

  it('writes rows back so that they read the same, whatever is in the cells', () => {
    const righe = [
      { cognome: 'De "Santis"', nome: 'Maria\nPia', dataNascita: '1980-03-05' },
      { cognome: 'Rossi', nome: 'con\ttab', dataNascita: '' },
    ];
    expect(leggiFoglio(scriviFoglio(righe, colonne), colonne)).toEqual(righe);
  });

  it('says what entered, and what stays in the box beyond the form’s limit', () => {
    expect(esitoIncolla(1, 0, 20)).toBe('Una riga è stata aggiunta: controlla qui sotto.');
    expect(esitoIncolla(20, 1, 20)).toBe('20 righe sono state aggiunte; una resta nel riquadro, perché il limite è 20.');
    expect(esitoIncolla(0, 3, 20)).toBe('Nessuna riga è stata aggiunta; 3 restano nel riquadro, perché il limite è 20.');
  });
});
