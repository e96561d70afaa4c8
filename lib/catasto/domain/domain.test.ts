import { describe, expect, it } from 'vitest';
import { campiToccati } from '@/lib/core/banca';
import { CATASTO } from './banca';
import { CAMPI } from './campi';
import { CATEGORIE } from './codici';
import { chiaveMappa } from './mappa';
import { quoteFannoIntero } from './quote';
import { campiElenco, preparaChiavi } from './chiavi-cercate';
import { ricercaDi } from './ricerche';
import { ettari, euro, numero, periodo } from './riga';

const { interpreta } = CATASTO;
const tutti = CAMPI.map(({ id }) => id as string);
const c1 = CATASTO.profili[0]?.campi ?? [];
const problemi = (ricerca: string, voci: Record<string, string>): Record<string, string> => {
  try {
    preparaChiavi({ ricerca, voci });
    return {};
  } catch (errore) {
    return (errore as { campi: Record<string, string> }).campi;
  }
};

describe('one box for the register of land', () => {
  const mappa = (voci: Record<string, string>) => [{ ricerca: 'IMMOBILE', voci }];

  it.each([
    ['foglio 12 particella 345 sub 6', { foglio: '12', particella: '345', subalterno: '6' }],
    ['12/345/6', { foglio: '12', particella: '345', subalterno: '6' }],
    ['12/345', { foglio: '12', particella: '345' }],
    ['Valdombra 12/345', { comune: 'Valdombra', foglio: '12', particella: '345' }],
    ['Fg. 3 p.lla 77', { foglio: '3', particella: '77' }],
    ['valdombra, foglio 3, mappale 77/2', { comune: 'valdombra', foglio: '3', particella: '77/2' }],
    ['Borgo San Teo sez A fg 1 part 2 sub 3', { comune: 'Borgo San Teo', sezione: 'A', foglio: '1', particella: '2', subalterno: '3' }],
  ])('RT-02 understands %s', (testo, voci) => {
    expect(interpreta(testo)).toEqual(mappa(voci));
  });

  it('RT-02 tells codes, people, addresses and bodies apart', () => {
    const ricerche = (testo: string) => interpreta(testo).map(({ ricerca }) => ricerca);
    expect(interpreta('rss mra 80a01 h501u')).toEqual([{ ricerca: 'CODICE_FISCALE', voci: { codiceFiscale: 'RSSMRA80A01H501U' } }]);
    expect(interpreta('Rossi Mario')[0]).toEqual({ ricerca: 'NOMINATIVO', voci: { cognome: 'Rossi', nome: 'Mario' } });
    expect(interpreta('Rossi Mario 05/07/1980')).toEqual([
      { ricerca: 'NOMINATIVO', voci: { cognome: 'Rossi', nome: 'Mario', dataNascita: '1980-07-05' } },
    ]);
    expect(interpreta('Via Roma 12/A, Valdombra')).toEqual([
      { ricerca: 'INDIRIZZO', voci: { via: 'Via Roma', civico: '12/A', comune: 'Valdombra' } },
    ]);
    expect(interpreta('via Roma 12')).toEqual([{ ricerca: 'INDIRIZZO', voci: { via: 'via Roma', civico: '12' } }]);
    expect(ricerche('Molino del Fosso srl')).toEqual(['DENOMINAZIONE']);
    expect(ricerche('Comune di Valdombra')).toEqual(['DENOMINAZIONE']);
    expect(ricerche('Rossi'), 'a surname first, which is too little: of it there is no «non risulta»').toEqual([
      'NOMINATIVO',
      'DENOMINAZIONE',
    ]);
    expect(ricerche('Borgo San Teo 12/3'), 'a street or a comune').toEqual(['INDIRIZZO', 'IMMOBILE']);
    for (const poco of ['', '   ']) expect(interpreta(poco), poco).toEqual([]);
    expect(interpreta('via Roma'), 'too little: the search says what to add').toEqual([
      { ricerca: 'INDIRIZZO', voci: { via: 'via Roma' } },
    ]);
  });

  it('LE-07 gives the names and codes that were typed', () => {
    expect(CATASTO.nomiCercati({ ricerca: 'NOMINATIVO', voci: { cognome: 'Rossi', nome: 'Ada', annoNascita: '1980' } })).toEqual([
      'Rossi',
      'Ada',
    ]);
    expect(CATASTO.nomiCercati({ ricerca: 'IMMOBILE', voci: { comune: 'Valdombra', foglio: '1', particella: '2' } })).toEqual([]);
  });
});

describe('a search is for one thing', () => {
  it('RT-01 RT-02 asks for what makes it so, with a sentence beside the field', () => {
    expect(problemi('NOMINATIVO', { cognome: 'Rossi' })).toHaveProperty('nome');
    expect(problemi('NOMINATIVO', { cognome: 'R', nome: 'Ada' })).toHaveProperty('cognome');
    expect(problemi('NOMINATIVO', { cognome: 'Rossi', annoNascita: '80' })).toHaveProperty('annoNascita');
    expect(problemi('NOMINATIVO', { cognome: 'Rossi', dataNascita: '31/02/1980' })).toHaveProperty('dataNascita');
    expect(problemi('DENOMINAZIONE', { denominazione: 'A.C.Q.' })).toHaveProperty('denominazione');
    expect(() => preparaChiavi({ ricerca: 'DENOMINAZIONE', voci: { denominazione: 'A.C.Q.U.' } })).not.toThrow();
    expect(problemi('INDIRIZZO', { via: 'Via O', civico: '1' })).toHaveProperty('via');
    expect(problemi('CODICE_FISCALE', { codiceFiscale: 'RSSMRA80A01H501X' })).toHaveProperty('codiceFiscale');
    expect(problemi('IMMOBILE', { foglio: '12' })).toHaveProperty('particella');
    expect(problemi('IMMOBILE', { foglio: '12', particella: '1/2/3' })).toHaveProperty('particella');
    expect(problemi('IMMOBILE', { foglio: '12', particella: '1', catasto: 'X' })).toHaveProperty('catasto');
    expect(problemi('INDIRIZZO', { via: 'Via Roma' })).toMatchObject({ civico: expect.stringContaining('aggiungi il numero civico') });
  });

  it('RT-06 tells of each search all the fields by which it looks, and lists them where they are granted', () => {
    const elenco = (ricerca: string, voci: Record<string, string>, campi: readonly string[]) => campiElenco({ ricerca, voci }, campi);
    const toccati = (ricerca: string, voci: Record<string, string>) => campiToccati(ricercaDi(ricerca), voci);
    expect(toccati('CODICE_FISCALE', { codiceFiscale: 'RSSMRA80A01H501U' })).toEqual(['intestatoCodiceFiscale']);
    expect(toccati('NOMINATIVO', { cognome: 'Rossi', annoNascita: '1980' })).toEqual(['intestato', 'intestatoDataNascita']);
    expect(toccati('IMMOBILE', { foglio: '1', particella: '2', subalterno: '3', catasto: 'T' })).toEqual([
      'foglio',
      'particella',
      'subalterno',
      'tipoCatasto',
    ]);
    expect(toccati('INDIRIZZO', { via: 'Roma', civico: '1', comune: 'Valdombra' })).toEqual(['indirizzoImmobile', 'comuneCatastale']);
    expect(elenco('IMMOBILE', { foglio: '1', particella: '2' }, c1)).toContain('comuneCatastale');
    expect(elenco('NOMINATIVO', { cognome: 'Rossi', nome: 'Ada' }, tutti)).not.toContain('intestatoCodiceFiscale');
  });

  it('reads a sheet and a parcel as archives and people write them', () => {
    expect(['0012', ' 12 ', '12'].map(chiaveMappa)).toEqual(['12', '12', '12']);
    expect(chiaveMappa('0a')).toBe('A');
    expect(chiaveMappa('0')).toBe('0');
  });
});

describe('what is granted', () => {
  it('RT-06 gives with C1 no subject and no right, with C2 all', () => {
    const [uno, due] = CATASTO.profili;
    const deiSoggetti = CAMPI.filter(({ fonte }) => fonte === 'soggetto' || fonte === 'titolarita').map(({ id }) => id);
    expect(uno?.campi.filter((id) => deiSoggetti.some((altro) => altro === id))).toEqual([]);
    expect(due?.campi).toEqual(CAMPI.map(({ id }) => id));
    const aperte = (campi: readonly string[]) => CATASTO.visure.filter(({ richiede }) => richiede.every((id) => campi.includes(id)));
    expect(aperte(c1).map(({ di }) => di)).toEqual(['IMMOBILE', 'IMMOBILE']);
    expect(aperte(due?.campi ?? [])).toHaveLength(3);
  });

  it('knows all the categories from A/1 to F/7', () => {
    const quante = Object.keys(CATEGORIE).map((codice) => codice.charAt(0));
    expect(Object.fromEntries([...'ABCDEF'].map((gruppo) => [gruppo, quante.filter((uno) => uno === gruppo).length]))).toEqual({
      A: 11,
      B: 8,
      C: 7,
      D: 10,
      E: 9,
      F: 7,
    });
  });
});

describe('shares', () => {
  const quota = (diritto: string, numeratore: number | null, denominatore: number | null) => ({
    diritto,
    quota_numeratore: numeratore,
    quota_denominatore: denominatore,
  });

  it('make a whole of the property, whatever stands beside it', () => {
    expect(quoteFannoIntero([])).toBe(true);
    expect(quoteFannoIntero([quota('1', 1, 3), quota('1', 1, 3), quota('1', 1, 3)])).toBe(true);
    expect(quoteFannoIntero([quota('2', 1, 1), quota('8', 1, 1)]), 'bare ownership and usufruct').toBe(true);
    expect(quoteFannoIntero([quota('1', 1, 2), quota('2', 1, 2), quota('8', 1, 2)])).toBe(true);
    expect(quoteFannoIntero([quota('1t', 1, 1), quota('1s', 1, 1)]), 'land and what stands on it').toBe(true);
    expect(quoteFannoIntero([quota('4', 1, 1), quota('5', 1, 1)]), 'emphyteusis').toBe(true);
  });

  it('are told when they do not, and only when they are known', () => {
    expect(quoteFannoIntero([quota('1', 1, 2), quota('1', 1, 3)])).toBe(false);
    expect(quoteFannoIntero([quota('1', 1, 1), quota('2', 1, 1)])).toBe(false);
    expect(quoteFannoIntero([quota('1t', 1, 1), quota('1s', 1, 2)])).toBe(false);
    expect(quoteFannoIntero([quota('1', 1, 2), quota('1', null, null)])).toBe(true);
    expect(quoteFannoIntero([{ quota_numeratore: 1, quota_denominatore: 2 }]), 'rights that were not read').toBe(true);
  });
});

describe('values as people read them', () => {
  it('writes money, areas and periods', () => {
    expect(euro({ x: 123456 }, 'x')).toBe('1.234,56 €');
    expect(euro({ x: 5 }, 'x')).toBe('0,05 €');
    expect(euro({ x: null }, 'x')).toBeNull();
    expect(ettari({ x: 12345 }, 'x')).toBe('1 ha 23 are 45 ca');
    expect(numero({ x: 4.5 }, 'x')).toBe('4,5');
    expect(numero({ x: 12345 }, 'x')).toBe('12.345');
    expect(periodo({ dal: '2001-02-03', al: '2010-04-05' })).toBe('dal 03/02/2001 fino al 05/04/2010');
    expect(periodo({ dal: null, al: null })).toBe('da data non nota');
  });
});
