import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { estrattiDi } from '@/lib/banche/steps';
import type { PaginaDiEstratto } from '@/lib/core/banca-letta';
import { chiudiDb, dbApp, type Tx } from '@/lib/platform/db';
import { connettiProprietario, type Proprietario } from '@/lib/platform/proprietario';
import { fatto, immobile, importaCatasto, sullaMappa } from '@/lib/testing/catasto';
import { ARCHIVIO, OGGI, SEMPRE } from '@/lib/testing/catasto-scena';
import { Mondo } from '@/lib/testing/mondo';
import { CATASTO } from '../domain/banca';
import { campo, type CampoId } from '../domain/campi';
import { ESTRATTI } from '../domain/estratti';

const estratti = estrattiDi('CATASTO');

const [C1, C2] = CATASTO.profili.map(({ campi }) => campi) as [readonly string[], readonly string[]];
/** Of another comune, and sheets that are not plain numbers. */
const ALTROVE = { comuneCodice: 'Z902', comune: 'Valdombra Alta', provincia: 'PI' };
const ALTRI = [
  ...['T6', 'T7', 'T8'].map((codice) => immobile(codice, 'TERRENI')),
  sullaMappa('T6', SEMPRE, '3', '1', ALTROVE),
  sullaMappa('T7', SEMPRE, '12A', '9'),
  sullaMappa('T8', SEMPRE, 'AA', '7'),
  fatto('indirizzo', 'F2', SEMPRE, { specie: 'Vicolo', via: 'Stretto', civico: 1 }),
];

describe('the lists of the register of land', () => {
  let db: Proprietario;
  let mondo: Mondo;
  const come = <T>(leggi: (tx: Tx) => Promise<T>): Promise<T> =>
    dbApp().$transaction(async (tx) => {
      await tx.$queryRaw`SELECT set_config('varco.erogatore', ${mondo.erogatoreId}, true)`;
      return leggi(tx);
    });
  const pagina = (estratto: string, selezione: Record<string, string>, campi: readonly string[], dopo: string | null, quanti: number) =>
    come((tx) => estratti.estrai(tx, { estratto: `CATASTO_${estratto}`, selezione, dopo, quanti }, campi));
  const conta = (estratto: string, selezione: Record<string, string> = {}) =>
    come((tx) => estratti.conta(tx, { estratto: `CATASTO_${estratto}`, selezione }, C2));
  /** All the pages, and some of the columns of their rows. */
  const tutte = async (estratto: string, colonne: readonly CampoId[], selezione: Record<string, string> = {}, quanti = 2) => {
    const lette: PaginaDiEstratto[] = [];
    for (let dopo: string | null | undefined; dopo !== null; dopo = lette.at(-1)?.dopo ?? null)
      lette.push(await pagina(estratto, selezione, C2, dopo ?? null, quanti));
    const posti = colonne.map((id) => lette[0]?.colonne.findIndex(({ campo: nome }) => nome === id) ?? -1);
    const righe = lette.flatMap((una) => una.righe.map((riga) => posti.map((posto) => riga[posto] ?? '—').join(' ')));
    return { lette, righe: righe.toSorted() };
  };

  beforeAll(async () => {
    db = await connettiProprietario(process.env.DATABASE_URL ?? '');
    mondo = await Mondo.crea();
    expect(await importaCatasto(db, mondo.erogatoreId, [...ARCHIVIO, ...ALTRI], OGGI)).toMatchObject({ esito: 'PUBBLICATA' });
  });
  afterAll(async () => {
    await db.chiudi();
    await chiudiDb();
  });

  it('RT-12 lists the land and the buildings that are there on the day of the data, each once, whatever the page', async () => {
    const terreni = ['12 501 Seminativo; Vigneto', '12 504 —', '12A 9 —', '3 1 —', 'AA 7 —'];
    for (const quanti of [1, 2, 5, 100])
      expect((await tutte('TERRENI', ['foglio', 'particella', 'qualita'], {}, quanti)).righe, String(quanti)).toEqual(terreni);
    expect((await tutte('FABBRICATI', ['particella', 'subalterno', 'categoriaCatastale', 'rendita'])).righe).toEqual([
      '77 13 A/3 Abitazione economica 1.234,56 €',
      '77 4 — —',
    ]);
    expect(await conta('TERRENI')).toBe(5);
    expect(await conta('FABBRICATI')).toBe(2);
  });

  it('RT-12 lists the rights that hold on that day and who has them, without protected people', async () => {
    const { lette, righe } = await tutte('TITOLARITA', ['particella', 'subalterno', 'intestato', 'diritto', 'quota'], {}, 1);
    expect(righe).toEqual([
      '501 — Neri Ugo Proprietà 1/1',
      '504 — Molino del Fosso S.r.l. Proprietà 1/1',
      '77 13 Neri Ugo Nuda proprietà 1/1',
      '77 13 Nerini Eva Usufrutto 1/1',
      '77 4 Neri Ugo Proprietà 1/2',
    ]);
    expect(JSON.stringify(lette)).not.toContain('Segreti');
    expect(lette.flatMap(({ protetti }) => protetti)).toEqual([expect.any(String)]);
    expect(lette.flatMap(({ soggetti }) => soggetti)).not.toContain(lette.flatMap(({ protetti }) => protetti)[0]);
    expect(lette.filter((una) => una.righe.length === 0).length, 'the page of the protected one alone').toBeGreaterThan(0);
    expect(await conta('TITOLARITA')).toBe(6);
  });

  it('RT-12 lists each address of a property on its row', async () => {
    expect((await tutte('INDIRIZZI', ['subalterno', 'indirizzoImmobile'])).righe).toEqual([
      '13 Via Guglielmo Marconi 12/A, int. 3',
      '4 Via Guglielmo Marconi 12/A, int. 4',
      '4 Vicolo Stretto 1',
    ]);
  });

  it('RT-12 narrows a list to a comune and to sheets, whose annexes go with them', async () => {
    const fogli = async (selezione: Record<string, string>) => (await tutte('TERRENI', ['foglio', 'particella'], selezione)).righe;
    expect(await fogli({ comune: 'valdombra alta' })).toEqual(['3 1']);
    expect(await fogli({ comune: 'Z901', foglioA: '11' })).toEqual([]);
    expect(await fogli({ foglioDa: '0004', foglioA: '12' })).toEqual(['12 501', '12 504', '12A 9']);
    expect(await conta('TERRENI', { foglioDa: '4' })).toBe(3);
    for (const [selezione, campo] of [
      [{ foglioDa: '13', foglioA: '2' }, 'foglioA'],
      [{ foglioDa: 'AA' }, 'foglioDa'],
      [{ comune: '--' }, 'comune'],
    ] as const)
      await expect(conta('TERRENI', selezione)).rejects.toMatchObject({ campi: { [campo]: expect.any(String) } });
  });

  it('RT-06 RT-12 gets from the database the columns of the granted fields and keys, no other', async () => {
    for (const { codice, richiede, perRiga } of ESTRATTI) {
      const letti: unknown[] = [];
      await come(async (tx) => {
        const spia = {
          $queryRawUnsafe: async (...cosa: [string, ...unknown[]]) => letti.push(await tx.$queryRawUnsafe(...cosa)) && letti.at(-1),
        };
        await estratti.estrai(spia as never, { estratto: codice, selezione: {}, dopo: null, quanti: 50 }, richiede);
      });
      const [[{ parti }]] = letti as [[{ parti: Record<string, Record<string, unknown>[]> }]];
      const nomi = Object.entries(parti).flatMap(([, righe]) => righe.flatMap((riga) => Object.keys(riga)));
      const concesse = richiede.flatMap((id) => campo(id).colonne);
      expect(new Set(nomi), codice).toEqual(
        new Set(['immobile_id', 'ordine', ...(perRiga === 'titolarita' ? ['soggetto_id', 'id'] : []), ...concesse]),
      );
    }
  });

  it('RT-12 refuses a list for which the profile is not enough, and one that is not there', async () => {
    await expect(pagina('TITOLARITA', {}, C1, null, 9)).rejects.toMatchObject({ codice: 'ESTRATTO_NON_CONSENTITO' });
    expect((await pagina('TERRENI', {}, C1, null, 9)).campi.filter((id) => !C1.includes(id))).toEqual([]);
    await expect(pagina('ALTRO', {}, C2, null, 9)).rejects.toMatchObject({ famiglia: 'NON_TROVATO' });
  });

  it('RT-12 RT-03 a list is of one archive: when another is published in the middle, it is begun again', async () => {
    const prima = await pagina('TERRENI', {}, C2, null, 1);
    expect(prima.aggiornatiAl).toBe(OGGI);
    await importaCatasto(db, mondo.erogatoreId, [...ARCHIVIO, ...ALTRI], OGGI);
    await expect(pagina('TERRENI', {}, C2, prima.dopo, 1)).rejects.toMatchObject({ codice: 'DATI_CAMBIATI' });
    expect((await tutte('TERRENI', ['particella'])).righe).toHaveLength(5);
  });
});
