import { afterAll, beforeAll, expect, it } from 'vitest';
import { lettoreDi } from '@/lib/banche/steps';
import { chiudiDb } from '@/lib/platform/db';
import { connettiProprietario, type Proprietario } from '@/lib/platform/proprietario';
import { nelComuneComeApp } from '@/lib/testing/anagrafe';
import { importaCatasto } from '@/lib/testing/catasto';
import { ARCHIVIO, OGGI, PROTETTA } from '@/lib/testing/catasto-scena';
import { Mondo } from '@/lib/testing/mondo';
import { CATASTO } from '../domain/banca';

const lettore = lettoreDi('CATASTO');
const [C1, C2] = CATASTO.profili.map(({ campi }) => campi) as [readonly string[], readonly string[]];

let db: Proprietario;
let mondo: Mondo;
beforeAll(async () => {
  db = await connettiProprietario(process.env.DATABASE_URL ?? '');
  mondo = await Mondo.crea();
  await importaCatasto(db, mondo.erogatoreId, ARCHIVIO, OGGI);
});
afterAll(async () => {
  await db.chiudi();
  await chiudiDb();
});

it('RT-02 answers yes or no about a right, on a day, and nothing else', async () => {
  const chiede = (codice: string, voci: Record<string, string>, campi = C2) =>
    nelComuneComeApp(mondo.erogatoreId, (tx) =>
      lettore.verifica(tx, codice, { codiceFiscale: 'RSSMRA80A01H501U', comune: 'Valdombra', ...voci }, campi),
    );
  const flat = { foglio: '12', particella: '77', subalterno: '13' };
  expect(await chiede('TITOLARE_DI_IMMOBILE', { ...flat, data: '31/03/2020' })).toMatchObject({
    risposta: 'SI',
    soggetti: [expect.any(String)],
  });
  expect(await chiede('TITOLARE_DI_IMMOBILE', { ...flat, data: '01/04/2020' })).toMatchObject({ risposta: 'NO' });
  expect(await chiede('TITOLARE_DI_IMMOBILE', { foglio: '9', particella: '9' })).toMatchObject({ risposta: 'NO' });
  expect(await chiede('TITOLARE_DI_IMMOBILE', { ...flat, comune: 'Vald', data: '31/03/2020' }), 'part of a name').toMatchObject({
    risposta: 'NO',
  });
  await expect(chiede('TITOLARE_DI_IMMOBILE', { foglio: '12', particella: '77' })).rejects.toMatchObject({
    campi: { subalterno: expect.any(String) },
  });
  await expect(chiede('TITOLARE_DI_IMMOBILE', { ...flat, data: '21/11/2026' })).rejects.toMatchObject({
    campi: { data: expect.any(String) },
  });
  await expect(chiede('TITOLARE_DI_IMMOBILE', { ...flat, codiceFiscale: 'X' })).rejects.toMatchObject({
    campi: { codiceFiscale: expect.any(String) },
  });
  expect(await chiede('TITOLARE_NEL_COMUNE', { data: '2016-01-01' })).toMatchObject({ risposta: 'SI' });
  expect(await chiede('TITOLARE_NEL_COMUNE', {})).toMatchObject({ risposta: 'NO' });
  await expect(chiede('TITOLARE_NEL_COMUNE', {}, C1)).rejects.toMatchObject({ codice: 'RICERCA_NON_CONSENTITA' });
  expect(await chiede('TITOLARE_DI_IMMOBILE', { foglio: '12', particella: '77', subalterno: '4', codiceFiscale: PROTETTA })).toMatchObject({
    risposta: 'UFFICIO',
    soggetti: [],
    protetti: [expect.any(String)],
  });
});
