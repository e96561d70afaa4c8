import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Criteri } from '@/lib/core/banca';
import { campoDiOggi } from '@/lib/core/banca-letta';
import { lettoreDi } from '@/lib/banche/steps';
import { isErroreVarco } from '@/lib/core/errors';
import { chiaveRicerca } from '@/lib/core/grafia';
import type { Tx } from '@/lib/platform/db';
import { CAMPI, isCampo, type CampoId } from './domain/campi';
import { siPuoNominare } from './domain/colonne-nominabili';
import { VERIFICHE } from './domain/verifiche';
import { TIPI_VISURA } from './domain/visure';

/** As it is consulted: behind the rules of every bank. */
const lettore = lettoreDi('ANAGRAFE');

/** The tables of a statement, by the name that it gives them. */
function tabelleDi(sql: string): Map<string, string> {
  const nomi = [...sql.matchAll(/\b(anagrafe_\w+) ([a-z])\b/g)];
  const tabelle = new Map<string, string>();
  // A part of a statement may give to its table the name that another gives to its own.
  for (const [, tabella = '', alias = ''] of nomi) tabelle.set(alias, `${tabelle.get(alias) ?? ''} ${tabella}`.trim());
  return tabelle;
}

/** Columns that nobody with those fields lets a statement name, of whichever table bears the name. */
function fuoriProfilo(sql: string, profilo: readonly CampoId[]): string[] {
  const tabelle = tabelleDi(sql);
  return [...sql.matchAll(/\b([a-z])\.(\w+)/g)].flatMap(([scritta, alias = '', colonna = '']) =>
    (tabelle.get(alias) ?? '').split(' ').some((tabella) => siPuoNominare(tabella, colonna, profilo)) ? [] : [scritta],
  );
}

/** Asks the reader, before a database that only writes down what it is asked; answers that, and what was read. */
async function chiesto<T>(domanda: (tx: Tx) => Promise<T>): Promise<{ sql: string[]; valori: unknown[][]; letto: T | null }> {
  const [sql, valori]: [string[], unknown[][]] = [[], []];
  const vuote = new Proxy({}, { get: (_, parte) => (parte === 'chi' ? [{ id: 'x', protetto: false }] : []) });
  const tx = {
    $queryRawUnsafe: (testo: string, ...altri: unknown[]) => {
      // To when the data are is of nobody.
      if (/FROM anagrafe_(?!versione)/.test(testo)) {
        sql.push(testo);
        valori.push(altri);
      }
      return Promise.resolve([{ parti: vuote, carico: { aggiornatiAl: '2026-11-20', versione: 'v' } }]);
    },
  } as unknown as Tx;
  try {
    return { sql, valori, letto: await domanda(tx) };
  } catch (error) {
    if (!isErroreVarco(error)) throw error;
    return { sql, valori, letto: null };
  }
}

const profilo = fc.subarray(CAMPI.map(({ id }) => id));
const TUTTI = CAMPI.map(({ id }) => id);
const criteri: fc.Arbitrary<Criteri> = fc.oneof(
  fc.record({
    ricerca: fc.constant('NOMINATIVO'),
    voci: fc.record({
      cognome: fc.constantFrom('Rossi', "D'Angelo"),
      nome: fc.constantFrom('Anna', 'Niccolò'),
      dataNascita: fc.constantFrom('', '1980-07-05'),
      annoNascita: fc.constantFrom('', '1980'),
    }),
  }),
  fc.constant({ ricerca: 'CODICE_FISCALE', voci: { codiceFiscale: 'RSSMRA80A01H501U' } }),
  fc.record({
    ricerca: fc.constant('INDIRIZZO'),
    voci: fc.record({
      via: fc.constantFrom('Via Roma', 'Via G. Verdi', "P.zza dell'Unità"),
      civico: fc.constantFrom('12', '12/A', 'snc'),
      cognome: fc.constantFrom('', 'Rossi'),
    }),
  }),
  fc.constant({ ricerca: 'INDIRIZZO', voci: { via: 'Via Roma', cognome: 'Rossi' } }),
);
const PER_VERIFICA = {
  codiceFiscale: 'RSSMRA80A01H501U',
  altroCodiceFiscale: 'RSSMRA80A41H501Y',
  dal: '2015-01-01',
  via: 'Via Roma',
  civico: '12',
  statoCivile: 'di stato libero',
};

describe('the SQL of the data bank', () => {
  it('FU-01 CA-21 never names a column outside the profile, whatever the profile and the visura, in what was as in what is', async () => {
    await fc.assert(
      fc.asyncProperty(profilo, fc.constantFrom(...TIPI_VISURA), async (campi, { codice, richiede }) => {
        const domanda = { visura: codice, id: 'x', allaData: '2015-06-30' };
        const { sql, letto } = await chiesto((tx) => lettore.apri(tx, domanda, campi));
        expect(sql.length, 'and reads nothing of what it may not open').toBe(richiede.every((id) => campi.includes(id)) ? 1 : 0);
        for (const testo of sql) {
          expect(fuoriProfilo(testo, campi)).toEqual([]);
          expect(testo).not.toMatch(/SELECT \*|\b[st]\.\*/);
        }
        expect((letto?.campi ?? []).map(campoDiOggi).filter((id) => !isCampo(id) || !campi.includes(id))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('CA-07 never searches, shows or sorts by a field that the profile does not grant', async () => {
    await fc.assert(
      fc.asyncProperty(profilo, criteri, async (campi, cosa) => {
        const { sql } = await chiesto((tx) => lettore.cerca(tx, cosa, campi, 50));
        for (const testo of sql) expect(fuoriProfilo(testo, campi)).toEqual([]);
      }),
    );
  });

  it('FU-01 asks a question only by fields that the profile grants, and of their values only', async () => {
    await fc.assert(
      fc.asyncProperty(profilo, fc.constantFrom(...VERIFICHE), async (campi, { codice, richiede }) => {
        const { sql } = await chiesto((tx) => lettore.verifica(tx, codice, PER_VERIFICA, campi));
        expect(sql.length).toBe([...richiede, 'codiceFiscale' as const].every((id) => campi.includes(id)) ? 1 : 0);
        for (const testo of sql) expect(fuoriProfilo(testo, campi)).toEqual([]);
      }),
    );
  });

  it('of every card that it shows it asks whether it is protected', async () => {
    for (const { codice } of TIPI_VISURA) {
      const { sql } = await chiesto((tx) => lettore.apri(tx, { visura: codice, id: 'x', allaData: '2015-06-30' }, TUTTI));
      expect(sql.join(), codice).toMatch(/NOT \([a-z]\.protetto OR [a-z]\.id = ANY \(\(SELECT id FROM esclusi\)::uuid\[\]\)\)/);
    }
  });

  it('keeps what people type out of the text', async () => {
    const testo = async (cognome: string) =>
      (await chiesto((tx) => lettore.cerca(tx, { ricerca: 'NOMINATIVO', voci: { cognome, annoNascita: '1980' } }, TUTTI, 50))).sql[0];
    const atteso = await testo('Rossi');
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 4, maxLength: 60 }), async (cognome) => {
        fc.pre(chiaveRicerca(cognome).length >= 2);
        expect(await testo(cognome)).toBe(atteso);
      }),
    );
  });

  it('SA-04 limits every search, by sound too', async () => {
    await fc.assert(
      fc.asyncProperty(criteri, async (cosa) => {
        const { sql, valori } = await chiesto((tx) => lettore.cerca(tx, cosa, TUTTI, 50));
        for (const [indice, testo] of sql.entries()) {
          const [trovati, protetti] = [...testo.matchAll(/LIMIT (?:\$(\d+)|20)/g)];
          expect(valori[indice]?.[Number(trovati?.[1]) - 1]).toBe(51);
          expect(protetti?.[0]).toBe('LIMIT 20');
          expect(new Set(testo.match(/\$\d+/g)).size).toBe(valori[indice]?.length);
        }
      }),
    );
  });
});
