import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { campiToccati, type Criteri } from '@/lib/core/banca';
import { chiaveRicerca } from '@/lib/core/grafia';
import { ammessi, CAMPI, campo, type CampoId } from './domain/campi';
import { siPuoNominare } from './domain/colonne-nominabili';
import { ESTRATTI, leggiEstratto } from './domain/estratti';
import { campiElenco, preparaChiavi } from './domain/chiavi-cercate';
import { ricercaDi } from './domain/ricerche';
import { TIPI_VISURA } from './domain/visure';
import type { Interrogazione, Quando } from './frammenti';
import { dellImmobile, delSoggetto } from './interrogazioni';
import { contoDiEstratto, paginaDiEstratto } from './interrogazioni-estratto';
import { ricerca } from './interrogazioni-ricerca';
import { titolarita } from './interrogazioni-verifica';

const FONTI: Readonly<Record<string, string>> = {
  s: 'soggetto',
  i: 'immobile',
  n: 'identificativo',
  x: 'identificativo',
  u: 'indirizzo',
  c: 'classamento',
  d: 'derivazione',
  t: 'titolarita',
};
function testi({ parti, con }: Interrogazione): string[] {
  return [...Object.values(parti), ...(con ? [con] : [])];
}

/** Columns, under their table, that no field of the profile needs. */
function fuoriProfilo(interrogazione: Interrogazione, profilo: readonly string[]): string[] {
  return testi(interrogazione)
    .flatMap((sql) => [...sql.matchAll(/\b([a-z])\.(\w+)/g)])
    .flatMap(([, alias = '', nome = '']) => {
      const fonte = FONTI[alias];
      return !fonte || siPuoNominare(`catasto_${fonte}`, nome, profilo) ? [] : [`${fonte}.${nome}`];
    });
}

/** Tables that are named though nothing granted comes from them. */
function tabelleDiTroppo(interrogazione: Interrogazione, profilo: readonly string[], sempre: readonly string[]): string[] {
  const fonti = new Set(CAMPI.filter(({ id }) => profilo.includes(id)).map(({ fonte }) => fonte as string));
  return testi(interrogazione)
    .flatMap((sql) => [...sql.matchAll(/\bcatasto_(\w+)/g)].map(([, nome = '']) => nome))
    .filter((nome) => nome !== 'versione' && !sempre.includes(nome) && !fonti.has(nome));
}

const profilo = fc.subarray(CAMPI.map(({ id }) => id));
const quando: fc.Arbitrary<Quando> = fc.constantFrom(null, '2010-05-06', 'STORIA');
const criteri: fc.Arbitrary<Criteri> = fc.oneof(
  fc.record({
    ricerca: fc.constant('NOMINATIVO'),
    voci: fc.constantFrom<Record<string, string>>(
      { cognome: 'Rossi', nome: 'Ada' },
      { cognome: "D'Angelo", annoNascita: '1980' },
      { cognome: 'Rossi', nome: 'Ada', dataNascita: '05/07/1980' },
    ),
  }),
  fc.constant({ ricerca: 'DENOMINAZIONE', voci: { denominazione: 'Molino del Fosso' } }),
  fc.constant({ ricerca: 'CODICE_FISCALE', voci: { codiceFiscale: 'RSSMRA80A01H501U' } }),
  fc.record({
    ricerca: fc.constant('IMMOBILE'),
    voci: fc.constantFrom<Record<string, string>>(
      { foglio: '12', particella: '345' },
      { comune: 'Valdombra', foglio: '12', particella: '345/2', subalterno: '6', sezione: 'A', catasto: 'F' },
    ),
  }),
  fc.record({
    ricerca: fc.constant('INDIRIZZO'),
    voci: fc.constantFrom<Record<string, string>>(
      { via: 'Via G. Verdi', civico: '12/A' },
      { via: 'Via Roma', civico: 'snc', comune: 'Valdombra', interno: '3' },
    ),
  }),
);

describe('the SQL of the cadastral data bank', () => {
  it('RT-06 names no column and no table outside the profile, whatever the profile, the visura and the day', () => {
    fc.assert(
      fc.property(profilo, fc.constantFrom(...TIPI_VISURA), quando, (concessi, tipo, giorno) => {
        const campi = ammessi(tipo.campi, concessi);
        const letta = tipo.di === 'SOGGETTO' ? delSoggetto('x', campi, giorno) : dellImmobile('x', campi, giorno);
        expect(fuoriProfilo(letta, concessi)).toEqual([]);
        // Of whom a right is, is asked whatever the fields: whether somebody protected.
        const diritti = CAMPI.some(({ id, fonte }) => fonte === 'titolarita' && concessi.includes(id));
        const sempre = tipo.di === 'SOGGETTO' ? ['soggetto', 'titolarita'] : ['immobile', ...(diritti ? ['soggetto'] : [])];
        expect(tabelleDiTroppo(letta, concessi, sempre)).toEqual([]);
      }),
    );
  });

  it('RT-06 never searches, shows or sorts by a field that the profile does not grant', () => {
    fc.assert(
      fc.property(profilo, criteri, (concessi, cosa) => {
        // What it looks by is granted, or it is refused before it comes here: `lib/banche/lettore`.
        const suoi = [...concessi, ...campiToccati(ricercaDi(cosa.ricerca), cosa.voci)];
        expect(fuoriProfilo(ricerca(preparaChiavi(cosa), campiElenco(cosa, suoi), 50), suoi)).toEqual([]);
      }),
    );
  });

  it('RT-01 limits every search, and uses every value that it sends', () => {
    const tutti = CAMPI.map(({ id }) => id);
    fc.assert(
      fc.property(criteri, (cosa) => {
        const interrogazione = ricerca(preparaChiavi(cosa), campiElenco(cosa, tutti), 51);
        for (const [parte, sql] of Object.entries(interrogazione.parti)) {
          const limite = /LIMIT (?:\$(\d+)|20)$/.exec(sql);
          expect(limite?.[1] ? interrogazione.valori[Number(limite[1]) - 1] : limite?.[0]).toBe(parte === 'protetti' ? 'LIMIT 20' : 51);
        }
        expect(new Set(testi(interrogazione).join().match(/\$\d+/g)).size).toBe(interrogazione.valori.length);
      }),
    );
  });

  it('reads exactly the columns of the granted fields, never all of them', () => {
    const campi = ['foglio', 'particella', 'rendita'] satisfies CampoId[];
    expect(dellImmobile('x', campi, '2020-01-01').parti).toEqual({
      immobile: 'SELECT i.id FROM catasto_immobile i WHERE i.id = $1::uuid',
      identificativo:
        'SELECT n.immobile_id, n.foglio, n.particella, n.denominatore FROM catasto_identificativo n WHERE n.immobile_id = $1::uuid AND (n.dal IS NULL OR n.dal <= $2::date) AND (n.al IS NULL OR n.al > $2::date) ORDER BY n.immobile_id, n.ordine',
      classamento:
        'SELECT c.immobile_id, c.rendita_centesimi FROM catasto_classamento c WHERE c.immobile_id = $1::uuid AND (c.dal IS NULL OR c.dal <= $3::date) AND (c.al IS NULL OR c.al > $3::date) ORDER BY c.immobile_id, c.ordine',
    });
    for (const tipo of TIPI_VISURA) expect(testi(dellImmobile('x', tipo.campi, null)).join()).not.toContain('*');
  });

  it('keeps what people type out of the text', () => {
    const testo = (cognome: string) =>
      testi(ricerca(preparaChiavi({ ricerca: 'NOMINATIVO', voci: { cognome, nome: 'Ada' } }), ['intestato'], 51));
    fc.assert(
      fc.property(fc.string({ minLength: 4, maxLength: 80 }), (cognome) => {
        fc.pre(chiaveRicerca(cognome).length >= 2);
        expect(testo(cognome)).toEqual(testo('Rossi'));
      }),
    );
  });

  it('answers a yes or a no with one row at most, and reads no value of anybody', () => {
    const mappa = { sezione: '', foglio: '1', particella: '2', denominatore: '', subalterno: '3' };
    const domanda = titolarita({ codiceFiscale: 'X', comune: 'Y', immobile: { mappa, catasto: 'FABBRICATI' } }, '2020-01-01');
    const lette = testi(domanda).flatMap((sql) => /^SELECT (?:DISTINCT )?(.*?) FROM/.exec(sql)?.[1] ?? []);
    expect(new Set(lette)).toEqual(new Set(['s.id', 'n.immobile_id', 't.immobile_id']));
    expect(domanda.parti.titolarita).toMatch(/LIMIT 1$/);
  });

  it('RT-12 RT-06 names in an extract no column and no table outside the profile, and narrows by no field outside it', () => {
    const selezione = fc.record({
      comune: fc.constantFrom('', 'Valdombra'),
      foglioDa: fc.constantFrom('', '1'),
      foglioA: fc.constantFrom('', '20'),
    });
    const dopo = fc.constantFrom(null, { immobile: 'x', ordine: 2 });
    fc.assert(
      fc.property(profilo, fc.constantFrom(...ESTRATTI), selezione, dopo, (liberi, estratto, scelta, da) => {
        const domanda = { estratto: estratto.codice, selezione: scelta };
        const concessi = [...new Set([...liberi, ...campiToccati({ ...estratto, voci: estratto.selezioni }, scelta)])];
        const letto = leggiEstratto(domanda, concessi);
        const pagina = paginaDiEstratto(letto, da, 100);
        const conto = contoDiEstratto(letto);
        for (const una of [pagina, { parti: { pagina: conto.sql }, valori: conto.valori }]) {
          expect(fuoriProfilo(una, concessi)).toEqual([]);
          expect(tabelleDiTroppo(una, concessi, [])).toEqual([]);
          expect(new Set(testi(una).join().match(/\$\d+/g) ?? []).size).toBe(una.valori.length);
          expect(testi(una).join()).not.toMatch(/\bOFFSET\b|\.\*/);
        }
        expect(pagina.con).toMatch(/ORDER BY 1, 2 LIMIT \$\d+$/);
      }),
    );
  });

  it('every field comes from a column', () => {
    for (const { id } of CAMPI) expect(campo(id).colonne.length, id).toBeGreaterThan(0);
  });
});
