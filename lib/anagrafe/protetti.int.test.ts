import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANAGRAFE } from './domain/banca';
import type { SoggettoImportato } from './importazione/formato';
import { lettoreDi } from '@/lib/banche/steps';
import { idStabile } from '@/lib/core/id-stabile';
import type { Criteri } from '@/lib/core/banca';
import { RIVOLGERSI_ALL_UFFICIO, visuraProtetta } from '@/lib/core/banca-letta';
import { conOmocodia } from '@/lib/core/codice-fiscale';
import { idCasuale } from '@/lib/core/ids';
import { chiudiDb } from '@/lib/platform/db';
import { connettiProprietario, type Proprietario } from '@/lib/platform/proprietario';
import { caricaAnagrafe, nelComuneComeApp } from '@/lib/testing/anagrafe';
import { ADESSO, inserisci, Mondo } from '@/lib/testing/mondo';
import { casa, CODICI, dueGenerazioni, famiglia, persona } from '@/lib/testing/storia-di-prova';
import { CAMPI } from './domain/campi';

const lettore = lettoreDi('ANAGRAFE');

const TUTTI = CAMPI.map(({ id }) => id);
const DI_OLGA = conOmocodia('SGRLGO90B43H501', 0);
const DI_NESSUNO = conOmocodia('SGRLGO90B44H501', 0);
/** Alone in a refuge: so says the archive. */
const OLGA: SoggettoImportato = persona(
  'olga',
  ['Segreti', 'Olga', 'F'],
  '1990-02-03',
  DI_OLGA,
  {
    famiglie: [{ dal: '2020-01-01', codice: '13', legame: '1', progressivo: 1 }],
    posizioni: [{ dal: '2020-01-01', posizione: 'APR' }],
    residenze: [{ dal: '2020-01-01', ...casa('Nascosta', 9) }],
  },
  { protetto: true, statoCivile: '3' },
);

const sposo = (scheda: string, cognome: string, nome: string, codiceFiscale: string): SoggettoImportato =>
  persona(
    scheda,
    ['Sposi', scheda, 'M'],
    '1988-01-01',
    conOmocodia(scheda === 'ivo' ? 'SPSVIO88A01H501' : 'SPSLPA88A01H501', 0),
    {},
    {
      matrimonio: { data: '2010-01-01', coniuge: { cognome, nome, codiceFiscale } },
    },
  );
const SPOSI = [sposo('ivo', 'Bassi', 'Ida', CODICI.ida), sposo('lapo', 'Segreti', 'Olga', DI_OLGA)];

describe('people whom nobody consults, and questions answered yes or no', () => {
  let db: Proprietario;
  let mondo: Mondo;
  const id = (scheda: string): string => idStabile(mondo.erogatoreId, 'soggetto', scheda);
  const cerca = (criteri: Criteri) => nelComuneComeApp(mondo.erogatoreId, (tx) => lettore.cerca(tx, criteri, TUTTI, 20));
  const apri = (visura: string, chi: string) =>
    nelComuneComeApp(mondo.erogatoreId, (tx) => lettore.apri(tx, { visura, id: chi, allaData: '2020-06-30' }, TUTTI));
  const chiedi = (codice: string, voci: Record<string, string>) =>
    nelComuneComeApp(mondo.erogatoreId, (tx) => lettore.verifica(tx, codice, voci, TUTTI));
  const risposta = async (codice: string, voci: Record<string, string>): Promise<string> => (await chiedi(codice, voci)).risposta;

  beforeAll(async () => {
    db = await connettiProprietario(process.env.DATABASE_URL ?? '');
    mondo = await Mondo.crea();
    await caricaAnagrafe(db, mondo.erogatoreId, [...dueGenerazioni(), famiglia('13'), OLGA, ...SPOSI], '2026-11-20');
  });
  afterAll(async () => {
    await db.chiudi();
    await chiudiDb();
  });

  it('CA-21 opens nothing of a protected person, whatever the visura, and says that it was asked for', async () => {
    for (const { codice, di } of ANAGRAFE.visure.filter((visura) => visura.di === 'PERSONA')) {
      const letta = await apri(codice, id('olga'));
      expect([codice, di, letta]).toEqual([codice, di, visuraProtetta([id('olga')], '2026-11-20')]);
    }
  });

  it('FU-05 never lists a protected person; of who was named exactly it says to ask the office', async () => {
    const OLGA_ESATTA = { cognome: 'Segreti', nome: 'Olga', dataNascita: '03/02/1990' };
    const esito = { risultati: [], soggetti: [], protetti: [id('olga')] };
    expect(await cerca({ ricerca: 'CODICE_FISCALE', voci: { codiceFiscale: DI_OLGA } })).toMatchObject({
      ...esito,
      rivolgersi: true,
    });
    expect(await cerca({ ricerca: 'NOMINATIVO', voci: OLGA_ESATTA })).toMatchObject({ ...esito, rivolgersi: true });
  });

  it('FU-05 leaves protected people out in silence of a vaguer search, so that trying does not find where they live', async () => {
    const vaghe: readonly Criteri[] = [
      { ricerca: 'NOMINATIVO', voci: { cognome: 'Segr', nome: 'Ol' } },
      { ricerca: 'NOMINATIVO', voci: { cognome: 'Segreti', nome: 'Olga', annoNascita: '1990' } },
      { ricerca: 'NOMINATIVO', voci: { cognome: 'Segretti', nome: 'Olga' } },
      { ricerca: 'INDIRIZZO', voci: { via: 'Via Nascosta', civico: '9' } },
    ];
    for (const criteri of vaghe) {
      const { protetti, aggiornatiAl, ...agliOcchi } = await cerca(criteri);
      const altrove: Record<string, string> = 'via' in criteri.voci ? { civico: '8' } : { cognome: 'Xx' };
      const nessuno = await cerca({ ...criteri, voci: { ...criteri.voci, ...altrove } });
      expect(protetti).toEqual([id('olga')]);
      expect(nessuno).toEqual({ ...agliOcchi, protetti: [], aggiornatiAl });
    }
    const indirizzo = idStabile(mondo.erogatoreId, 'indirizzo', 'VIA|NASCOSTA|9|||BORGOESEMPIO');
    expect(await apri('CITTADINI_PER_INDIRIZZO', indirizzo), 'nor does the address open').toBeNull();
  });

  it('CA-21 masks a protected member inside its household', async () => {
    const letta = await apri('COMPOSIZIONE_FAMIGLIA', id('rina'));
    const componenti = letta?.sezioni[1];
    expect(componenti?.forma === 'TABELLA' ? componenti.righe.at(-1)?.celle[0] : null).toBe(RIVOLGERSI_ALL_UFFICIO);
    expect(JSON.stringify(letta?.sezioni)).not.toMatch(/Eva|VRDVEA|08\/08\/2016/);
    expect(JSON.stringify(letta?.sezioni)).not.toContain(id('eva'));
    expect(letta).toMatchObject({ soggetti: [id('rina'), id('zoe')], protetti: [id('eva')] });
  });

  it('CA-21 says nothing of a protected person on the card of its spouse either', async () => {
    expect(JSON.stringify((await apri('INDIVIDUALE', id('ivo')))?.sezioni)).toContain('Bassi');
    expect(JSON.stringify((await apri('INDIVIDUALE', id('lapo')))?.sezioni)).not.toMatch(/Segreti|Olga|SGRLGO/);
  });

  it('the office protects and lifts it, under every load; the reason is not for who consults', async () => {
    const protezione = idCasuale();
    await inserisci('protezione', {
      erogatore_id: mondo.erogatoreId,
      id: protezione,
      soggetto_id: id('max'),
      motivo: 'riservato',
      disposta_il: ADESSO,
      disposta_da: idCasuale(),
    });
    expect((await apri('INDIVIDUALE', id('max')))?.protetti).toEqual([id('max')]);
    await caricaAnagrafe(db, mondo.erogatoreId, [...dueGenerazioni(), famiglia('13'), OLGA, ...SPOSI], '2026-11-20');
    expect((await apri('INDIVIDUALE', id('max')))?.protetti).toEqual([id('max')]);
    const lettaDa = (ente: string) =>
      nelComuneComeApp(mondo.erogatoreId, async (tx) => {
        await tx.$queryRaw`SELECT set_config('varco.ente', ${ente}, true)`;
        return tx.$queryRaw`SELECT motivo FROM protezione`;
      });
    expect(await lettaDa('')).toEqual([{ motivo: 'riservato' }]);
    expect(await lettaDa(idCasuale())).toEqual([]);
    await expect(nelComuneComeApp(mondo.erogatoreId, (tx) => tx.$executeRaw`UPDATE protezione SET motivo = 'altro'`)).rejects.toThrow(
      /permission denied|42501/,
    );
    await nelComuneComeApp(
      mondo.erogatoreId,
      (tx) => tx.$executeRaw`UPDATE protezione SET revocata_il = now(), revocata_da = ${idCasuale()}::uuid WHERE id = ${protezione}::uuid`,
    );
    expect((await apri('INDIVIDUALE', id('max')))?.protetti).toEqual([]);
  });

  it('FU-11 answers whether a person lives here, on a day and since a day', async () => {
    const ida = { codiceFiscale: CODICI.ida };
    expect(await risposta('RESIDENTE', ida)).toBe('SI');
    expect(await risposta('RESIDENTE', { ...ida, giorno: '01/06/1978' })).toBe('SI');
    expect(await risposta('RESIDENTE', { ...ida, giorno: '31/05/1978' })).toBe('NO');
    expect(await risposta('RESIDENTE', { ...ida, giorno: '20/11/2026' })).toBe('SI');
    expect(await risposta('RESIDENTE_DAL', { ...ida, dal: '01/06/1978' })).toBe('SI');
    expect(await risposta('RESIDENTE_DAL', { ...ida, dal: '31/05/1978' })).toBe('NO');
    const leo = { cognome: 'neri', nome: 'leo', dataNascita: '01/09/1985' };
    expect(await risposta('RESIDENTE', leo)).toBe('NO');
    expect(await risposta('RESIDENTE', { ...leo, giorno: '08/09/2019' })).toBe('SI');
    expect(await risposta('RESIDENTE', { codiceFiscale: CODICI.ugo, giorno: '01/01/1960' }), 'since an unknown day').toBe('NO');
    await expect(risposta('RESIDENTE', { ...ida, giorno: '21/11/2026' })).rejects.toMatchObject({ campi: { giorno: expect.any(String) } });
  });

  it('FU-11 answers whether two people are in one household, today and on a day', async () => {
    const insieme = (giorno?: string) =>
      risposta('STESSA_FAMIGLIA', {
        codiceFiscale: CODICI.max,
        altroCodiceFiscale: CODICI.rina,
        ...(giorno ? { giorno } : {}),
      });
    expect([await insieme(), await insieme('31/03/2018'), await insieme('01/04/2018'), await insieme('14/05/2010')]).toEqual([
      'NO',
      'SI',
      'NO',
      'NO',
    ]);
  });

  it('FU-11 answers whether a person is alive, lives where it declares, and has the marital status that it declares', async () => {
    const [ugo, ida] = [{ codiceFiscale: CODICI.ugo }, { codiceFiscale: CODICI.ida }];
    expect([await risposta('IN_VITA', ida), await risposta('DECEDUTA', ida)]).toEqual(['SI', 'NO']);
    expect([await risposta('IN_VITA', ugo), await risposta('DECEDUTA', ugo)]).toEqual(['NO', 'SI']);
    expect(await risposta('INDIRIZZO_DICHIARATO', { ...ida, via: 'via seconda', civico: '2' })).toBe('SI');
    expect(await risposta('INDIRIZZO_DICHIARATO', { ...ida, via: 'via prima', civico: '1' })).toBe('NO');
    expect(await risposta('STATO_CIVILE_DICHIARATO', { ...ida, statoCivile: 'vedova' })).toBe('SI');
    expect(await risposta('STATO_CIVILE_DICHIARATO', { ...ida, statoCivile: 'di stato libero' })).toBe('SI');
    expect(await risposta('STATO_CIVILE_DICHIARATO', { ...ida, statoCivile: 'coniugata' })).toBe('NO');
    await expect(risposta('STATO_CIVILE_DICHIARATO', { ...ida, statoCivile: 'boh' })).rejects.toMatchObject({
      campi: { statoCivile: expect.any(String) },
    });
  });

  it('no question is answered of who is protected, first or other of the two: the office is to be asked', async () => {
    const ADATTI: Record<string, string> = {
      statoCivile: 'vedova',
      via: 'via nascosta',
      civico: '9',
      dal: '01/01/2021',
      giorno: '01/01/2021',
    };
    for (const { codice, voci } of ANAGRAFE.verifiche) {
      const altre = Object.fromEntries(voci.flatMap(({ nome }) => (ADATTI[nome] ? [[nome, ADATTI[nome]]] : [])));
      const di = (codiceFiscale: string, altroCodiceFiscale: string) => chiedi(codice, { ...altre, codiceFiscale, altroCodiceFiscale });
      const ufficio = { risposta: 'UFFICIO', campi: [], soggetti: [], protetti: [id('olga')] };
      expect(await di(DI_OLGA, CODICI.rina), codice).toMatchObject(ufficio);
      expect(await di(DI_NESSUNO, CODICI.rina), codice).toMatchObject({ risposta: 'NO', protetti: [] });
      if (voci.some(({ nome }) => nome === 'altroCodiceFiscale')) expect(await di(CODICI.rina, DI_OLGA), codice).toMatchObject(ufficio);
    }
  });

  it('SA-04 asks who it is about as exactly as a document says it', async () => {
    const incerte: readonly Record<string, string>[] = [{}, { cognome: 'Neri', nome: 'Leo' }, { codiceFiscale: 'NRE' }];
    for (const voci of incerte)
      await expect(risposta('IN_VITA', voci)).rejects.toMatchObject({ campi: { codiceFiscale: expect.any(String) } });
    expect(await risposta('IN_VITA', { cognome: 'Ner', nome: 'Leo', dataNascita: '01/09/1985' }), 'not the beginning of a name').toBe('NO');
  });
});
