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
    generalita: [
      { dal: null, al: '2019-01-01', cognome: 'D’Antan', nome: 'Olghina', sesso: 'F' },
      { dal: '2019-01-01', cognome: 'Segreti', nome: 'Olga', sesso: 'F' },
    ],
  },
  { protetto: true, statoCivile: '3' },
);
/** In the household of that refuge, where she has moved to a house of her own. */
const GINA: SoggettoImportato = persona('gina', ['Guardi', 'Gina', 'F'], '1970-01-01', conOmocodia('GRDGNI70A41H501', 0), {
  famiglie: [{ dal: '2021-01-01', codice: '13', legame: '22', progressivo: 2 }],
  residenze: [{ dal: '2021-01-01', ...casa('Palese', 3) }],
});

const sposo = (scheda: string, codice: string, cognome: string, nome: string, codiceFiscale: string | null): SoggettoImportato =>
  persona(
    scheda,
    ['Sposi', scheda, 'M'],
    '1988-01-01',
    conOmocodia(codice, 0),
    {},
    { matrimonio: { data: '2010-01-01', coniuge: { cognome, nome, codiceFiscale } } },
  );
const SPOSI = [
  sposo('ivo', 'SPSVIO88A01H501', 'Bassi', 'Ida', CODICI.ida),
  sposo('lapo', 'SPSLPA88A01H501', 'Segreti', 'Olga', null),
  sposo('nilo', 'SPSNLI88A01H501', 'Scritta', 'Altrimenti', DI_OLGA),
  sposo('remo', 'SPSRME88A01H501', 'D’Antan', 'Olghina', null),
];
/** Before she was called as she is; and of another, who bears her first name alone. */
const FIGLI = [
  persona(
    'pia',
    ['Sposi', 'Pia', 'F'],
    '2012-01-01',
    conOmocodia('SPSPIA12A41H501', 0),
    {},
    { madre: { cognome: 'D Antan', nome: 'Olghina' } },
  ),
  persona('pio', ['Sposi', 'Pio', 'M'], '2012-01-01', conOmocodia('SPSPIO12A01H501', 0), {}, { madre: { cognome: 'Altri', nome: 'Olga' } }),
];
const TUTTA = [...dueGenerazioni(), famiglia('13'), OLGA, GINA, ...SPOSI, ...FIGLI];

describe('people whom nobody consults, and questions answered yes or no', () => {
  let db: Proprietario;
  let mondo: Mondo;
  const id = (scheda: string): string => idStabile(mondo.erogatoreId, 'soggetto', scheda);
  const cerca = (criteri: Criteri) => nelComuneComeApp(mondo.erogatoreId, (tx) => lettore.cerca(tx, criteri, TUTTI, 20));
  const apri = (visura: string, chi: string, allaData = '2020-06-30') =>
    nelComuneComeApp(mondo.erogatoreId, (tx) => lettore.apri(tx, { visura, id: chi, allaData }, TUTTI));
  const vista = async (visura: string, chi: string): Promise<string> => JSON.stringify((await apri(visura, id(chi)))?.sezioni);
  /** What a household's table says, its first two columns. */
  const componenti = async (visura: string, chi: string, allaData?: string): Promise<(string | null | undefined)[][]> => {
    const tabella = (await apri(visura, id(chi), allaData))?.sezioni.find((una) => una.forma === 'TABELLA' && una.titolo === 'Componenti');
    return tabella?.forma === 'TABELLA' ? tabella.righe.map(({ celle }) => celle.slice(0, 2)) : [];
  };
  const chiedi = (codice: string, voci: Record<string, string>) =>
    nelComuneComeApp(mondo.erogatoreId, (tx) => lettore.verifica(tx, codice, voci, TUTTI));
  const risposta = async (codice: string, voci: Record<string, string>): Promise<string> => (await chiedi(codice, voci)).risposta;

  beforeAll(async () => {
    db = await connettiProprietario(process.env.DATABASE_URL ?? '');
    mondo = await Mondo.crea();
    await caricaAnagrafe(db, mondo.erogatoreId, TUTTA, '2026-11-20');
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
      { ricerca: 'NOMINATIVO', voci: { cognome: 'Segr', nome: 'Ol', dataNascita: '03/02/1990' } },
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
    expect((await componenti('COMPOSIZIONE_FAMIGLIA', 'rina')).at(-1)).toEqual([RIVOLGERSI_ALL_UFFICIO, null]);
    expect(JSON.stringify(letta?.sezioni)).not.toMatch(/Eva|VRDVEA|08\/08\/2016/);
    expect(JSON.stringify(letta?.sezioni)).not.toContain(id('eva'));
    expect(JSON.stringify(letta?.sezioni)).toContain('"Numero dei componenti","valore":null');
    expect(letta).toMatchObject({ soggetti: [id('rina'), id('zoe')], protetti: [id('eva')] });
  });

  it('SA-17 of a household that somebody protected belongs to, or did, says the same at whatever date: no day tells when', async () => {
    const riga = [RIVOLGERSI_ALL_UFFICIO, null];
    const persone = (nomi: readonly string[]) => [...nomi.map((nome) => [expect.any(String), nome]), riga];
    const alla = (chi: string, giorno: string) => componenti('COMPOSIZIONE_FAMIGLIA_ALLA_DATA', chi, giorno);
    expect(await alla('rina', '2012-06-01'), 'before Eva was born').toEqual(persone(['Rina', 'Max']));
    expect(await alla('rina', '2020-06-01')).toEqual(persone(['Rina', 'Zoe']));
    expect(await alla('gina', '2026-11-20')).toEqual(persone(['Gina']));
    expect(await alla('rina', '2009-06-01'), 'another household').toHaveLength(4);
  });

  it('SA-17 a protected member who has left is told as one who has stayed, and where it went to is in no list of addresses', async () => {
    const altrove = await Mondo.crea();
    const prima = { dal: '2020-01-01', al: '2024-01-01', codice: '14', legame: '22', progressivo: 2 };
    const via = persona(
      'via',
      ['Partita', 'Via', 'F'],
      '1991-01-01',
      conOmocodia('PRTVIA91A41H501', 0),
      {
        famiglie: [prima, { dal: '2024-01-01', codice: '15', legame: '1', progressivo: 1 }],
      },
      { protetto: true },
    );
    const resta = persona('resta', ['Rimasta', 'Resta', 'F'], '1990-01-01', conOmocodia('RMSRST90A41H501', 0), {
      famiglie: [{ dal: '2020-01-01', codice: '14', legame: '1', progressivo: 1 }],
    });
    await caricaAnagrafe(db, altrove.erogatoreId, [famiglia('14'), famiglia('15'), via, resta], '2026-11-20');
    const di = idStabile(altrove.erogatoreId, 'soggetto', 'resta');
    for (const visura of ['COMPOSIZIONE_FAMIGLIA', 'COMPOSIZIONE_FAMIGLIA_ALLA_DATA', 'POSIZIONI_FAMILIARI']) {
      const letta = await nelComuneComeApp(altrove.erogatoreId, (tx) =>
        lettore.apri(tx, { visura, id: di, allaData: '2025-01-01' }, TUTTI),
      );
      const scritta = JSON.stringify(letta?.sezioni);
      expect(scritta.split(RIVOLGERSI_ALL_UFFICIO), visura).toHaveLength(2);
      expect(scritta, visura).not.toMatch(/Partita|Numero dei componenti","valore":"|2024/);
      expect(letta?.protetti, visura).toEqual([idStabile(altrove.erogatoreId, 'soggetto', 'via')]);
    }
    const indirizzi = await vista('INDIRIZZI_FAMIGLIA', 'gina');
    expect(indirizzi).toContain('Palese');
    expect(indirizzi).not.toContain('Nascosta');
  });

  it('CA-21 says nothing of a protected person on the cards of its spouse and children, by its code or by any name it has had', async () => {
    expect(await vista('INDIVIDUALE', 'ivo')).toContain('Bassi');
    for (const chi of ['lapo', 'nilo', 'remo'])
      expect(await vista('INDIVIDUALE', chi), chi).not.toMatch(/Segreti|Olg|SGRLGO|Antan|Altrimenti/);
    expect(await vista('PATERNITA_MATERNITA', 'pio')).toContain('Altri Olga');
    expect(await vista('PATERNITA_MATERNITA', 'pia')).not.toMatch(/Antan|Olghina/);
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
    await caricaAnagrafe(db, mondo.erogatoreId, TUTTA, '2026-11-20');
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

  it('SA-17 no question is answered of who is protected, first or other of the two: the office is to be asked', async () => {
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
    const incerte: readonly [voci: Record<string, string>, manca: string][] = [
      [{}, 'codiceFiscale'],
      [{ cognome: 'Neri', nome: 'Leo' }, 'dataNascita'],
      [{ codiceFiscale: 'NRE' }, 'codiceFiscale'],
    ];
    for (const [voci, manca] of incerte)
      await expect(risposta('IN_VITA', voci)).rejects.toMatchObject({ campi: { [manca]: expect.any(String) } });
    expect(await risposta('IN_VITA', { cognome: 'Ner', nome: 'Leo', dataNascita: '01/09/1985' }), 'not the beginning of a name').toBe('NO');
  });
});
