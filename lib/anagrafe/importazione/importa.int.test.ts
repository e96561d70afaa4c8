import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generaPopolazione } from '@/lib/demo/popolazione/genera';
import { connettiProprietario, type Proprietario } from '@/lib/platform/proprietario';
import { Mondo } from '@/lib/testing/mondo';
import { importa as importaArchivio, type EsitoImportazione } from '@/lib/banche/importazione/importa';
import { leggiJsonLines } from '@/lib/banche/importazione/json-lines';
import { ARCHIVIO_ANAGRAFE } from './archivio';

const ADESSO = new Date('2026-11-21T09:00:00Z');
const TERRITORIO = { nome: 'Borgo Esempio', provincia: 'PI', belfiore: 'G702', cap: '56100', frazioni: [], vie: [], vicini: [] };
const popolazione = (seme: string, residenti: number): string[] =>
  [...generaPopolazione({ seme, territorio: TERRITORIO, residenti, oggi: '2026-11-20' })].map((record) => JSON.stringify(record));
const persona = (idScheda: string, altro: object = {}): string =>
  JSON.stringify({ tipo: 'soggetto', idScheda, generalita: { cognome: 'Rossi', nome: 'Ada', sesso: 'F' }, posizione: 'APR', ...altro });

type Righe = Iterable<string> | AsyncIterable<string>;
const importaAnagrafe = (db: Proprietario, { righe, ...r }: { righe: Righe; erogatoreId: string } & Record<string, unknown>) =>
  importaArchivio(db, ARCHIVIO_ANAGRAFE, {
    sorgente: leggiJsonLines(righe),
    origine: 'prova.jsonl',
    impronta: 'x',
    aggiornatiAl: null,
    now: ADESSO,
    ...r,
  });

describe('import of the data bank', () => {
  let db: Proprietario;
  let mondo: Mondo;
  const url = (): string => process.env.DATABASE_URL ?? '';
  beforeAll(async () => {
    db = await connettiProprietario(url());
  });
  afterAll(() => db.chiudi());

  const importa = (righe: Righe, altro: object = {}): Promise<EsitoImportazione | null> =>
    importaAnagrafe(db, { erogatoreId: mondo.erogatoreId, righe, ...altro });
  const versioni = () =>
    db.esegui<{ stato: string; soggetti: number; righe: number }>(
      'SELECT stato, soggetti, (SELECT count(*)::int FROM anagrafe_soggetto s WHERE s.erogatore_id = v.erogatore_id AND s.versione_id = v.id) AS righe FROM anagrafe_versione v WHERE erogatore_id = $1 ORDER BY iniziata_il, stato',
      [mondo.erogatoreId],
    );

  it('writes every column of its tables, and only those', async () => {
    const colonne = async (tabella: string) =>
      (await db.esegui<{ nome: string }>('SELECT column_name AS nome FROM information_schema.columns WHERE table_name = $1', [tabella]))
        .map(({ nome }) => nome)
        .sort();
    for (const { nome, colonne: date, calcolate = {} } of ARCHIVIO_ANAGRAFE.tabelle)
      expect(['erogatore_id', 'versione_id', ...date, ...Object.keys(calcolate)].sort(), nome).toEqual(await colonne(nome));
  });

  it('publishes a whole population, counts households, keeps the version before', async () => {
    mondo = await Mondo.crea();
    const righe = popolazione('uno', 1500);
    const avanzamenti: string[] = [];
    const primo = await importa(righe, {
      progresso: (fase: string, quanto: number) => avanzamenti.push(`${fase} ${quanto}`),
    });
    const soggetti = righe.filter((riga) => riga.includes('"tipo":"soggetto"')).length;
    expect(primo).toMatchObject({ esito: 'PUBBLICATA', aggiornatiAl: '2026-11-20', conteggi: { soggetti } });
    expect(await versioni()).toEqual([{ stato: 'CORRENTE', soggetti, righe: soggetti }]);
    expect(avanzamenti).toContain(`LETTURA ${righe.length}`);
    expect(avanzamenti.at(-1)).toBe('CARICAMENTO 100');
    const [conti] = await db.esegui(
      'SELECT count(*)::int AS sbagliate FROM anagrafe_famiglia f WHERE erogatore_id = $1 AND numero_componenti <> (SELECT count(*) FROM anagrafe_soggetto s WHERE s.erogatore_id = f.erogatore_id AND s.famiglia_id = f.id)',
      [mondo.erogatoreId],
    );
    expect(conti?.sbagliate).toBe(0);
    await importa(popolazione('due', 1500));
    await importa(popolazione('tre', 1500));
    expect((await versioni()).map(({ stato }) => stato).sort()).toEqual(['CORRENTE', 'PRECEDENTE']);
  });

  it('keeps a person the same id from one load to the next', async () => {
    mondo = await Mondo.crea();
    const id = async () =>
      (
        await db.esegui(
          "SELECT s.id FROM anagrafe_soggetto s JOIN anagrafe_versione v ON v.id = s.versione_id WHERE v.erogatore_id = $1 AND v.stato = 'CORRENTE' AND s.erogatore_id = $1",
          [mondo.erogatoreId],
        )
      )[0]?.id;
    await importa([persona('A-1')], { aggiornatiAl: '2026-11-19' });
    const prima = await id();
    await importa([persona('A-1', { statoCivile: 2 })], { aggiornatiAl: '2026-11-20' });
    expect(await id()).toBe(prima);
  });

  it('stores names as they are: accents, apostrophes, backslashes, tabs, what looks like SQL', async () => {
    mondo = await Mondo.crea();
    const strano = {
      generalita: {
        cognome: "D'Angelo\\N\tX",
        nome: 'Zoë", \\. ); DROP TABLE x',
        sesso: 'F',
        nascita: { data: '1938-11-21', senzaGiornoMese: true },
      },
    };
    expect(await importa([persona('1', strano)], { aggiornatiAl: '2026-11-20' })).toMatchObject({ esito: 'PUBBLICATA' });
    const [riga] = await db.esegui(
      'SELECT cognome, nome, cognome_ricerca, nascita_data::text FROM anagrafe_soggetto WHERE erogatore_id = $1',
      [mondo.erogatoreId],
    );
    expect(riga).toEqual({
      cognome: "D'Angelo\\N X",
      nome: 'Zoë", \\. ); DROP TABLE x',
      cognome_ricerca: 'DANGELONX',
      nascita_data: '1938-01-01',
    });
  });

  it('refuses the whole file and says which lines, leaving what was there', async () => {
    mondo = await Mondo.crea();
    await importa([persona('buona')], { aggiornatiAl: '2026-11-20' });
    const esito = await importa(
      [
        persona('1'),
        '{"tipo":"soggetto"',
        JSON.stringify({ tipo: 'persona' }),
        persona('2', { posizione: 'X' }),
        persona('3', { cittadinansa: 'Italia' }),
        persona('4', { statoCivile: '77' }),
        persona('5', { generalita: { cognome: 'Rossi', nome: 'A', sesso: 'F', nascita: { data: '2026-02-30' } } }),
        persona('6\uFFFD'),
        '',
      ],
      { aggiornatiAl: '2026-11-20' },
    );
    expect(esito).toEqual({
      esito: 'RIFIUTATA',
      altri: false,
      totale: 7,
      errori: [
        { file: null, riga: 2, frase: 'non è un oggetto JSON: la riga è incompleta o mal scritta' },
        { file: null, riga: 3, frase: 'tipo: deve essere «famiglia», «soggetto» o «intestazione»' },
        { file: null, riga: 4, frase: 'posizione: deve essere uno fra APR, AIRE, CANCELLATO, MAI_RESIDENTE' },
        { file: null, riga: 5, frase: 'campi sconosciuti: cittadinansa' },
        { file: null, riga: 6, frase: 'statoCivile: il codice «77» non è previsto' },
        { file: null, riga: 7, frase: 'generalita.nascita.data: «2026-02-30» non è una data (AAAA-MM-GG) che esiste' },
        { file: null, riga: 8, frase: 'contiene caratteri illeggibili: il file deve essere in UTF-8' },
      ],
    });
    expect(await versioni()).toEqual([{ stato: 'CORRENTE', soggetti: 1, righe: 1 }]);
  });

  it('RT-03 refuses what is wrong with the file as a whole', async () => {
    mondo = await Mondo.crea();
    const frasi = async (righe: string[], altro: object = {}) => {
      const esito = await importa(righe, { aggiornatiAl: '2026-11-20', ...altro });
      return esito?.esito === 'RIFIUTATA' ? esito.errori.map(({ riga, frase }) => `${riga} ${frase}`) : esito;
    };
    const famiglia = JSON.stringify({ tipo: 'famiglia', codice: 'F1', tipoScheda: 3 });
    const membro = { famiglia: { codice: 'F1', legame: 1 } };
    expect(
      await frasi([
        persona('1', membro),
        famiglia,
        famiglia,
        persona('1', membro),
        persona('2', { famiglia: { codice: 'F9', legame: 1 } }),
      ]),
    ).toEqual([
      '3 la famiglia «F1» è già alla riga 2',
      '4 la scheda «1» è già alla riga 1',
      '5 la famiglia indicata nella scheda «2» non è nel file',
    ]);
    expect(await frasi([persona('1'), famiglia])).toEqual([
      '2 la famiglia «F1» non ha componenti: se non c’è più, indica quando è cessata',
    ]);
    expect(await frasi([])).toEqual(['0 il file non contiene persone']);
    expect(await frasi([persona('1')], { aggiornatiAl: '2026-11-22' })).toEqual(['0 la data di aggiornamento (22/11/2026) è nel futuro']);
    expect(await frasi([persona('1')], { aggiornatiAl: null })).toEqual([expect.stringContaining('manca la data')]);
    expect(await frasi([JSON.stringify({ tipo: 'intestazione', formato: 1, soggetti: 2 }), persona('1')])).toEqual([
      expect.stringContaining('annuncia 2 persone'),
    ]);
    for (const testata of [{ tipo: 'intestazione', formato: 2 }, { tipo: 'intestazione' }])
      expect(await frasi([JSON.stringify(testata), persona('1')]), 'of another format').toEqual([expect.stringMatching(/^1 .*formato/)]);
    expect(await frasi(Array.from({ length: 150 }, () => 'x'))).toHaveLength(100);
    expect(await versioni()).toEqual([]);
  });

  it('takes a file with fewer than half of the people for a truncated one, unless told otherwise', async () => {
    mondo = await Mondo.crea();
    await importa([persona('1'), persona('2'), persona('3')], { aggiornatiAl: '2026-11-20' });
    expect(await importa([persona('1')], { aggiornatiAl: '2026-11-20' })).toMatchObject({ esito: 'RIFIUTATA' });
    expect(await importa([persona('1')], { aggiornatiAl: '2026-11-20', confermaRiduzione: true })).toMatchObject({ esito: 'PUBBLICATA' });
  });

  it('survives being killed halfway: readers keep what they had, the next load clears what was left', async () => {
    mondo = await Mondo.crea();
    await importa([persona('1')], { aggiornatiAl: '2026-11-20' });
    const morente = await connettiProprietario(url());
    const [pid] = await morente.esegui<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    const colpita: Proprietario = {
      ...morente,
      esegui: async (sql, valori) => {
        if (sql.includes('varco_analizza')) await db.esegui('SELECT pg_terminate_backend($1, 5000)', [pid?.pid]);
        return morente.esegui(sql, valori);
      },
    };
    const caduta = importaAnagrafe(colpita, {
      erogatoreId: mondo.erogatoreId,
      righe: popolazione('quattro', 800),
      origine: 'x',
      aggiornatiAl: null,
      now: ADESSO,
    });
    await expect(caduta).rejects.toThrow();
    expect((await versioni()).map(({ stato }) => stato).sort()).toEqual(['CORRENTE', 'IN_CARICAMENTO']);
    expect(await importa(popolazione('quattro', 800))).toMatchObject({ esito: 'PUBBLICATA' });
    expect((await versioni()).map(({ stato }) => stato).sort()).toEqual(['CORRENTE', 'PRECEDENTE']);
  });

  it('a source that breaks in the middle publishes nothing', async () => {
    mondo = await Mondo.crea();
    async function* rotta() {
      yield persona('1');
      await Promise.resolve();
      throw new Error('disco pieno');
    }
    await expect(importa(rotta(), { aggiornatiAl: '2026-11-20' })).rejects.toThrow('disco pieno');
    expect(await versioni()).toEqual([]);
  });

  it('lets one load at a time in for a comune, and does not touch the others', async () => {
    mondo = await Mondo.crea();
    const vicino = await Mondo.crea();
    await importaAnagrafe(db, {
      erogatoreId: vicino.erogatoreId,
      righe: [persona('1')],
      origine: 'x',
      aggiornatiAl: '2026-11-20',
      now: ADESSO,
    });
    const altra = await connettiProprietario(url());
    try {
      let secondo: EsitoImportazione | null | undefined;
      async function* lenta() {
        yield persona('1');
        secondo = await importaAnagrafe(altra, {
          erogatoreId: mondo.erogatoreId,
          righe: [persona('2')],
          origine: 'x',
          aggiornatiAl: '2026-11-20',
          now: ADESSO,
        });
      }
      expect(await importa(lenta(), { aggiornatiAl: '2026-11-20' })).toMatchObject({ esito: 'PUBBLICATA' });
      expect(secondo).toBeNull();
    } finally {
      await altra.chiudi();
    }
    const [riga] = await db.esegui(
      "SELECT set_config('varco.erogatore', $1, false), (SELECT count(*)::int FROM anagrafe_versione WHERE erogatore_id = $1::uuid AND stato = 'CORRENTE') AS correnti",
      [vicino.erogatoreId],
    );
    expect(riga?.correnti).toBe(1);
  });
});
