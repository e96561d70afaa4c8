import { describe, expect, it } from 'vitest';
import { leggiRecord } from '@/lib/banche/importazione/frasi';
import { soggettoSchema } from './formato';

const persona = (altro: object = {}, generalita: object = {}) => ({
  tipo: 'soggetto',
  idScheda: 88231,
  generalita: { cognome: 'Prova', nome: 'Ada', sesso: 'F', ...generalita },
  posizione: 'APR',
  ...altro,
});
const frasi = (valore: object) => {
  const letta = leggiRecord(soggettoSchema, valore);
  return 'frasi' in letta ? letta.frasi : [];
};

describe('a card of the archive', () => {
  it('takes missing data left out, null or empty: texts, codes and dates alike', () => {
    for (const vuoto of [undefined, null, '']) {
      const valore = persona(
        { cittadinanza: vuoto, statoCivile: vuoto, residenza: { via: 'Roma', dal: vuoto }, iscrizione: { data: vuoto, motivo: vuoto } },
        { nascita: { data: vuoto } },
      );
      expect(frasi(valore), String(vuoto)).toEqual([]);
      const { idScheda, cittadinanza, statoCivile, residenza, iscrizione } = soggettoSchema.parse(valore);
      expect(idScheda).toBe('88231');
      for (const mancante of [cittadinanza, statoCivile, residenza?.dal, iscrizione?.data, iscrizione?.motivo])
        expect(mancante ?? null, String(vuoto)).toBeNull();
    }
  });

  it('says which field is wrong, and does not let a misspelt one vanish', () => {
    expect(frasi(persona({}, { nascita: { data: '1980-02-30' } }))).toEqual([
      'generalita.nascita.data: «1980-02-30» non è una data (AAAA-MM-GG) che esiste',
    ]);
    expect(frasi(persona({ posizone: 'APR' }))).toEqual(['campi sconosciuti: posizone']);
    expect(frasi(persona({ statoCivile: '99' }))).toEqual(['statoCivile: il codice «99» non è previsto']);
    expect(frasi(persona({ tipo: 'persona' }))).toEqual(['tipo: deve essere soggetto']);
    expect(frasi(persona({ posizione: 'QUI' }))).toEqual(['posizione: deve essere uno fra APR, AIRE, CANCELLATO, MAI_RESIDENTE']);
  });
});
