import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lettoreDi } from '@/lib/banche/steps';
import { campoDiOggi } from '@/lib/core/banca-letta';
import { chiudiDb, dbApp, dbServizio, type Tx } from '@/lib/platform/db';
import { connettiProprietario, type Proprietario } from '@/lib/platform/proprietario';
import { immobile, importaCatasto, sullaMappa } from '@/lib/testing/catasto';
import { ARCHIVIO, colonne, OGGI, SEMPRE, voce } from '@/lib/testing/catasto-scena';
import { Mondo } from '@/lib/testing/mondo';
import { campiMostrati } from '@/lib/testing/sezioni';
import { CATASTO } from './domain/banca';

const lettore = lettoreDi('CATASTO');

const [C1, C2] = CATASTO.profili.map(({ campi }) => campi) as [readonly string[], readonly string[]];
describe('reading the register of land as the application does', () => {
  let db: Proprietario;
  let mondo: Mondo;
  const come = <T>(m: Mondo, leggi: (tx: Tx) => Promise<T>): Promise<T> =>
    dbApp().$transaction(async (tx) => {
      await tx.$queryRaw`SELECT set_config('varco.erogatore', ${m.erogatoreId}, true)`;
      return leggi(tx);
    });
  const cerca = (ricerca: string, voci: Record<string, string>, campi = C2, massimo = 20) =>
    come(mondo, (tx) => lettore.cerca(tx, { ricerca, voci }, campi, massimo));
  const idDi = async (ricerca: string, voci: Record<string, string>) => (await cerca(ricerca, voci)).risultati[0]?.id ?? '';
  const sullaParticella = (particella: string, altro = {}) => idDi('IMMOBILE', { foglio: '12', particella, ...altro });
  const apri = (visura: string, id: string, allaData: string | null, campi = C2) =>
    come(mondo, (tx) => lettore.apri(tx, { visura: `VISURA_CATASTALE_${visura}`, id, allaData }, campi));
  const intestatari = async (id: string, allaData: string | null) =>
    colonne((await apri('IMMOBILE', id, allaData))?.sezioni, 'Intestatari', 'intestato', 'diritto', 'quota');
  const possiede = async (id: string, allaData: string | null) =>
    colonne((await apri('SOGGETTO', id, allaData))?.sezioni, 'Immobili', 'particella', 'subalterno', 'diritto').sort();

  beforeAll(async () => {
    db = await connettiProprietario(process.env.DATABASE_URL ?? '');
    mondo = await Mondo.crea();
    expect(await importaCatasto(db, mondo.erogatoreId, ARCHIVIO, OGGI)).toMatchObject({ esito: 'PUBBLICATA' });
  });
  afterAll(async () => {
    await db.chiudi();
    await chiudiDb();
  });

  it('RT-02 finds subjects by name however it is spelt, by body, by code', async () => {
    const nomi = async (ricerca: string, voci: Record<string, string>) =>
      (await cerca(ricerca, voci)).risultati.map(({ di, voci: lette }) => `${di} ${lette[0]?.valore ?? ''}`);
    expect(await nomi('NOMINATIVO', { cognome: 'd angelo', nome: 'ADA' })).toEqual(["SOGGETTO D'Angelo Ada"]);
    expect(await nomi('NOMINATIVO', { cognome: 'ner', dataNascita: '04/03/1970' })).toEqual(['SOGGETTO Neri Ugo']);
    expect(await nomi('NOMINATIVO', { cognome: 'ner', annoNascita: '1971' })).toEqual([]);
    expect(await nomi('DENOMINAZIONE', { denominazione: 'molino del fosso' })).toEqual(['SOGGETTO Molino del Fosso S.r.l.']);
    expect(await nomi('CODICE_FISCALE', { codiceFiscale: '12345670017' })).toEqual(['SOGGETTO Molino del Fosso S.r.l.']);
  });

  it('RT-02 finds properties on the map and at an address, also those that are no more or were called otherwise', async () => {
    const trovati = async (ricerca: string, voci: Record<string, string>) => {
      const { risultati } = await cerca(ricerca, voci);
      return risultati.map(({ voci: lette }) =>
        ['tipoCatasto', 'particella', 'subalterno'].map((id) => lette.find(({ campo }) => campo === id)?.valore ?? '—').join(' '),
      );
    };
    expect(await trovati('IMMOBILE', { foglio: '012', particella: '345' })).toEqual(['Catasto terreni 345 —']);
    expect(await trovati('IMMOBILE', { foglio: '12', particella: '77' })).toEqual(['Catasto fabbricati 77 4', 'Catasto fabbricati 77 13']);
    expect(await trovati('IMMOBILE', { foglio: '12', particella: '77', subalterno: '3' }), 'as it was').toEqual([
      'Catasto fabbricati 77 3',
    ]);
    expect(await trovati('IMMOBILE', { foglio: '12', particella: '77', catasto: 't' })).toEqual([]);
    for (const comune of ['valdombra', 'Z901', 'vald'])
      expect(await trovati('IMMOBILE', { comune, foglio: '12', particella: '501' })).toHaveLength(1);
    expect(await trovati('IMMOBILE', { comune: 'altrove', foglio: '12', particella: '501' })).toEqual([]);
    expect(await trovati('INDIRIZZO', { via: 'Via G. Marconi', civico: '12' })).toEqual([
      'Catasto fabbricati 77 4',
      'Catasto fabbricati 77 13',
    ]);
    expect(await trovati('INDIRIZZO', { via: 'marconi', civico: '12/A', interno: '3', comune: 'Valdombra' })).toEqual([
      'Catasto fabbricati 77 13',
    ]);
    expect(await cerca('IMMOBILE', { foglio: '12', particella: '77' }, C2, 1)).toMatchObject({ altri: true, risultati: [{}] });
  });

  it('RT-02 tells who held a property on any day, across a sale: on its day the buyer', async () => {
    const id = await sullaParticella('501');
    expect(await intestatari(id, '2010-05-10')).toEqual(["D'Angelo Ada Proprietà 1/1"]);
    expect(await intestatari(id, '2015-06-14')).toEqual(["D'Angelo Ada Proprietà 1/1"]);
    expect(await intestatari(id, '2015-06-15')).toEqual(['Neri Ugo Proprietà 1/1']);
    expect(await intestatari(id, null)).toEqual(['Neri Ugo Proprietà 1/1']);
  });

  it('RT-02 tells who held a flat across a succession, with its classification and its name of that day', async () => {
    const id = await sullaParticella('77', { subalterno: '13' });
    expect(await intestatari(id, '2020-03-31')).toEqual(["D'Angelo Ada Proprietà 1/1"]);
    expect(await intestatari(id, '2020-04-01')).toEqual(['Neri Ugo Nuda proprietà 1/1', 'Nerini Eva Usufrutto 1/1']);
    const [prima, dopo] = [(await apri('IMMOBILE', id, '2015-12-31'))?.sezioni, (await apri('IMMOBILE', id, null))?.sezioni];
    expect(['subalterno', 'categoriaCatastale', 'rendita'].map((campo) => voce(prima, campo))).toEqual([
      '3',
      'A/4 Abitazione popolare',
      '300,00 €',
    ]);
    expect(['subalterno', 'categoriaCatastale', 'rendita'].map((campo) => voce(dopo, campo))).toEqual([
      '13',
      'A/3 Abitazione economica',
      '1.234,56 €',
    ]);
    expect(voce(dopo, 'consistenza')).toBe('4,5 vani');
    expect(voce(dopo, 'indirizzoImmobile')).toBe('Via Guglielmo Marconi 12/A, int. 3');
    expect(voce(dopo, 'qualita'), 'a flat has no crop').toBeUndefined();
  });

  it('RT-02 tells a parcel before and after it was split, and portions of it', async () => {
    const [intera, parte] = [await sullaParticella('345'), await sullaParticella('501')];
    const prima = (await apri('IMMOBILE', intera, '2010-05-09'))?.sezioni;
    expect([voce(prima, 'foglio'), voce(prima, 'superficieTerreno'), voce(prima, 'redditoDominicale')]).toEqual([
      '12',
      '1 ha 23 are 45 ca',
      '80,50 €',
    ]);
    const dopo = (await apri('IMMOBILE', intera, '2010-05-10'))?.sezioni;
    expect(voce(dopo, 'foglio')).toBeUndefined();
    expect(colonne(dopo, 'Dati di mappa', 'foglio')).toEqual([]);
    expect(dopo?.some((sezione) => sezione.forma === 'TABELLA' && /non è in catasto/.test(sezione.seVuota))).toBe(true);
    const porzioni = (await apri('IMMOBILE', parte, null))?.sezioni;
    expect(colonne(porzioni, 'Classamento', 'porzione', 'qualita', 'superficieTerreno')).toEqual([
      'AA Seminativo 0 ha 50 are 0 ca',
      'AB Vigneto 0 ha 10 are 0 ca',
    ]);
  });

  it('RT-02 tells what a subject held on any day, across sales, splits and mergers', async () => {
    const [ada, molino] = [
      await idDi('NOMINATIVO', { cognome: "D'Angelo", nome: 'Ada' }),
      await idDi('DENOMINAZIONE', { denominazione: 'Molino' }),
    ];
    expect(await possiede(ada, '2010-05-09')).toEqual(['345 — Proprietà', '77 3 Proprietà']);
    expect(await possiede(ada, '2010-05-10')).toEqual(['501 — Proprietà', '502 — Proprietà', '77 3 Proprietà']);
    expect(await possiede(ada, '2016-01-01')).toEqual(['77 13 Proprietà']);
    expect(await possiede(ada, null)).toEqual([]);
    expect(await possiede(molino, '2018-01-31')).toEqual(['502 — Proprietà', '503 — Proprietà']);
    expect(await possiede(molino, '2018-02-01')).toEqual(['504 — Proprietà']);
  });

  it('RT-02 tells of what a subject holds no more than can be read across, and the rest a property at a time', async () => {
    const ugo = await apri('SOGGETTO', await idDi('NOMINATIVO', { cognome: 'Neri', nome: 'Ugo' }), null);
    const sezioni = ugo?.sezioni ?? [];
    const [tabella] = sezioni.flatMap((sezione) => (sezione.forma === 'TABELLA' ? [sezione] : []));
    expect(tabella?.colonne.map(({ campo }) => campo)).toEqual([
      'comuneCatastale',
      'foglio',
      'particella',
      'subalterno',
      'diritto',
      'quota',
    ]);
    const schede = sezioni.flatMap((sezione) => (sezione.forma === 'SCHEDA' && sezione.titolo !== null ? [sezione] : []));
    expect(schede.map(({ titolo }) => titolo).sort()).toEqual([
      'Valdombra (PI) Z901, foglio 12, particella 501',
      'Valdombra (PI) Z901, foglio 12, particella 77, subalterno 13',
      'Valdombra (PI) Z901, foglio 12, particella 77, subalterno 4',
    ]);
    const flat = schede.filter(({ titolo }) => titolo?.endsWith('13'));
    expect(flat[0]?.gruppi.at(-1)?.etichetta).toBe('Titolarità: Nuda proprietà 1/1');
    expect([voce(flat, 'categoriaCatastale'), voce(flat, 'titolo'), voce(flat, 'qualita')]).toEqual([
      'A/3 Abitazione economica',
      'Successione del 01/04/2020',
      undefined,
    ]);
    expect(new Set(campiMostrati({ sezioni }))).toEqual(new Set(ugo?.campi));
  });

  it('RT-02 tells the history of a property, and from which others it came', async () => {
    const storia = (await apri('STORICA_IMMOBILE', await sullaParticella('77', { subalterno: '3' }), null))?.sezioni;
    expect(colonne(storia, 'Dati di mappa', 'subalterno', 'periodoIdentificazione')).toEqual([
      '3 da data non nota fino al 01/01/2016',
      '13 dal 01/01/2016',
    ]);
    expect(colonne(storia, 'Intestatari', 'intestato', 'periodoTitolarita', 'titolo')).toEqual([
      "D'Angelo Ada da data non nota fino al 01/04/2020 —",
      'Neri Ugo dal 01/04/2020 Successione del 01/04/2020',
      'Nerini Eva dal 01/04/2020 —',
    ]);
    const unita = (await apri('STORICA_IMMOBILE', await sullaParticella('504'), null))?.sezioni;
    expect(colonne(unita, 'Immobili da cui deriva', 'particella', 'derivazione').sort()).toEqual([
      '502 Fusione del 01/02/2018',
      '503 Fusione del 01/02/2018',
    ]);
    const divisa = await apri('STORICA_IMMOBILE', await sullaParticella('345'), null);
    expect(colonne(divisa?.sezioni, 'Immobili che ne derivano', 'particella').sort()).toEqual(['501', '502']);
    expect(divisa?.soggetti).toHaveLength(4);
  });

  it('RT-06 shows with each profile its fields and no others, and tells which of them were of the past', async () => {
    const id = await sullaParticella('77', { subalterno: '13' });
    for (const [profilo, visura, giorno] of [
      [C1, 'IMMOBILE', null],
      [C2, 'IMMOBILE', '2012-01-01'],
      [C1, 'STORICA_IMMOBILE', null],
      [C2, 'STORICA_IMMOBILE', null],
    ] as const) {
      const letta = await apri(visura, id, giorno, profilo);
      const diOggi = (letta?.campi ?? []).map((campo) => campoDiOggi(campo));
      expect(diOggi.filter((campo) => !profilo.includes(campo))).toEqual([]);
      expect(campiMostrati(letta ?? { sezioni: [] }).filter((campo) => !letta?.campi.includes(campo))).toEqual([]);
      expect(letta?.campi.includes('storia.foglio'), visura).toBe(visura === 'STORICA_IMMOBILE' || giorno !== null);
    }
    expect((await apri('IMMOBILE', id, null, C1))?.soggetti, 'nobody was told').toEqual([id]);
    expect((await apri('IMMOBILE', id, null))?.soggetti).toHaveLength(3);
  });

  it('RT-06 SA-17 where no right may be told says nothing of who holds it, and registers nothing of the kind as told', async () => {
    const { risultati } = await cerca('IMMOBILE', { foglio: '12', particella: '501' });
    const id = risultati[0]?.id ?? '';
    for (const visura of ['IMMOBILE', 'STORICA_IMMOBILE']) {
      const letta = await apri(visura, id, null, ['intestato', 'intestatoCodiceFiscale', 'foglio', 'particella', 'periodoIdentificazione']);
      expect(JSON.stringify(letta?.sezioni), visura).not.toContain('Neri');
      expect(
        letta?.campi.filter((uno) => uno.includes('intestato')),
        visura,
      ).toEqual([]);
    }
  });

  it('tells whoever reads that the shares do not make a whole', async () => {
    const meta = await Mondo.crea();
    const senza = ARCHIVIO.filter((riga) => !('soggetto' in riga && riga.soggetto === 'rifugio'));
    await importaCatasto(db, meta.erogatoreId, senza, OGGI);
    const titoli = (subalterno: string) =>
      come(meta, async (tx) => {
        const voci = { foglio: '12', particella: '77', subalterno };
        const id = (await lettore.cerca(tx, { ricerca: 'IMMOBILE', voci }, C2, 20)).risultati[0]?.id ?? '';
        const letta = await lettore.apri(tx, { visura: 'VISURA_CATASTALE_IMMOBILE', id, allaData: null }, C2);
        return letta?.sezioni.map((s) => ('titolo' in s ? s.titolo : s.testo)).join();
      });
    expect(await titoli('4')).toMatch(/da verificare/);
    expect(await titoli('13')).not.toMatch(/da verificare/);
  });

  it('RT-03 tells the date of the data, and answers of no day after it', async () => {
    const id = await sullaParticella('501');
    expect(await apri('IMMOBILE', id, OGGI)).toMatchObject({ aggiornatiAl: OGGI });
    await expect(apri('IMMOBILE', id, '2026-11-21')).rejects.toThrow(/da correggere|corretti/);
    expect(await come(mondo, lettore.aggiornatiAl)).toBe(OGGI);
    expect(await come(await Mondo.crea(), lettore.aggiornatiAl)).toBeNull();
    expect(await apri('IMMOBILE', '00000000-0000-4000-8000-000000000000', null)).toBeNull();
  });

  it('shows one erogatore nothing of another, and the current version only', async () => {
    const altro = await Mondo.crea();
    await importaCatasto(db, altro.erogatoreId, [immobile('A', 'TERRENI'), sullaMappa('A', SEMPRE, '1', '1')], OGGI);
    expect((await cerca('IMMOBILE', { foglio: '1', particella: '1' })).risultati).toEqual([]);
    await importaCatasto(db, altro.erogatoreId, [immobile('A', 'TERRENI'), sullaMappa('A', SEMPRE, '2', '2')], OGGI);
    const righe = await come(altro, (tx) => tx.$queryRaw`SELECT foglio FROM catasto_identificativo`);
    expect(righe).toEqual([{ foglio: '2' }]);
    expect(await dbApp().$queryRaw`SELECT id FROM catasto_immobile LIMIT 1`).toEqual([]);
  });

  it('RT-01 lets the web write nothing, and the service role read nothing', async () => {
    await expect(come(mondo, (tx) => tx.$executeRaw`UPDATE catasto_soggetto SET cognome = 'X'`)).rejects.toThrow(/permission denied|42501/);
    await expect(come(mondo, (tx) => tx.$executeRaw`DELETE FROM catasto_versione`)).rejects.toThrow(/permission denied|42501/);
    for (const nome of ['versione', 'soggetto', 'immobile', 'identificativo', 'classamento', 'indirizzo', 'titolarita', 'derivazione'])
      await expect(dbServizio().$queryRawUnsafe(`SELECT 1 FROM catasto_${nome}`)).rejects.toThrow(/permission denied|42501/);
  });
});
