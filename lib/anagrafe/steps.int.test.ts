import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { conOmocodia } from '@/lib/core/codice-fiscale';
import { profiloPredefinito } from '@/lib/profili/domain/predefiniti';
import { chiudiDb, dbApp, dbServizio, type Tx } from '@/lib/platform/db';
import { connettiProprietario, type Proprietario } from '@/lib/platform/proprietario';
import { Mondo } from '@/lib/testing/mondo';
import { CAMPI, type CampoId } from './domain/campi';
import { tipoVisura, type TipoVisura } from './domain/visure';
import { importaAnagrafe } from './importazione/importa';
import type { FamigliaImportata, SoggettoImportato } from './importazione/formato';
import { cercaSoggetti, leggiFamiglia, leggiScheda, versioneCorrente } from './steps';

const campi = (codice: string): readonly CampoId[] => profiloPredefinito(codice)?.campi ?? [];
const [S, M, L] = [campi('S'), campi('M'), campi('L')];
const individuale = tipoVisura('INDIVIDUALE') as TipoVisura;
const composizione = tipoVisura('COMPOSIZIONE_FAMIGLIA') as TipoVisura;
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
  const carica = (m: Mondo, record: object[], aggiornatiAl: string) =>
    importaAnagrafe(db, {
      erogatoreId: m.erogatoreId,
      righe: record.map((r) => JSON.stringify(r)),
      origine: 'prova',
      aggiornatiAl,
      now: new Date('2026-11-21T09:00:00Z'),
    });
  const come = <T>(m: Mondo, leggi: (tx: Tx) => Promise<T>): Promise<T> =>
    dbApp().$transaction(async (tx) => {
      await tx.$queryRaw`SELECT set_config('varco.erogatore', ${m.erogatoreId}, true)`;
      return leggi(tx);
    });
  const cerca = (criteri: Parameters<typeof cercaSoggetti>[1], profilo = S, massimo = 50) =>
    come(mondo, (tx) => cercaSoggetti(tx, criteri, profilo, massimo));
  const idDi = async (cognome: string, nome: string): Promise<string> =>
    (await cerca({ tipo: 'NOMINATIVO', cognome, nome })).risultati[0]?.id ?? '';

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
    const nomi = async (criteri: Parameters<typeof cercaSoggetti>[1]) =>
      (await cerca(criteri)).risultati.map(({ valori }) => `${valori.cognome} ${valori.nome}`);
    expect(await nomi({ tipo: 'NOMINATIVO', cognome: 'd angelo', nome: "NICCOLO'" })).toEqual(["D'Angelo Niccolò"]);
    expect(await nomi({ tipo: 'NOMINATIVO', cognome: 'rossi', nome: 'ad' })).toEqual(['Rossi Ada', 'Rossi Adele', 'Rossini Ada']);
    expect(await nomi({ tipo: 'NOMINATIVO', cognome: 'Rossi', annoNascita: 1982 })).toEqual(['Rossi Ada', 'Rossini Ada']);
    expect(await nomi({ tipo: 'NOMINATIVO', cognome: 'Rossi', dataNascita: '1938-11-21' })).toEqual(['Rossi Adele']);
    expect(await nomi({ tipo: 'CODICE_FISCALE', codiceFiscale: 'dngncl80l05e715f' })).toEqual(["D'Angelo Niccolò"]);
    expect(await nomi({ tipo: 'INDIRIZZO', via: 'Marconi', civico: '12/A' })).toHaveLength(4);
    expect(await nomi({ tipo: 'INDIRIZZO', via: 'Via Guglielmo Marconi', civico: '12' })).toHaveLength(4);
    expect(await nomi({ tipo: 'INDIRIZZO', via: 'Marconi', civico: '12/B' })).toEqual([]);
  });

  it('FU-05 finds who has two surnames or two names, an omocodia, no code yet, and who lives in a street, as people write them', async () => {
    const nomi = async (criteri: Parameters<typeof cercaSoggetti>[1]) =>
      (await cerca(criteri)).risultati.map(({ valori }) => `${valori.cognome} ${valori.nome}`);
    for (const cognome of ['De Luca', 'deluca', 'DE  LUCA RÍOS', 'de luca-rios'])
      expect(await nomi({ tipo: 'NOMINATIVO', cognome, nome: 'maria' }), cognome).toEqual(['De Luca Ríos Maria Grazia']);
    expect(await nomi({ tipo: 'NOMINATIVO', cognome: 'De Luca', nome: 'mariagrazia' })).toHaveLength(1);
    expect(await nomi({ tipo: 'CODICE_FISCALE', codiceFiscale: '  dlc mgr 80a41 e71 rr ' })).toEqual(['De Luca Ríos Maria Grazia']);
    expect(await nomi({ tipo: 'CODICE_FISCALE', codiceFiscale: 'DLCMGR80A41E715W' }), 'somebody else’s code').toEqual([]);
    expect(await nomi({ tipo: 'CODICE_FISCALE', codiceFiscale: '12345670017' })).toEqual(['Sen Amartya']);
    for (const via of ['Marconi', 'via g. marconi', 'V.LE Marconi', 'guglielmo marconi'])
      expect(await nomi({ tipo: 'INDIRIZZO', via, cognome: 'rossi' }), via).toEqual(['Rossi Ada', 'Rossini Ada']);
    expect(await nomi({ tipo: 'INDIRIZZO', via: 'Marconi', civico: '12/B', cognome: 'rossi' })).toEqual([]);
  });

  it('SA-04 shows at most so many, and says when there are others', async () => {
    expect(await cerca({ tipo: 'NOMINATIVO', cognome: 'Rossi', nome: 'Ad' }, S, 2)).toMatchObject({ altri: true, risultati: [{}, {}] });
    expect(await cerca({ tipo: 'NOMINATIVO', cognome: 'Rossi', nome: 'Ad' }, S, 3)).toMatchObject({ altri: false });
  });

  it('FU-11 answers each profile with its fields and no others, and tells which', async () => {
    const id = await idDi("D'Angelo", 'Niccolò');
    const leggi = (profilo: readonly CampoId[]) => come(mondo, (tx) => leggiScheda(tx, id, individuale, profilo));
    for (const profilo of [S, M, L]) {
      const scheda = await leggi(profilo);
      expect(Object.keys(scheda?.valori ?? {}).sort()).toEqual([...profilo].sort());
      expect([...(scheda?.campi ?? [])].sort()).toEqual([...profilo].sort());
    }
    expect((await leggi(S))?.valori).toMatchObject({
      codiceFiscale: 'DNGNCL80L05E715F',
      validitaCodiceFiscale: 'Validato',
      indirizzoApr: 'Via Guglielmo Marconi 12/A, 56100 Borgo Esempio (PI)',
    });
    expect((await leggi(M))?.valori).toMatchObject({
      statoCivile: 'Coniugato/a',
      paternita: "D'Angelo Ugo",
      numeroComponenti: '3',
      relazioneParentela: 'Intestatario scheda',
    });
    expect((await leggi(L))?.valori).toMatchObject({
      dataMatrimonio: '01/05/2010',
      coniuge: 'Rossi Ada',
      numeroCartaIdentita: 'CA00001AA',
      rilascioCartaIdentita: '02/01/2020',
      enteCartaIdentita: 'Lucca',
    });
    expect((await come(mondo, async (tx) => leggiScheda(tx, await idDi('Rossi', 'Adele'), individuale, S)))?.valori).toMatchObject({
      dataNascita: '1938',
      dataIrreperibilita: '03/02/2020',
      posizioneAnagrafica: 'Cancellato',
    });
  });

  it('CA-21 shows the composition of a household in the order of its card', async () => {
    const famiglia = await come(mondo, async (tx) => leggiFamiglia(tx, await idDi('Rossi', 'Ada'), composizione, M));
    expect(famiglia?.componenti.map(({ valori }) => `${valori.cognome} ${valori.nome}: ${valori.relazioneParentela}`)).toEqual([
      "D'Angelo Niccolò: Intestatario scheda",
      'Rossi Ada: Marito/Moglie',
      "D'Angelo Zoë: Figlio/Figlia",
    ]);
    expect(famiglia?.famiglia).toMatchObject({ statoFamiglia: 'Famiglia, n. 77', numeroComponenti: '3' });
    expect(famiglia?.campi).toContain('indirizzoApr');
    expect(await come(mondo, async (tx) => leggiFamiglia(tx, await idDi('Rossi', 'Adele'), composizione, M))).toMatchObject({
      componenti: [],
      famiglia: {},
    });
    expect(await come(mondo, (tx) => leggiFamiglia(tx, '00000000-0000-4000-8000-000000000000', composizione, M))).toBeNull();
  });

  it('every field of the catalogue can be read', async () => {
    const tutti = CAMPI.map(({ id }) => id);
    const scheda = await come(mondo, async (tx) => leggiScheda(tx, await idDi("D'Angelo", 'Niccolò'), individuale, tutti));
    expect(Object.keys(scheda?.valori ?? {})).toEqual(tutti);
  });

  it('RT-03 tells the date to which the data is updated', async () => {
    expect((await come(mondo, versioneCorrente))?.aggiornatiAl).toBe('2026-11-20');
    expect(await come(await Mondo.crea(), versioneCorrente)).toBeNull();
  });

  it('shows one comune nothing of another, and nothing without a comune', async () => {
    const id =
      (await come(altro, (tx) => cercaSoggetti(tx, { tipo: 'NOMINATIVO', cognome: 'Verdi', nome: 'Luce' }, S, 9))).risultati[0]?.id ?? '';
    expect(id).not.toBe('');
    expect(await come(mondo, (tx) => leggiScheda(tx, id, individuale, S))).toBeNull();
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

  it('RT-01 lets nobody but the owner write, and the service role read nothing', async () => {
    await expect(come(mondo, (tx) => tx.$executeRaw`UPDATE anagrafe_soggetto SET cognome = 'X'`)).rejects.toThrow(
      /permission denied|42501/,
    );
    await expect(come(mondo, (tx) => tx.$executeRaw`DELETE FROM anagrafe_versione`)).rejects.toThrow(/permission denied|42501/);
    for (const tabella of ['anagrafe_soggetto', 'anagrafe_famiglia', 'anagrafe_versione'])
      await expect(dbServizio().$queryRawUnsafe(`SELECT 1 FROM ${tabella}`)).rejects.toThrow(/permission denied|42501/);
  });
});
