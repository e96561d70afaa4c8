import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lettoreDi } from '@/lib/banche/steps';
import type { Criteri } from '@/lib/core/banca';
import type { Sezione, VisuraLetta } from '@/lib/core/banca-letta';
import { conOmocodia } from '@/lib/core/codice-fiscale';
import { chiudiDb, dbApp, dbServizio, type Tx } from '@/lib/platform/db';
import { connettiProprietario, type Proprietario } from '@/lib/platform/proprietario';
import { caricaAnagrafe, nelComuneComeApp } from '@/lib/testing/anagrafe';
import { Mondo } from '@/lib/testing/mondo';
import { CAMPI, type CampoId } from './domain/campi';
import { CAMPI_PROFILO } from './domain/profili';
import type { FamigliaImportata, RecordImportato, SoggettoImportato } from './importazione/formato';

const lettore = lettoreDi('ANAGRAFE');

const { S, M, L } = CAMPI_PROFILO;
const casa = {
  specie: 'Via',
  via: 'Guglielmo Marconi',
  civico: 12,
  esponente: 'a',
  cap: '56100',
  comune: 'Borgo Esempio',
  provincia: 'PI',
};

function persona(idScheda: string, cognome: string, nome: string, data: string, altro: Partial<SoggettoImportato> = {}): SoggettoImportato {
  return {
    tipo: 'soggetto',
    idScheda,
    generalita: { cognome, nome, sesso: 'F', nascita: { data, luogo: { comune: 'Lucca', provincia: 'LU' } } },
    posizione: 'APR',
    residenza: casa,
    ...altro,
  };
}
const FAMIGLIA: FamigliaImportata = { tipo: 'famiglia', codice: '77', tipoScheda: '3' };
const PERSONE = [
  persona('1', "D'Angelo", 'Niccolò', '1980-07-05', {
    generalita: {
      cognome: "D'Angelo",
      nome: 'Niccolò',
      sesso: 'M',
      nascita: { data: '1980-07-05', luogo: { comune: 'Lucca', provincia: 'LU' } },
      codiceFiscale: { codice: 'DNGNCL80L05E715F', validita: 1 },
    },
    famiglia: { codice: '77', legame: 1, progressivo: 1 },
    statoCivile: '2',
    padre: { cognome: "D'Angelo", nome: 'Ugo' },
    madre: { cognome: 'Bini', nome: 'Iole' },
    matrimonio: { data: '2010-05-01', luogo: { comune: 'Lucca', provincia: 'LU' }, coniuge: { cognome: 'Rossi', nome: 'Ada' } },
    cartaIdentita: { numero: 'CA00001AA', rilascio: '2020-01-02', comune: 'Lucca' },
  }),
  persona('2', 'Rossi', 'Ada', '1982-01-01', { famiglia: { codice: '77', legame: 2, progressivo: 2 } }),
  persona('3', "D'Angelo", 'Zoë', '2012-03-04', { famiglia: { codice: '77', legame: 3, progressivo: 3 } }),
  persona('4', 'Rossi', 'Adele', '1938-01-01', {
    generalita: { cognome: 'Rossi', nome: 'Adele', sesso: 'F', nascita: { data: '1938-01-01', senzaGiornoMese: true } },
    posizione: 'CANCELLATO',
    residenza: null,
    cancellazione: { data: '2020-02-03', motivo: '6' },
  }),
  persona('5', 'Rossini', 'Ada', '1982-06-07'),
  persona('7', 'De Luca Ríos', 'Maria Grazia', '1980-01-01', {
    generalita: {
      cognome: 'De Luca Ríos',
      nome: 'Maria Grazia',
      sesso: 'F',
      nascita: { data: '1980-01-01', luogo: { comune: 'Lucca', provincia: 'LU' } },
      codiceFiscale: { codice: conOmocodia('DLCMGR80A41E715', 1), validita: 1 },
    },
    residenza: null,
  }),
  persona('8', 'Sen', 'Amartya', '1991-01-01', {
    generalita: {
      cognome: 'Sen',
      nome: 'Amartya',
      sesso: 'M',
      nascita: { data: '1991-01-01', luogo: { comune: 'Lucca', provincia: 'LU' } },
      codiceFiscale: { codice: '12345670017', validita: 9 },
    },
    residenza: null,
  }),
];

describe('reading the data bank as the application does', () => {
  let db: Proprietario;
  let mondo: Mondo;
  let altro: Mondo;
  const carica = (m: Mondo, record: RecordImportato[], aggiornatiAl: string) => caricaAnagrafe(db, m.erogatoreId, record, aggiornatiAl);
  const come = <T>(m: Mondo, leggi: (tx: Tx) => Promise<T>): Promise<T> => nelComuneComeApp(m.erogatoreId, leggi);
  const cerca = (ricerca: string, voci: Record<string, string>, profilo: readonly CampoId[] = S, massimo = 50) =>
    come(mondo, (tx) => lettore.cerca(tx, { ricerca, voci } satisfies Criteri, profilo, massimo));
  const nomi = async (ricerca: string, voci: Record<string, string>): Promise<string[]> =>
    (await cerca(ricerca, voci)).risultati
      .filter(({ di }) => di === 'PERSONA')
      .map(({ voci: lette }) => ['cognome', 'nome'].map((id) => lette.find(({ campo }) => campo === id)?.valore).join(' '));
  const idDi = async (cognome: string, nome: string): Promise<string> =>
    (await cerca('NOMINATIVO', { cognome, nome })).risultati[0]?.id ?? '';
  const apri = (visura: string, id: string, profilo: readonly CampoId[]) =>
    come(mondo, (tx) => lettore.apri(tx, { visura, id, allaData: null }, profilo));
  const valori = (letta: VisuraLetta | null, indice = 0): Record<string, string | null> => {
    const sezione = letta?.sezioni[indice];
    return sezione?.forma === 'SCHEDA'
      ? Object.fromEntries(sezione.gruppi.flatMap(({ voci }) => voci.map(({ campo, valore }) => [campo, valore])))
      : {};
  };
  const righe = (sezione: Sezione | undefined, campi: readonly string[]): string[] =>
    sezione?.forma === 'TABELLA'
      ? sezione.righe.map(({ celle }) => campi.map((id) => celle[sezione.colonne.findIndex(({ campo }) => campo === id)]).join(' '))
      : [];

  beforeAll(async () => {
    db = await connettiProprietario(process.env.DATABASE_URL ?? '');
    [mondo, altro] = [await Mondo.crea(), await Mondo.crea()];
    await carica(mondo, [FAMIGLIA, ...PERSONE], '2026-11-20');
    await carica(altro, [persona('9', 'Verdi', 'Luce', '1990-01-01')], '2026-11-19');
  });
  afterAll(async () => {
    await db.chiudi();
    await chiudiDb();
  });

  it('FU-05 finds people by name however it is spelt, by birth, by codice fiscale, by address', async () => {
    expect(await nomi('NOMINATIVO', { cognome: 'd angelo', nome: "NICCOLO'" })).toEqual(["D'Angelo Niccolò"]);
    expect(await nomi('NOMINATIVO', { cognome: 'rossi', nome: 'ad' })).toEqual(['Rossi Ada', 'Rossi Adele', 'Rossini Ada']);
    expect(await nomi('NOMINATIVO', { cognome: 'Rossi', annoNascita: '1982' })).toEqual(['Rossi Ada', 'Rossini Ada']);
    expect(await nomi('NOMINATIVO', { cognome: 'Rossi', dataNascita: '21/11/1938' })).toEqual(['Rossi Adele']);
    expect(await nomi('CODICE_FISCALE', { codiceFiscale: 'dngncl80l05e715f' })).toEqual(["D'Angelo Niccolò"]);
    expect(await nomi('INDIRIZZO', { via: 'Marconi', civico: '12/A' })).toHaveLength(4);
    expect(await nomi('INDIRIZZO', { via: 'Via Guglielmo Marconi', civico: '12' })).toHaveLength(4);
    expect(await nomi('INDIRIZZO', { via: 'Marconi', civico: '12/B' })).toEqual([]);
  });

  it('FU-05 finds who has two surnames or two names, an omocodia, no code yet, and who lives in a street, as people write them', async () => {
    for (const cognome of ['De Luca', 'deluca', 'DE  LUCA RÍOS', 'de luca-rios'])
      expect(await nomi('NOMINATIVO', { cognome, nome: 'maria' }), cognome).toEqual(['De Luca Ríos Maria Grazia']);
    expect(await nomi('NOMINATIVO', { cognome: 'De Luca', nome: 'mariagrazia' })).toHaveLength(1);
    expect(await nomi('CODICE_FISCALE', { codiceFiscale: '  dlc mgr 80a41 e71 rr ' })).toEqual(['De Luca Ríos Maria Grazia']);
    expect(await nomi('CODICE_FISCALE', { codiceFiscale: 'DLCMGR80A41E715W' }), 'somebody else’s code').toEqual([]);
    expect(await nomi('CODICE_FISCALE', { codiceFiscale: '12345670017' })).toEqual(['Sen Amartya']);
    for (const via of ['Marconi', 'via g. marconi', 'V.LE Marconi', 'guglielmo marconi'])
      expect(await nomi('INDIRIZZO', { via, cognome: 'rossi' }), via).toEqual(['Rossi Ada', 'Rossini Ada']);
    expect(await nomi('INDIRIZZO', { via: 'Marconi', civico: '12/B', cognome: 'rossi' })).toEqual([]);
  });

  it('FU-05 suggests who sounds like what was typed, only when nobody is called so', async () => {
    const simili = async (cognome: string, nome: string) => {
      const { risultati, simili: si } = await cerca('NOMINATIVO', { cognome, nome });
      return [risultati.length, si];
    };
    expect(await simili('Rosi', 'Adda')).toEqual([1, true]);
    expect(await nomi('NOMINATIVO', { cognome: 'Dangello', nome: 'Nicolo' })).toEqual(["D'Angelo Niccolò"]);
    expect(await simili('Rossi', 'Ad')).toEqual([3, false]);
    expect(await simili('Russo', 'Ada')).toEqual([0, false]);
  });

  it('SA-04 shows at most so many, and says when there are others', async () => {
    const rossi = (massimo: number) => cerca('NOMINATIVO', { cognome: 'Rossi', nome: 'Ad' }, S, massimo);
    expect(await rossi(2)).toMatchObject({ altri: true, risultati: [{}, {}] });
    expect(await rossi(3)).toMatchObject({ altri: false });
  });

  it('CA-21 FU-11 answers each profile with its fields and no others, and tells which', async () => {
    const id = await idDi("D'Angelo", 'Niccolò');
    for (const profilo of [S, M, L]) {
      const letta = await apri('INDIVIDUALE', id, profilo);
      expect([...(letta?.campi ?? [])].sort()).toEqual([...profilo].sort());
      expect(Object.keys(valori(letta)).filter((campo) => !profilo.some((uno) => uno === campo))).toEqual([]);
    }
    expect(valori(await apri('INDIVIDUALE', id, S))).toMatchObject({
      codiceFiscale: 'DNGNCL80L05E715F',
      validitaCodiceFiscale: 'Validato',
      indirizzoApr: 'Via Guglielmo Marconi 12/A, 56100 Borgo Esempio (PI)',
    });
    expect(valori(await apri('INDIVIDUALE', id, M))).toMatchObject({
      statoCivile: 'Coniugato/a',
      paternita: "D'Angelo Ugo",
      numeroComponenti: '3',
      relazioneParentela: 'Intestatario scheda',
    });
    expect(valori(await apri('INDIVIDUALE', id, L))).toMatchObject({
      dataMatrimonio: '01/05/2010',
      coniuge: 'Rossi Ada',
      numeroCartaIdentita: 'CA00001AA',
      rilascioCartaIdentita: '02/01/2020',
      enteCartaIdentita: 'Lucca',
    });
    expect(valori(await apri('POSIZIONE_ANAGRAFICA', await idDi('Rossi', 'Adele'), S))).toMatchObject({
      dataNascita: '1938',
      dataIrreperibilita: '03/02/2020',
      posizioneAnagrafica: 'Cancellato',
    });
  });

  it('CA-21 CH-05 shows a person with its parents, and the particulars of its identity card', async () => {
    const id = await idDi("D'Angelo", 'Niccolò');
    expect(valori(await apri('PATERNITA_MATERNITA', id, M))).toMatchObject({
      ...{ paternita: "D'Angelo Ugo", maternita: 'Bini Iole', cognome: "D'Angelo" },
    });
    expect(Object.keys(valori(await apri('PATERNITA_MATERNITA', id, L)))).not.toContain('numeroCartaIdentita');
    expect(valori(await apri('DOCUMENTI', id, L))).toMatchObject({ numeroCartaIdentita: 'CA00001AA', enteCartaIdentita: 'Lucca' });
    await expect(apri('DOCUMENTI', id, M)).rejects.toMatchObject({ codice: 'VISURA_NON_CONSENTITA' });
  });

  it('CA-21 shows the composition of a household in the order of its card', async () => {
    const letta = await apri('COMPOSIZIONE_FAMIGLIA', await idDi('Rossi', 'Ada'), M);
    expect(righe(letta?.sezioni[1], ['cognome', 'nome', 'relazioneParentela'])).toEqual([
      "D'Angelo Niccolò Intestatario scheda",
      'Rossi Ada Marito/Moglie',
      "D'Angelo Zoë Figlio/Figlia",
    ]);
    expect(valori(letta)).toMatchObject({ statoFamiglia: 'Famiglia, n. 77', numeroComponenti: '3' });
    expect(letta?.campi).toContain('indirizzoApr');
    expect((await apri('COMPOSIZIONE_FAMIGLIA', await idDi('Rossi', 'Adele'), M))?.sezioni).toMatchObject([{ righe: [] }]);
    expect(await apri('COMPOSIZIONE_FAMIGLIA', '00000000-0000-4000-8000-000000000000', M)).toBeNull();
  });

  it('CA-21 opens an address that a search has shown, and tells who lives there', async () => {
    const { risultati, soggetti } = await cerca('INDIRIZZO', { via: 'Marconi', civico: '12/A' });
    const [indirizzo, ...altri] = risultati.filter(({ di }) => di === 'INDIRIZZO');
    expect(altri).toEqual([]);
    expect(indirizzo?.voci).toMatchObject([{ valore: 'Via Guglielmo Marconi 12/A, 56100 Borgo Esempio (PI)' }]);
    expect(soggetti, 'people only').not.toContain(indirizzo?.id);
    const letta = await apri('CITTADINI_PER_INDIRIZZO', indirizzo?.id ?? '', S);
    expect(righe(letta?.sezioni[1], ['cognome', 'nome'])).toEqual(["D'Angelo Niccolò", "D'Angelo Zoë", 'Rossi Ada', 'Rossini Ada']);
    expect(letta?.soggetti).toHaveLength(4);
    expect(await apri('CITTADINI_PER_INDIRIZZO', '00000000-0000-4000-8000-000000000000', S)).toBeNull();
  });

  it('every field of the catalogue can be read', async () => {
    const tutti = CAMPI.map(({ id }) => id);
    expect((await apri('INDIVIDUALE', await idDi("D'Angelo", 'Niccolò'), tutti))?.campi).toEqual(tutti);
  });

  it('RT-03 tells the date to which the data is updated', async () => {
    expect(await come(mondo, lettore.aggiornatiAl)).toBe('2026-11-20');
    expect(await come(await Mondo.crea(), lettore.aggiornatiAl)).toBeNull();
  });

  it('shows one comune nothing of another, and nothing without a comune', async () => {
    const verdi = { ricerca: 'NOMINATIVO', voci: { cognome: 'Verdi', nome: 'Luce' } };
    const id = (await come(altro, (tx) => lettore.cerca(tx, verdi, S, 9))).risultati[0]?.id ?? '';
    expect(id).not.toBe('');
    expect(await apri('INDIVIDUALE', id, S)).toBeNull();
    expect(await dbApp().$queryRaw`SELECT id FROM anagrafe_soggetto LIMIT 1`).toEqual([]);
  });

  it('shows readers the current version only, even to statements that forget to ask for it', async () => {
    await carica(
      mondo,
      [FAMIGLIA, ...PERSONE.filter((p) => p.idScheda !== '5'), persona('6', 'Rossini', 'Eva', '1982-06-07')],
      '2026-11-21',
    );
    const conti = await come(
      mondo,
      (tx) =>
        tx.$queryRaw`SELECT count(*)::int AS soggetti, (SELECT count(*)::int FROM anagrafe_versione) AS versioni FROM anagrafe_soggetto`,
    );
    expect(conti).toEqual([{ soggetti: 7, versioni: 1 }]);
  });

  it('RT-01 CH-07 lets nobody but the owner write, and the service role read nothing', async () => {
    await expect(come(mondo, (tx) => tx.$executeRaw`UPDATE anagrafe_soggetto SET cognome = 'X'`)).rejects.toThrow(
      /permission denied|42501/,
    );
    await expect(come(mondo, (tx) => tx.$executeRaw`DELETE FROM anagrafe_versione`)).rejects.toThrow(/permission denied|42501/);
    for (const tabella of ['anagrafe_soggetto', 'anagrafe_famiglia', 'anagrafe_versione', 'anagrafe_storia_famiglia', 'protezione'])
      await expect(dbServizio().$queryRawUnsafe(`SELECT 1 FROM ${tabella}`)).rejects.toThrow(/permission denied|42501/);
  });
});
