import { describe, expect, it } from 'vitest';
import { criteriSchema } from './schema-criteri';

describe('search form', () => {
  it('reads the form: Italian dates, empty fields, apostrophes', () => {
    expect(criteriSchema.parse({ tipo: 'NOMINATIVO', cognome: ' D’Angelo ', nome: '', dataNascita: '5/7/1980', annoNascita: '' })).toEqual({
      tipo: 'NOMINATIVO',
      cognome: "D'Angelo",
      nome: undefined,
      dataNascita: '1980-07-05',
      annoNascita: undefined,
    });
    expect(criteriSchema.safeParse({ tipo: 'NOMINATIVO', cognome: 'Rossi', dataNascita: '31/2/1980' }).success).toBe(false);
    expect(criteriSchema.safeParse({ tipo: 'ALTRO' }).success).toBe(false);
  });

  it('FU-05 says where to write a year alone, and takes four figures only', () => {
    const frase = (valori: object) =>
      criteriSchema.safeParse({ tipo: 'NOMINATIVO', cognome: 'Rossi', ...valori }).error?.issues[0]?.message;
    expect(frase({ dataNascita: '1980' })).toContain('Se conosci solo l’anno');
    expect([frase({ annoNascita: '80' }), frase({ annoNascita: 'x' }), frase({ annoNascita: '1980.5' })]).toEqual(
      Array(3).fill('Scrivi l’anno con quattro cifre.'),
    );
    expect(frase({ annoNascita: '1980' })).toBeUndefined();
  });

  it('FU-05 takes a street without its number', () => {
    expect(criteriSchema.parse({ tipo: 'INDIRIZZO', via: 'Via Roma', civico: '', cognome: ' de  Luca ' })).toEqual({
      tipo: 'INDIRIZZO',
      via: 'Via Roma',
      civico: undefined,
      cognome: 'de Luca',
    });
  });
});
