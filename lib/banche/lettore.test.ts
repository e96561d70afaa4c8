import { describe, expect, it } from 'vitest';
import type { BancaDati, Criteri } from '@/lib/core/banca';
import type { DomandaDiVisura, LettoreBanca } from '@/lib/core/banca-letta';
import { BANCHE } from './domain/elenco';
import { conLeRegole } from './lettore';
import { lettoreDi } from './steps';

const AL = '2026-11-20';
const visura = (codice: string, allaData: 'MAI' | 'FACOLTATIVA' | 'OBBLIGATORIA') => ({
  ...{ codice, titolo: codice, descrizione: codice, di: 'COSA', allaData },
  ...{ campi: ['nome', 'colore'], richiede: ['nome'] },
});
const voce = (nome: string, altro: object = {}) => ({ nome, etichetta: nome, forma: 'TESTO', facoltativa: true, ...altro }) as const;
/** A bank of which nothing is true but what it declares. */
const BANCA: BancaDati = {
  ...{ codice: 'PROVA', nome: 'Prova', nomeEsteso: 'la prova', gruppi: [], campi: [], profili: [] },
  negliAtti: {
    ...{ interessati: '', ricercati: '', glossario: [], sigle: null },
    esempio: {
      ...{ profilo: '', motivoProfilo: '', visure: ['', ''], motivoVisure: '' },
      finalita: [
        { descrizione: '', base: '' },
        { descrizione: '', base: '' },
      ],
    },
  },
  visure: [visura('OGGI', 'MAI'), visura('FORSE', 'FACOLTATIVA'), visura('ALLORA', 'OBBLIGATORIA')],
  ricerche: [
    {
      codice: 'PER_NOME',
      etichetta: 'Nome',
      richiede: ['nome'],
      voci: [
        voce('nome'),
        voce('tinta', { campo: 'colore' }),
        voce('dataNascita', { nascita: true }),
        voce('annoNascita', { nascita: true }),
      ],
      ...{ seNessuno: '', seTroppi: '' },
    },
  ],
  verifiche: [
    { codice: 'CI_ERA', domanda: '?', richiede: ['nome'], voci: [voce('tinta', { campo: 'colore' }), voce('quando', { allaData: true })] },
    { codice: 'DAL', domanda: '?', richiede: ['nome'], voci: [voce('dal', { allaData: true, facoltativa: false })] },
  ],
  estratti: [
    {
      codice: 'TUTTI',
      nome: 'Tutti',
      descrizione: '',
      campi: ['nome'],
      richiede: ['nome'],
      selezioni: [voce('tinta', { campo: 'colore' })],
    },
  ],
  esempioDiProva: '',
  interpreta: () => [],
  nomiCercati: () => [],
};

const TROVATO_NULLA = { risultati: [], altri: false, campi: [], soggetti: [], protetti: [] };

/** A reader that answers nothing and writes down what it was asked. */
function spia(aggiornatiAl: string | null = AL) {
  const chiesti: unknown[] = [];
  const annota = (...cosa: unknown[]): Promise<never> => {
    chiesti.push(cosa);
    return Promise.resolve(null as never);
  };
  const lettore: LettoreBanca<null> = {
    aggiornatiAl: () => Promise.resolve(aggiornatiAl),
    cerca: async (_, { ricerca, voci }) => {
      await annota(ricerca, voci);
      return { ...TROVATO_NULLA, aggiornatiAl };
    },
    apri: (_, { visura: quale, allaData }) => annota(quale, allaData),
    verifica: (_, codice, voci) => annota(codice, voci),
    schede: (_, { codiciFiscali }) => annota(codiciFiscali),
    estratti: {
      conta: (_, { estratto }) => annota(estratto),
      estrai: (_, { estratto }) => annota(estratto),
      protetti: () => Promise.resolve([]),
    },
  };
  return { chiesti, lettore: conLeRegole(BANCA, lettore) };
}
const apri = (domanda: Partial<DomandaDiVisura>, campi = ['nome'], aggiornatiAl: string | null = AL) => {
  const { chiesti, lettore } = spia(aggiornatiAl);
  return { chiesti, letta: lettore.apri(null, { visura: 'FORSE', id: 'x', allaData: null, ...domanda }, campi) };
};
const cerca = (criteri: Criteri, campi: string[]) => {
  const { chiesti, lettore } = spia();
  return { chiesti, letta: lettore.cerca(null, criteri, campi, 9) };
};

describe('the rules of every bank', () => {
  it('CA-07 RT-06 opens no visura under fields that are not enough for it, nor one that is not there', async () => {
    for (const uno of ['OGGI', 'FORSE', 'ALLORA']) {
      const { chiesti, letta } = apri({ visura: uno, allaData: '2020-01-01' }, ['colore']);
      await expect(letta).rejects.toMatchObject({ codice: 'VISURA_NON_CONSENTITA' });
      expect(chiesti).toEqual([]);
    }
    await expect(apri({ visura: 'ALTRA' }).letta).rejects.toMatchObject({ famiglia: 'NON_TROVATO' });
    const { chiesti, letta } = apri({});
    await letta;
    expect(chiesti).toEqual([['FORSE', null]]);
  });

  it('RT-03 reads of no day after the load; of the day of the data it answers as of today', async () => {
    const giorno = async (quale: string, allaData: string | null, aggiornatiAl: string | null = AL) => {
      const { chiesti, letta } = apri({ visura: quale, allaData }, ['nome'], aggiornatiAl);
      await letta;
      return chiesti;
    };
    for (const quale of ['FORSE', 'ALLORA'])
      await expect(giorno(quale, '2026-11-21')).rejects.toMatchObject({ campi: { allaData: expect.stringContaining('20/11/2026') } });
    await expect(giorno('ALLORA', null)).rejects.toMatchObject({ campi: { allaData: expect.any(String) } });
    expect(await giorno('OGGI', '2026-11-21'), 'it has no day').toEqual([['OGGI', null]]);
    expect(await giorno('FORSE', '2026-11-19')).toEqual([['FORSE', '2026-11-19']]);
    expect(await giorno('FORSE', AL)).toEqual([['FORSE', null]]);
    expect(await giorno('ALLORA', AL), 'which is never without a day').toEqual([['ALLORA', AL]]);
    expect(await giorno('FORSE', '2026-11-21', null), 'nothing was ever loaded').toEqual([['FORSE', '2026-11-21']]);
  });

  it('FU-05 refuses a birth after the data, of which «non risulta» would say nothing true', async () => {
    const nato = (voci: Record<string, string>) => cerca({ ricerca: 'PER_NOME', voci: { nome: 'x', ...voci } }, ['nome']).letta;
    await expect(nato({ dataNascita: '21/11/2026' })).rejects.toMatchObject({ campi: { dataNascita: expect.any(String) } });
    await expect(nato({ annoNascita: '2027' })).rejects.toMatchObject({ campi: { annoNascita: expect.any(String) } });
    expect(await nato({ annoNascita: '2026' })).toMatchObject({ risultati: [] });
  });

  it('CA-07 RT-06 looks by no field that is not granted: those that the search requires, and those of what was typed', async () => {
    const criteri = (voci: Record<string, string>) => ({ ricerca: 'PER_NOME', voci });
    for (const [voci, campi] of [
      [{ nome: 'x' }, ['colore']],
      [{ nome: 'x', tinta: 'y' }, ['nome']],
    ] as const) {
      const { chiesti, letta } = cerca(criteri(voci), [...campi]);
      await expect(letta).rejects.toMatchObject({ codice: 'RICERCA_NON_CONSENTITA' });
      expect(chiesti).toEqual([]);
    }
    const { chiesti, letta } = cerca(criteri({ nome: 'x', tinta: ' ' }), ['nome']);
    await letta;
    expect(chiesti).toHaveLength(1);
    await expect(cerca({ ricerca: 'ALTRA', voci: {} }, ['nome']).letta).rejects.toMatchObject({ campi: { ricerca: expect.any(String) } });
    await expect(cerca(criteri({ nome: 'x'.repeat(81) }), ['nome']).letta).rejects.toMatchObject({ campi: { nome: expect.any(String) } });
  });

  it('CA-07 RT-03 answers a question by fields that are granted, and as of a day that the data know', async () => {
    const chiede = async (codice: string, voci: Record<string, string>, campi = ['nome']) => {
      const { chiesti, lettore } = spia();
      await lettore.verifica(null, codice, voci, campi);
      return chiesti;
    };
    await expect(chiede('ALTRA', {})).rejects.toMatchObject({ famiglia: 'NON_TROVATO' });
    await expect(chiede('CI_ERA', {}, [])).rejects.toMatchObject({ codice: 'RICERCA_NON_CONSENTITA' });
    await expect(chiede('CI_ERA', { tinta: 'x' })).rejects.toMatchObject({ codice: 'RICERCA_NON_CONSENTITA' });
    for (const quando of ['21/11/2026', '31/02/2020', 'ieri'])
      await expect(chiede('CI_ERA', { quando }), quando).rejects.toMatchObject({ campi: { quando: expect.any(String) } });
    expect(await chiede('CI_ERA', { quando: '19/11/2026' })).toEqual([['CI_ERA', { quando: '2026-11-19' }]]);
    for (const quando of ['', '20/11/2026'])
      expect(await chiede('CI_ERA', { quando: quando })).toEqual([['CI_ERA', quando ? {} : { quando }]]);
    await expect(chiede('DAL', {})).rejects.toMatchObject({ campi: { dal: expect.any(String) } });
    expect(await chiede('DAL', { dal: '20/11/2026' })).toEqual([['DAL', { dal: AL }]]);
  });

  it('RT-12 RT-06 prepares no list under fields that are not enough for it, nor narrowed by one that is not granted', async () => {
    const chiede = (come: 'conta' | 'estrai', estratto: string, selezione: Record<string, string>, campi: string[]) => {
      const { lettore } = spia();
      const domanda = { estratto, selezione, dopo: null, quanti: 9 };
      return come === 'conta' ? lettore.estratti?.conta(null, domanda, campi) : lettore.estratti?.estrai(null, domanda, campi);
    };
    for (const come of ['conta', 'estrai'] as const) {
      await expect(chiede(come, 'ALTRO', {}, ['nome'])).rejects.toMatchObject({ famiglia: 'NON_TROVATO' });
      await expect(chiede(come, 'TUTTI', {}, ['colore'])).rejects.toMatchObject({ codice: 'ESTRATTO_NON_CONSENTITO' });
      await expect(chiede(come, 'TUTTI', { tinta: 'x' }, ['nome'])).rejects.toMatchObject({ codice: 'ESTRATTO_NON_CONSENTITO' });
      await chiede(come, 'TUTTI', { tinta: 'x' }, ['nome', 'colore']);
    }
  });

  it.each(BANCHE.map((banca) => [banca.codice, banca] as const))('CA-07 holds of %s', async (codice, banca) => {
    const mai = new Proxy({}, { get: () => () => Promise.reject(new Error('the database was asked')) });
    const lettore = lettoreDi(codice);
    for (const { codice: quale } of banca.visure)
      await expect(lettore.apri(mai as never, { visura: quale, id: 'x', allaData: '2020-01-01' }, []), quale).rejects.toMatchObject({
        famiglia: 'VIETATO',
      });
    for (const { codice: quale } of banca.ricerche)
      await expect(lettore.cerca(mai as never, { ricerca: quale, voci: {} }, [], 9), quale).rejects.toMatchObject({ famiglia: 'VIETATO' });
    for (const { codice: quale } of banca.verifiche)
      await expect(lettore.verifica(mai as never, quale, {}, []), quale).rejects.toMatchObject({ famiglia: 'VIETATO' });
    for (const { codice: quale } of banca.estratti)
      await expect(lettore.estratti?.conta(mai as never, { estratto: quale, selezione: {} }, []), quale).rejects.toMatchObject({
        famiglia: 'VIETATO',
      });
  });
});
