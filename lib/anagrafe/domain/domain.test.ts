import { describe, expect, it } from 'vitest';
import { campiToccati, visuraSiApre } from '@/lib/core/banca';
import { CAMPI, campo, type CampoId } from './campi';
import { perGruppi, vociDi } from './gruppi';
import { CAMPI_PROFILO } from './profili';
import { campiElenco, perSuono, preparaChiavi } from './chiavi-cercate';
import { leggiCriteri } from './criteri';
import { RICERCHE } from './ricerche';
import { chiaviVia, leggiCivico, vieCercate } from '@/lib/core/toponimi';
import { tipoVisura, type TipoVisura } from './visure';

describe('catalogue of fields', () => {
  it('gives every column one name across person and household', () => {
    const colonne = [...new Set(CAMPI.flatMap(({ colonne: c }) => c))];
    const nomi = colonne.map((colonna) => colonna.slice(2));
    expect(new Set(nomi).size).toBe(nomi.length);
  });

  it('writes partial dates as far as they are known', () => {
    const data = campo('dataNascita').formato;
    expect(data({ nascita_data: '1938-11-21' })).toBe('21/11/1938');
    expect(data({ nascita_data: '1938-11-01', nascita_senza_giorno: true })).toBe('11/1938');
    expect(data({ nascita_data: '1938-01-01', nascita_senza_giorno_mese: true })).toBe('1938');
    expect(data({ nascita_data: null })).toBeNull();
  });

  it('writes places, addresses, records and relations', () => {
    expect(campo('luogoNascita').formato({ nascita_comune: 'Lucca', nascita_provincia: 'LU' })).toBe('Lucca (LU)');
    expect(campo('luogoNascita').formato({ nascita_localita: 'Lione', nascita_stato: 'Francia' })).toBe('Lione, Francia');
    expect(campo('luogoNascita').formato({ nascita_luogo_eccezionale: 'A bordo della nave Aurora', nascita_comune: 'Genova' })).toBe(
      'A bordo della nave Aurora',
    );
    expect(
      campo('indirizzoApr').formato({
        residenza_specie: 'Via',
        residenza_via: 'Roma',
        residenza_civico: 12,
        residenza_esponente: 'A',
        residenza_interno: '3',
        residenza_cap: '55100',
        residenza_comune: 'Lucca',
        residenza_provincia: 'LU',
      }),
    ).toBe('Via Roma 12/A, int. 3, 55100 Lucca (LU)');
    expect(campo('indirizzoApr').formato({ residenza_specie: 'Via', residenza_via: 'Roma' })).toBe('Via Roma snc');
    expect(campo('indirizzoApr').formato({})).toBeNull();
    expect(
      campo('attoNascita').formato({
        atto_nascita_comune: 'Lucca',
        atto_nascita_anno: 1980,
        atto_nascita_parte: 'I',
        atto_nascita_serie: 'A',
        atto_nascita_numero: '123',
      }),
    ).toBe('Lucca, anno 1980, parte I, serie A, n. 123');
    expect(campo('relazioneParentela').formato({ legame_famiglia: '3' })).toBe('Figlio/Figlia');
    expect(campo('relazioneParentela').formato({ legame_convivenza: '2' })).toBe('Membro della convivenza');
    expect(
      campo('coniuge').formato({
        coniuge_cognome: 'Bianchi',
        coniuge_nome: 'Anna',
        coniuge_nascita_luogo: 'Lucca',
        coniuge_nascita_data: '1980-01-02',
      }),
    ).toBe('Bianchi Anna, nato/a a Lucca il 02/01/1980');
    expect(campo('coniuge').formato({})).toBeNull();
    expect(campo('statoFamiglia').formato({ codice: '77', tipo_scheda: '4', specie_convivenza: '3', denominazione: 'Casa Serena' })).toBe(
      'Convivenza, n. 77, Di assistenza, Casa Serena',
    );
  });

  it('says of a codice fiscale whether it is validated (FU-11)', () => {
    expect(campo('validitaCodiceFiscale').formato({ codice_fiscale_validita: '9' })).toBe('Non validato');
  });

  it('lists the fields asked for in their order, those that were not read left out and the empty ones kept', () => {
    expect(vociDi({ cognome: 'Rossi', nome: null }, ['nome', 'statoCivile', 'cognome'])).toEqual([
      { campo: 'nome', etichetta: 'Nome', valore: null },
      { campo: 'cognome', etichetta: 'Cognome', valore: 'Rossi' },
    ]);
  });

  it('shows only what was read, empty generalities included', () => {
    expect(perGruppi({ cognome: 'Rossi', nome: null, dataMatrimonio: null }, true)).toEqual([
      {
        gruppo: 'generalita',
        etichetta: 'Generalità',
        voci: [
          { campo: 'cognome', etichetta: 'Cognome', valore: 'Rossi' },
          { campo: 'nome', etichetta: 'Nome', valore: null },
        ],
      },
    ]);
    expect(perGruppi({ dataMatrimonio: null }).map(({ gruppo }) => gruppo)).toEqual(['matrimonio']);
  });
});

describe('kinds of visura', () => {
  it('CA-21 household composition needs a profile with the household (FU-11: M, L)', () => {
    const famiglia = tipoVisura('COMPOSIZIONE_FAMIGLIA') as TipoVisura;
    const { S, M, L } = CAMPI_PROFILO;
    expect([S, M, L].map((campi) => visuraSiApre(famiglia, campi))).toEqual([false, true, true]);
    expect(visuraSiApre(tipoVisura('INDIVIDUALE') as TipoVisura, CAMPI_PROFILO.S)).toBe(true);
    expect(tipoVisura('estrazione')).toBeNull();
  });
});

describe('search', () => {
  it('SA-04 refuses what would browse the population', () => {
    expect(() => preparaChiavi({ tipo: 'NOMINATIVO', cognome: 'Rossi' })).toThrow();
    expect(() => preparaChiavi({ tipo: 'NOMINATIVO', cognome: 'R', nome: 'Mario' })).toThrow();
    expect(() => preparaChiavi({ tipo: 'INDIRIZZO', via: 'Via', civico: '1' })).not.toThrow();
    expect(() => preparaChiavi({ tipo: 'INDIRIZZO', via: 'Roma', civico: '' })).toThrow();
    expect(() => preparaChiavi({ tipo: 'INDIRIZZO', via: 'Via O', civico: '1' })).toThrow();
    expect(() => preparaChiavi({ tipo: 'CODICE_FISCALE', codiceFiscale: 'RSSMRA80A01' })).toThrow();
  });

  it('SA-04 takes a street with a number or with a surname, never alone', () => {
    const chiavi = (cosa: object) => preparaChiavi({ tipo: 'INDIRIZZO', via: 'Via Roma', ...cosa });
    expect(() => chiavi({})).toThrow(expect.objectContaining({ campi: { civico: expect.stringContaining('troppo ampia') } }));
    expect(() => chiavi({ civico: 'dodici', cognome: 'Rossi' })).toThrow(
      expect.objectContaining({ campi: { civico: expect.any(String) } }),
    );
    expect(() => chiavi({ cognome: 'R' })).toThrow(expect.objectContaining({ campi: { cognome: expect.any(String) } }));
    expect(chiavi({ cognome: "D'Angelo" })).toEqual({ tipo: 'INDIRIZZO', vie: ['ROMA'], civico: null, cognome: 'DANGELO' });
  });

  it('SA-04 looks by sound only for a surname of which three sounds are heard', () => {
    expect(perSuono({ tipo: 'NOMINATIVO', cognome: 'Rosi', nome: 'Mario' })).toMatchObject({ tipo: 'SUONO' });
    for (const cognome of ['Re', 'Ho', 'Hee']) expect(perSuono({ tipo: 'NOMINATIVO', cognome, nome: 'Mario' }), cognome).toBeNull();
    expect(perSuono({ tipo: 'CODICE_FISCALE', codiceFiscale: 'RSSMRA80A01H501U' })).toBeNull();
  });

  it('FU-05 asks which one when date and year of birth disagree', () => {
    const chiavi = (annoNascita: string) =>
      preparaChiavi(leggiCriteri({ ricerca: 'NOMINATIVO', voci: { cognome: 'Rossi', dataNascita: '5/7/1980', annoNascita } }));
    expect(() => chiavi('1981')).toThrow(expect.objectContaining({ campi: { annoNascita: expect.any(String) } }));
    expect(chiavi('1980')).toMatchObject({ nascita: { giorno: '1980-07-05' } });
  });

  it('FU-05 finds people of whom only the month or the year of birth is known', () => {
    expect(preparaChiavi({ tipo: 'NOMINATIVO', cognome: "D'Angelo", dataNascita: '1938-11-21' })).toEqual({
      tipo: 'NOMINATIVO',
      cognome: 'DANGELO',
      nome: '',
      intere: [],
      nascita: { giorno: '1938-11-21', meseDal: '1938-11-01', annoDal: '1938-01-01' },
    });
    expect(preparaChiavi({ tipo: 'NOMINATIVO', cognome: 'Rossi', annoNascita: 1980 })).toMatchObject({
      nascita: { dal: '1980-01-01', al: '1980-12-31' },
    });
  });

  it('CA-07 tells of each search all the fields by which it looks, and lists them where they are granted', () => {
    const toccati = (codice: string, voci: Record<string, string>) =>
      RICERCHE.filter((una) => una.codice === codice).flatMap((una) => campiToccati(una, voci));
    expect(toccati('CODICE_FISCALE', { codiceFiscale: 'x' })).toEqual(['codiceFiscale']);
    expect(toccati('NOMINATIVO', { cognome: 'x', nome: 'y', dataNascita: ' ' })).toEqual(['cognome', 'nome']);
    expect(toccati('NOMINATIVO', { cognome: 'x', annoNascita: '1980' })).toEqual(['cognome', 'nome', 'dataNascita']);
    expect(toccati('INDIRIZZO', { via: 'x', cognome: 'Rossi' })).toEqual(['indirizzoApr', 'cognome']);
    const elenco = (ricerca: string, voci: Record<string, string>, concessi: readonly CampoId[]) =>
      campiElenco({ ricerca, voci }, concessi);
    expect(elenco('INDIRIZZO', { via: 'x', civico: '1' }, CAMPI_PROFILO.S)).toContain('indirizzoApr');
    expect(elenco('NOMINATIVO', { cognome: 'x' }, ['cognome', 'nome'])).toEqual(['cognome', 'nome']);
  });

  it('brings streets and house numbers to one spelling', () => {
    expect(chiaviVia('Via Guglielmo Marconi')).toEqual({ via: 'GUGLIELMOMARCONI', coda: 'MARCONI' });
    expect(chiaviVia("P.zza dell'Unità")).toEqual({ via: 'DELLUNITA', coda: 'UNITA' });
    expect(chiaviVia('V.le Europa')).toEqual({ via: 'EUROPA', coda: 'EUROPA' });
    expect(vieCercate("dell'Unità"), 'with its article, also where it is not the beginning').toEqual(['DELLUNITA', 'UNITA']);
    expect(['via G. Marconi', 'P.zza G.Verdi', 'Via E', 'Via Roma'].map(vieCercate)).toEqual([
      ['GMARCONI', 'MARCONI'],
      ['GVERDI', 'VERDI'],
      ['E'],
      ['ROMA'],
    ]);
    expect(chiaviVia('Via G.Verdi')).toEqual({ via: 'GVERDI', coda: 'VERDI' });
    expect(chiaviVia('Roma')).toEqual({ via: 'ROMA', coda: 'ROMA' });
    expect([leggiCivico('12/a'), leggiCivico('12 bis'), leggiCivico('SNC'), leggiCivico('dodici'), leggiCivico('')]).toEqual([
      { numero: 12, esponente: 'A' },
      { numero: 12, esponente: 'BIS' },
      { numero: null, esponente: null },
      null,
      null,
    ]);
  });
});
