import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { versionePrecedente } from '@/lib/banche/repository';
import { lettoreDi } from '@/lib/banche/steps';
import { tornareAllaVersionePrecedente } from '@/lib/banche/use-cases/tornare-alla-versione-precedente';
import { CATASTO } from '@/lib/catasto/domain/banca';
import { chiudiDb } from '@/lib/platform/db';
import { connettiProprietario, type Proprietario } from '@/lib/platform/proprietario';
import { leggereScrivaniaUfficio } from '@/lib/scrivania/use-cases/leggere-scrivania-ufficio';
import { nelComuneComeApp } from '@/lib/testing/anagrafe';
import { importaCatasto } from '@/lib/testing/catasto';
import { ARCHIVIO, OGGI } from '@/lib/testing/catasto-scena';
import { archivio, famigliaDAngelo } from '@/lib/testing/consultazione';
import { Mondo, nelComune, type PersonaDiProva } from '@/lib/testing/mondo';
import { disporreProtezione } from './use-cases/disporre-protezione';
import { elencareProtezioni } from './use-cases/elencare-protezioni';

const DI_MARIA = 'DNGMRA70E42H501G';
const [PRIMA, DOPO] = [new Date('2026-11-20T09:00:00Z'), new Date('2026-11-21T09:00:00Z')];
const campi = CATASTO.campi.map(({ id }) => id);
/** Eva of the register of land, as an archive tells of her. */
const conEva = (altro: object) => ARCHIVIO.map((riga) => ('codice' in riga && riga.codice === 'eva' ? { ...riga, ...altro } : riga));

let db: Proprietario;
let mondo: Mondo;
let responsabile: PersonaDiProva;
beforeAll(async () => {
  db = await connettiProprietario(process.env.DATABASE_URL ?? '');
});
afterAll(async () => {
  await db.chiudi();
  await chiudiDb();
});
beforeEach(async () => {
  mondo = await Mondo.crea();
  responsabile = await mondo.persona(['RESPONSABILE']);
});
const nelCatasto = (ricerca: string, voci: Record<string, string>) =>
  nelComuneComeApp(mondo.erogatoreId, async (tx) => (await lettoreDi('CATASTO').cerca(tx, { ricerca, voci }, campi, 20)).risultati.length);

it('SA-17 what the archive of one bank says of somebody holds in the others', async () => {
  await importaCatasto(db, mondo.erogatoreId, conEva({ codiceFiscale: DI_MARIA }), OGGI);
  expect(await nelCatasto('CODICE_FISCALE', { codiceFiscale: DI_MARIA })).toBe(1);
  await (await archivio(mondo)).soggetto({ cognome: 'Nerini', nome: 'Eva', codice_fiscale: DI_MARIA, protetto: true });
  expect(await nelCatasto('CODICE_FISCALE', { codiceFiscale: DI_MARIA })).toBe(0);
  expect(await nelCatasto('NOMINATIVO', { cognome: 'Nerini', nome: 'Eva' })).toBe(0);
});

it('SA-17 to go back to the version before does not undo what the later one had said', async () => {
  await importaCatasto(db, mondo.erogatoreId, ARCHIVIO, OGGI, PRIMA);
  await importaCatasto(db, mondo.erogatoreId, conEva({ protetto: true }), OGGI, DOPO);
  const eva = () => nelCatasto('NOMINATIVO', { cognome: 'Nerini', nome: 'Eva' });
  expect(await eva()).toBe(0);
  const precedente = await nelComuneComeApp(mondo.erogatoreId, (tx) => versionePrecedente(tx, 'CATASTO'));
  const ritorno = { banca: 'CATASTO', versioneId: precedente?.id, motivo: 'Archivio sbagliato' };
  await tornareAllaVersionePrecedente.esegui(responsabile.richiesta(), ritorno);
  expect(await eva()).toBe(0);
  await importaCatasto(db, mondo.erogatoreId, ARCHIVIO, OGGI, new Date('2026-11-22T09:00:00Z'));
  expect(await eva(), 'until a later archive says otherwise').toBe(1);
});

it('SA-17 each archive is judged by itself: another code in the one is told, though the other has the old one still', async () => {
  await importaCatasto(db, mondo.erogatoreId, conEva({ codiceFiscale: DI_MARIA }), OGGI);
  await famigliaDAngelo(mondo);
  await disporreProtezione.esegui(responsabile.richiesta(), {
    conosciuta: 'CODICE',
    codiceFiscale: DI_MARIA,
    motivo: 'Rettificazione di attribuzione di sesso',
  });
  const smarrite = async () => (await elencareProtezioni.esegui(responsabile.richiesta(), {})).filter(({ smarrita }) => smarrita).length;
  expect(await smarrite()).toBe(0);
  await nelComune(mondo.erogatoreId, (client) =>
    client.query("UPDATE anagrafe_versione SET stato = 'PRECEDENTE', iniziata_il = '2026-01-01'"),
  );
  await (await archivio(mondo)).soggetto({ cognome: 'D’Angelò', nome: 'Mario', codice_fiscale: 'RSSMRA80A01H501U' });
  expect(await smarrite()).toBe(1);
  const { compiti } = await leggereScrivaniaUfficio.esegui(responsabile.richiesta(), {});
  expect(compiti.filter(({ chiave }) => chiave === 'protezioni')).toHaveLength(1);
});
