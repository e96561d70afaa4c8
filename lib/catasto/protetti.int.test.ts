import { afterAll, beforeAll, expect, it } from 'vitest';
import { lettoreDi } from '@/lib/banche/steps';
import { RIVOLGERSI_ALL_UFFICIO } from '@/lib/core/banca-letta';
import { chiudiDb } from '@/lib/platform/db';
import { connettiProprietario, type Proprietario } from '@/lib/platform/proprietario';
import { nelComuneComeApp } from '@/lib/testing/anagrafe';
import { importaCatasto } from '@/lib/testing/catasto';
import { ARCHIVIO, colonne, NATA_PROTETTA, OGGI, PROTETTA } from '@/lib/testing/catasto-scena';
import { Mondo } from '@/lib/testing/mondo';
import { CATASTO } from './domain/banca';

const lettore = lettoreDi('CATASTO');
const campi = CATASTO.campi.map(({ id }) => id);
let db: Proprietario;
let mondo: Mondo;
const cerca = (ricerca: string, voci: Record<string, string>) =>
  nelComuneComeApp(mondo.erogatoreId, (tx) => lettore.cerca(tx, { ricerca, voci }, campi, 20));
const ilQuarto = async () => (await cerca('IMMOBILE', { foglio: '12', particella: '77', subalterno: '4' })).risultati[0]?.id ?? '';
const apri = (visura: string, id: string, allaData: string | null) =>
  nelComuneComeApp(mondo.erogatoreId, (tx) => lettore.apri(tx, { visura: `VISURA_CATASTALE_${visura}`, id, allaData }, campi));

beforeAll(async () => {
  db = await connettiProprietario(process.env.DATABASE_URL ?? '');
  mondo = await Mondo.crea();
  expect(await importaCatasto(db, mondo.erogatoreId, ARCHIVIO, OGGI)).toMatchObject({ esito: 'PUBBLICATA' });
});
afterAll(async () => {
  await db.chiudi();
  await chiudiDb();
});

it('SA-17 says nothing of protected people: not found, not listed, not opened', async () => {
  expect(await cerca('NOMINATIVO', { cognome: 'Segreti', nome: 'Pia' })).toMatchObject({
    risultati: [],
    rivolgersi: false,
    protetti: [expect.any(String)],
  });
  const perCodice = await cerca('CODICE_FISCALE', { codiceFiscale: PROTETTA });
  expect(perCodice).toMatchObject({ risultati: [], rivolgersi: true });
  const letta = await apri('SOGGETTO', perCodice.protetti[0] ?? '', null);
  expect(letta).toMatchObject({ sezioni: [{ forma: 'AVVISO' }], campi: [], soggetti: [], protetti: perCodice.protetti });
  const sua = await apri('IMMOBILE', await ilQuarto(), null);
  expect(JSON.stringify(sua?.sezioni)).not.toContain('Segreti');
  expect(sua?.soggetti).not.toContain(perCodice.protetti[0]);
  expect(sua?.protetti).toEqual(perCodice.protetti);
});

it.each([
  ['surname, name and day of birth', { dataNascita: NATA_PROTETTA }, true],
  ['a beginning of the name', { nome: 'Pi', dataNascita: NATA_PROTETTA }, false],
  ['the year of birth', { annoNascita: NATA_PROTETTA.slice(0, 4) }, false],
  ['the names alone', {}, false],
])('SA-17 who is named exactly is told of, so that no false «non risulta» is printed: %s', async (_, altro, rivolgersi) => {
  const letta = await cerca('NOMINATIVO', { cognome: 'Segreti', nome: 'Pia', ...altro });
  expect(letta).toMatchObject({ risultati: [], rivolgersi, protetti: [expect.any(String)] });
});

it('SA-17 of a property that somebody protected holds says to ask the office, at whatever date, and nothing of shares that do not add up', async () => {
  const id = await ilQuarto();
  for (const quando of [null, '2012-06-01']) {
    const letta = await apri('IMMOBILE', id, quando);
    expect(colonne(letta?.sezioni, 'Intestatari', 'intestato')).toEqual(['Neri Ugo', RIVOLGERSI_ALL_UFFICIO]);
    expect(JSON.stringify(letta?.sezioni)).not.toMatch(/da verificare|Segreti/);
  }
  const solo = await Mondo.crea();
  const suo = ARCHIVIO.map((riga) =>
    'soggetto' in riga && riga.soggetto === 'eva' ? { ...riga, soggetto: 'rifugio', al: '2022-01-01' } : riga,
  );
  await importaCatasto(db, solo.erogatoreId, suo, OGGI);
  const letto = await nelComuneComeApp(solo.erogatoreId, async (tx) => {
    const voci = { foglio: '12', particella: '77', subalterno: '13' };
    const flat = (await lettore.cerca(tx, { ricerca: 'IMMOBILE', voci }, campi, 20)).risultati[0]?.id ?? '';
    return lettore.apri(tx, { visura: 'VISURA_CATASTALE_IMMOBILE', id: flat, allaData: '2024-01-01' }, campi);
  });
  expect(colonne(letto?.sezioni, 'Intestatari', 'intestato'), 'also when it is hers no more').toEqual(['Neri Ugo', RIVOLGERSI_ALL_UFFICIO]);
});
