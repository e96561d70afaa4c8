import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Difetto } from '@/lib/banche/importazione/difetto';
import { connettiProprietario, type Proprietario } from '@/lib/platform/proprietario';
import { fatto, immobile, importaCatasto, persona, sullaMappa, titolare } from '@/lib/testing/catasto';
import { Mondo } from '@/lib/testing/mondo';
import { ARCHIVIO_CATASTO } from './archivio';

const SEMPRE = [null, null] as const;
const SANO = [
  persona('a', 'Rossi', 'Ada'),
  immobile('1', 'TERRENI'),
  sullaMappa('1', SEMPRE, '1', '1'),
  titolare('1', 'a', SEMPRE, '1', '1/1'),
];

describe('import of the register of land', () => {
  let db: Proprietario;
  let mondo: Mondo;
  beforeAll(async () => {
    db = await connettiProprietario(process.env.DATABASE_URL ?? '');
    mondo = await Mondo.crea();
  });
  afterAll(() => db.chiudi());

  const difetti = async (...record: object[]): Promise<string[]> => {
    const esito = await importaCatasto(db, mondo.erogatoreId, [...SANO, ...record] as never, '2026-11-20');
    return esito?.esito === 'RIFIUTATA' ? esito.errori.map(({ frase }: Difetto) => frase) : [];
  };

  it('writes every column of its tables, and only those', async () => {
    for (const { nome, colonne, calcolate = {} } of ARCHIVIO_CATASTO.tabelle) {
      const vere = await db.esegui<{ nome: string }>('SELECT column_name AS nome FROM information_schema.columns WHERE table_name = $1', [
        nome,
      ]);
      expect(['erogatore_id', 'versione_id', ...colonne, ...Object.keys(calcolate)].sort(), nome).toEqual(
        vere.map((una) => una.nome).sort(),
      );
    }
  });

  it('publishes a whole archive and counts it; the same thing keeps its id from load to load', async () => {
    const id = async () =>
      (
        await db.esegui<{ id: string }>(
          "SELECT i.id FROM catasto_immobile i JOIN catasto_versione v ON v.id = i.versione_id AND v.stato = 'CORRENTE' WHERE v.erogatore_id = $1",
          [mondo.erogatoreId],
        )
      )[0]?.id;
    const carica = () => importaCatasto(db, mondo.erogatoreId, SANO, '2026-11-20');
    expect(await carica()).toMatchObject({ esito: 'PUBBLICATA', conteggi: { soggetti: 1, immobili: 1, titolarita: 1 } });
    const primo = await id();
    await carica();
    expect(await id()).toBe(primo);
  });

  it.each([
    ['a subject twice', [persona('a', 'Verdi', 'Ugo')], /il soggetto «a» è già/],
    ['a property twice', [immobile('1', 'FABBRICATI')], /l’immobile «1» è già/],
    ['a property without a name on the map', [immobile('2', 'TERRENI')], /«2» non ha dati di mappa/],
    ['a fact of no property', [sullaMappa('9', SEMPRE, '1', '1')], /l’immobile non è nel file/],
    ['a right of nobody', [titolare('1', 'z', SEMPRE, '1', '1/1')], /il soggetto non è nel file/],
    ['a right that does not exist', [titolare('1', 'a', SEMPRE, '77', '1/1')], /diritto: il codice «77» non è previsto/],
    ['more than a whole', [titolare('1', 'a', SEMPRE, '1', '3/2')], /quota: è più di un intero/],
    ['an end before its beginning', [fatto('classamento', '1', ['2020-01-01', '2019-01-01'], {})], /al: finisce prima di cominciare/],
    ['a day that is not', [fatto('classamento', '1', ['2020-02-30', null], {})], /dal: «2020-02-30» non è una data/],
    ['a category that is not', [fatto('classamento', '1', SEMPRE, { categoria: 'G/1' })], /categoria: il codice «G\/1» non è previsto/],
    ['an amount that is not', [fatto('classamento', '1', SEMPRE, { rendita: '1.234,56' })], /rendita: «1.234,56» non è un importo/],
    [
      'a body with a surname',
      [{ ...persona('b', 'Rossi', 'Ada'), natura: 'GIURIDICO', denominazione: 'X' }],
      /natura: un ente non ha cognome/,
    ],
    ['a body without a name', [{ tipo: 'soggetto', codice: 'b', natura: 'GIURIDICO' }], /denominazione: manca/],
    [
      'a property that comes from itself',
      [{ tipo: 'derivazione', origine: '1', derivato: '1', motivo: 'FUSIONE' }],
      /non può derivare da sé/,
    ],
    ['a misspelt field', [{ ...immobile('3', 'TERRENI'), foglo: '1' }], /campi sconosciuti: foglo/],
  ] as const)('refuses %s, with a sentence', async (_, record, frase) => {
    expect((await difetti(...record)).join('\n')).toMatch(frase);
  });

  it('takes shares that do not make a whole: the catasto is full of them, and who reads is told', async () => {
    expect(await difetti(titolare('1', 'a', SEMPRE, '1', '1/2'))).toEqual([]);
  });
});
