import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { lettoreDi, schedeDi } from '@/lib/banche/steps';
import { CATASTO } from '@/lib/catasto/domain/banca';
import { chiudiDb } from '@/lib/platform/db';
import { connettiProprietario, type Proprietario } from '@/lib/platform/proprietario';
import { nelComuneComeApp } from '@/lib/testing/anagrafe';
import { importaCatasto, persona } from '@/lib/testing/catasto';
import { ARCHIVIO, OGGI } from '@/lib/testing/catasto-scena';
import { archivio, operatoreAlLavoro } from '@/lib/testing/consultazione';
import { Mondo, nelComune, type PersonaDiProva } from '@/lib/testing/mondo';
import { disporreProtezione } from './use-cases/disporre-protezione';
import { elencareProtezioni } from './use-cases/elencare-protezioni';
import { revocareProtezione } from './use-cases/revocare-protezione';

const DI_EVA = 'DNGMRA70E42H501G';
type Dati = Readonly<Record<string, unknown>>;
const NATA = '1970-05-02';
const campi = CATASTO.campi.map(({ id }) => id);

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

/** Eva Nerini of the population register, who was called Dell’Orso before. */
async function inAnagrafe(altro: Dati = {}): Promise<string> {
  const { soggetto } = await archivio(mondo);
  const id = await soggetto({ cognome: 'Nerini', nome: 'Eva', nascita_data: NATA, codice_fiscale: DI_EVA, ...altro });
  await nelComune(mondo.erogatoreId, (client) =>
    client.query(
      `INSERT INTO anagrafe_storia_generalita (erogatore_id, versione_id, soggetto_id, ordine, cognome, sesso)
       SELECT erogatore_id, versione_id, id, 1, 'Dell’Orsò', 'F' FROM anagrafe_soggetto WHERE id = $1`,
      [id],
    ),
  );
  return id;
}
/** The register of land with one owner more. */
const inCatasto = (cognome: string, nome: string, altro: Dati = {}) =>
  importaCatasto(db, mondo.erogatoreId, [...ARCHIVIO, persona('altra', cognome, nome, altro)], OGGI);
const lettore = lettoreDi('CATASTO');
const trovati = (cognome: string, nome: string) =>
  nelComuneComeApp(
    mondo.erogatoreId,
    async (tx) => (await lettore.cerca(tx, { ricerca: 'NOMINATIVO', voci: { cognome, nome } }, campi, 20)).risultati.length,
  );
const disponi = () =>
  disporreProtezione.esegui(responsabile.richiesta(), {
    conosciuta: 'CODICE',
    codiceFiscale: DI_EVA,
    motivo: 'Ospite di una casa rifugio',
  });
const dove = async () => (await elencareProtezioni.esegui(responsabile.richiesta(), {})).map(({ trovata }) => trovata);

describe('who has no codice fiscale in an archive', () => {
  it.each<[come: string, cognome: string, nome: string, altro: Dati, altroInAnagrafe: Dati, quanti: number]>([
    ['is called the same, and was born the same day', 'NERINI', 'Èva', { nascita: { data: NATA } }, {}, 0],
    ['is called the same, and was born nobody knows when', 'Nerini', 'Eva', {}, {}, 0],
    [
      'is called the same as somebody born nobody knows when',
      'Nerini',
      'Eva',
      { nascita: { data: '1950-01-01' } },
      { nascita_data: null },
      0,
    ],
    [
      'is called the same as somebody of whose birth the year alone is known',
      'Nerini',
      'Eva',
      { nascita: { data: NATA } },
      { nascita_data: '1970-01-01', nascita_senza_giorno_mese: true },
      0,
    ],
    ['is called as that person was', "Dell'Orso", 'Eva', { nascita: { data: NATA } }, {}, 0],
    ['is called the same, and was born another day', 'Nerini', 'Eva', { nascita: { data: '1970-05-03' } }, {}, 1],
    ['has another name', 'Nerini', 'Evelina', { nascita: { data: NATA } }, {}, 1],
    ['has a code after all, of somebody else', 'Nerini', 'Eva', { codiceFiscale: 'RSSMRA80A01H501U' }, {}, 1],
  ])('SA-17 is protected when another archive protects who is called the same: %s', async (_, cognome, nome, altro, anagrafe, quanti) => {
    const senza = ARCHIVIO.filter(
      (riga) => !('codice' in riga && riga.codice === 'eva') && !('soggetto' in riga && riga.soggetto === 'eva'),
    );
    await importaCatasto(db, mondo.erogatoreId, [...senza, persona('altra', cognome, nome, altro)], OGGI);
    const id = await inAnagrafe(anagrafe);
    expect(await trovati(cognome, nome)).toBe(1);
    await nelComune(mondo.erogatoreId, (client) => client.query('UPDATE anagrafe_soggetto SET protetto = true WHERE id = $1', [id]));
    expect(await trovati(cognome, nome)).toBe(quanti);
  });

  it('SA-17 is in no visura, list and package of a bank, though its card is of nobody’s code', async () => {
    await inCatasto('Bianchi', 'Ugo');
    const leggi = () =>
      nelComuneComeApp(mondo.erogatoreId, async (tx) => {
        const voci = { foglio: '12', particella: '77', subalterno: '13' };
        const [casa] = (await lettore.cerca(tx, { ricerca: 'IMMOBILE', voci }, campi, 20)).risultati;
        const immobile = await lettore.apri(tx, { visura: 'VISURA_CATASTALE_IMMOBILE', id: casa?.id ?? '', allaData: null }, campi);
        const lista = { estratto: 'CATASTO_TITOLARITA', selezione: {}, dopo: null, quanti: 50 };
        const estratto = await lettore.estratti?.estrai(tx, lista, campi);
        return { testo: JSON.stringify([immobile?.sezioni, estratto?.righe]), protetti: (await lettore.estratti?.protetti(tx))?.length };
      });
    expect((await leggi()).testo).toContain('Nerini');
    const { protetti: prima = 0 } = await leggi();
    await inAnagrafe({ protetto: true });
    const { testo, protetti } = await leggi();
    expect(testo).not.toContain('Nerini');
    expect(protetti, 'also of the packages made before').toBe(prima + 1);
  });

  it('SA-17 RT-11 the office is told in which banks whom it protects is found, and by what; also when the archive has lost that person', async () => {
    await inCatasto('Nerini', 'Eva', { nascita: { data: NATA } });
    await inAnagrafe();
    expect(await trovati('Nerini', 'Eva')).toBe(2);
    await disponi();
    expect(await trovati('Nerini', 'Eva'), 'who owns the flat, and the other').toBe(0);
    const inCatastoPerNome = { banca: 'CATASTO', come: 'NOME', quante: 2 };
    expect(await dove()).toEqual([[{ banca: 'ANAGRAFE', come: 'CODICE', quante: 1 }, inCatastoPerNome]]);
    await nelComune(mondo.erogatoreId, (client) =>
      client.query("UPDATE anagrafe_versione SET stato = 'PRECEDENTE', iniziata_il = '2026-01-01'"),
    );
    await archivio(mondo);
    expect(await dove()).toEqual([[inCatastoPerNome]]);
    await inCatasto("Dell'Orso", 'Eva');
    expect(await trovati("Dell'Orso", 'Eva'), 'how it was called is kept too').toBe(0);
    const [protezione] = await elencareProtezioni.esegui(responsabile.richiesta(), {});
    await revocareProtezione.esegui(responsabile.richiesta(), { id: protezione?.id, motivo: 'Uscita dalla casa rifugio' });
    expect([await trovati('Nerini', 'Eva'), await dove()]).toEqual([1, [[]]]);
  });

  it('SA-17 is protected by the office too, by name and birth, in every bank, until it is lifted', async () => {
    await inCatasto('Nerini', 'Eva', { nascita: { data: NATA } });
    await inAnagrafe({ codice_fiscale: null });
    const perNome = (altro: Dati) =>
      disporreProtezione.esegui(responsabile.richiesta(), {
        ...{ conosciuta: 'NOME', cognome: 'nerìni', nome: 'EVA', dataNascita: '2/5/1970', motivo: 'Ospite di una casa rifugio' },
        ...altro,
      });
    await expect(perNome({ dataNascita: '3/5/1970', nome: 'Evelina' })).rejects.toMatchObject({ campi: { cognome: expect.any(String) } });
    await perNome({});
    expect([await trovati('Nerini', 'Eva'), (await elencareProtezioni.esegui(responsabile.richiesta(), {})).length]).toEqual([0, 1]);
    expect(await dove()).toEqual([
      [
        { banca: 'ANAGRAFE', come: 'SCHEDA', quante: 1 },
        { banca: 'CATASTO', come: 'NOME', quante: 2 },
      ],
    ]);
    await expect(perNome({})).rejects.toMatchObject({ codice: 'GIA_PROTETTA' });
    const [protezione] = await elencareProtezioni.esegui(responsabile.richiesta(), {});
    await revocareProtezione.esegui(responsabile.richiesta(), { id: protezione?.id, motivo: 'Uscita dalla casa rifugio' });
    expect(await trovati('Nerini', 'Eva')).toBe(2);
  });

  it.each<[come: string, altro: Dati, quanti: number]>([
    ['of a birth of which the archive knows the year', { nascita_data: '1970-01-01', nascita_senza_giorno_mese: true }, 1],
    ['of a birth of which the archive knows the month', { nascita_data: '1970-05-01', nascita_senza_giorno: true }, 1],
    ['of a birth that the archive does not know', { nascita_data: null }, 1],
    ['born another day', { nascita_data: '1970-05-01' }, 0],
    ['of a code', { codice_fiscale: DI_EVA }, 0],
  ])('SA-17 is found by the office by its name: somebody %s', async (_, altro, quanti) => {
    await inAnagrafe({ codice_fiscale: null, ...altro });
    const senzaCodice = { cognome: 'Nerini', nome: 'Eva', dataNascita: NATA };
    const schede = await nelComuneComeApp(mondo.erogatoreId, (tx) => schedeDi(tx, { codiciFiscali: [], senzaCodice }));
    expect(schede).toHaveLength(quanti);
  });

  it('SA-17 tells where they are to the comune’s own people alone', async () => {
    await inCatasto('Nerini', 'Eva');
    await inAnagrafe();
    await disponi();
    const { enteId } = await operatoreAlLavoro(mondo);
    const righe = await nelComuneComeApp(mondo.erogatoreId, async (tx) => {
      await tx.$queryRaw`SELECT set_config('varco.ente', ${enteId}, true)`;
      return tx.$queryRaw`SELECT * FROM varco_dove_protetti()`;
    });
    expect(righe).toEqual([]);
  });
});
