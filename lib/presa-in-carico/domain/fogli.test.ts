import { describe, expect, it } from 'vitest';
import { COLONNE } from './colonne';
import { leggereFogli, nomeRiconosciuto } from './fogli';
import { isErrore } from './problema';

const TITOLI = Object.values(COLONNE.convenzioni).map(({ titolo }) => titolo);
const convenzioni = (...righe: string[][]) => ({ nome: 'Convenzioni', righe: [TITOLI, ...righe] });

describe('the sheets of a load', () => {
  it('knows a heading whatever its capitals, accents, apostrophes and asterisk', () => {
    expect(nomeRiconosciuto("NUMERO DELL'ATTO *")).toBe(nomeRiconosciuto('Numero dell’atto'));
    const { fogli, problemi } = leggereFogli([
      { nome: 'CONVENZIONI', righe: [[...TITOLI.map((titolo) => `${titolo.toUpperCase()} *`)], ['1']] },
    ]);
    expect(problemi.filter(isErrore)).toEqual([]);
    expect(fogli.convenzioni).toEqual([{ riga: 2, celle: { numero: '1' } }]);
  });

  it('numbers the rows as the spreadsheet does, empty ones among them, and leaves empty cells out', () => {
    const { fogli } = leggereFogli([convenzioni(['1'], ['', ' '], ['2', '12/03/2024'])]);
    expect(fogli.convenzioni).toEqual([
      { riga: 2, celle: { numero: '1' } },
      { riga: 4, celle: { numero: '2', dataAtto: '12/03/2024' } },
    ]);
  });

  it.each([
    ['no such sheet', [{ nome: 'Foglio1', righe: [['a']] }], 'Manca il foglio «Convenzioni». Scarica il modello e compila quello.'],
    ['an empty sheet', [{ nome: 'Convenzioni', righe: [] }], 'Il foglio è vuoto: mancano anche i titoli delle colonne.'],
    ['no rows', [convenzioni()], 'Il foglio non ha righe: scrivi almeno una convenzione.'],
    ['no column', [{ nome: 'Convenzioni', righe: [TITOLI.slice(1), ['x']] }], 'Manca questa colonna.'],
    [
      'a column twice',
      [{ nome: 'Convenzioni', righe: [[...TITOLI, TITOLI[0] ?? ''], ['x']] }],
      'Questa colonna c’è due volte: lasciane una.',
    ],
  ])('refuses %s', (_, tabelle, frase) => {
    expect(
      leggereFogli(tabelle)
        .problemi.filter(isErrore)
        .map((uno) => uno.frase),
    ).toContain(frase);
  });

  it('tells a column that nobody reads, and a sheet that is too long', () => {
    const { problemi } = leggereFogli([
      { nome: 'Convenzioni', righe: [[...TITOLI, 'Note mie'], ...Array.from({ length: 201 }, () => ['1'])] },
    ]);
    expect(problemi).toContainEqual(expect.objectContaining({ gravita: 'AVVISO', colonna: 'Note mie' }));
    expect(problemi).toContainEqual(
      expect.objectContaining({ gravita: 'ERRORE', frase: expect.stringContaining('al massimo 200') as string }),
    );
  });
});
