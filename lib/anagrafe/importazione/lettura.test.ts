import { describe, expect, it } from 'vitest';
import { leggiRiga } from './lettura';

const persona = (altro: object = {}, generalita: object = {}) =>
  JSON.stringify({
    tipo: 'soggetto',
    idScheda: 88231,
    generalita: { cognome: 'Prova', nome: 'Ada', sesso: 'F', ...generalita },
    posizione: 'APR',
    ...altro,
  });
const frasi = (riga: string) => {
  const letta = leggiRiga(riga);
  return 'frasi' in letta ? letta.frasi : [];
};

describe('a line of the file', () => {
  it('takes missing data left out, null or empty: texts, codes and dates alike', () => {
    for (const vuoto of [undefined, null, '']) {
      const riga = persona(
        { cittadinanza: vuoto, statoCivile: vuoto, residenza: { via: 'Roma', dal: vuoto }, iscrizione: { data: vuoto, motivo: vuoto } },
        { nascita: { data: vuoto } },
      );
      expect(frasi(riga), String(vuoto)).toEqual([]);
      expect(leggiRiga(riga)).toMatchObject({
        record: {
          idScheda: '88231',
          cittadinanza: null,
          statoCivile: null,
          residenza: { dal: null },
          iscrizione: { data: null, motivo: null },
        },
      });
    }
  });

  it('says which field is wrong, and does not let a misspelt one vanish', () => {
    expect(frasi(persona({}, { nascita: { data: '1980-02-30' } }))).toEqual([
      'generalita.nascita.data: «1980-02-30» non è una data (AAAA-MM-GG) che esiste',
    ]);
    expect(frasi(persona({ posizone: 'APR' }))).toEqual(['campi sconosciuti: posizone']);
    expect(frasi(persona({ statoCivile: '99' }))).toEqual(['statoCivile: il codice «99» non è previsto']);
  });
});
