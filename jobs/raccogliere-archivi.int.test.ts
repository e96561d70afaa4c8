import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { leggereBanche } from '@/lib/banche/use-cases/leggere-banche';
import { leggereScrivaniaUfficio } from '@/lib/scrivania/use-cases/leggere-scrivania-ufficio';
import { archivio, operatoreAlLavoro } from '@/lib/testing/consultazione';
import { chiaveDiProva, corpoConsegna, manda, ORA_DI_CONSEGNA } from '@/lib/testing/flusso';
import { Mondo, sql } from '@/lib/testing/mondo';
import { aprireConsultazione } from '@/lib/visure/use-cases/aprire-consultazione';
import { env } from '@/lib/platform/env';
import { raccogliereArchivi } from './raccogliere-archivi';

const MATTINA = new Date('2026-11-20T06:00:00Z');
const PIU_TARDI = new Date('2026-11-20T07:00:00Z');
const POMERIGGIO = new Date('2026-11-20T13:00:00Z');
const testa = (giorno: string) => `${JSON.stringify({ tipo: 'intestazione', formato: 1, aggiornatiAl: giorno })}\n`;
const persona = (idScheda: string) =>
  `${JSON.stringify({ tipo: 'soggetto', idScheda, generalita: { cognome: 'Rossi', nome: 'Ada', sesso: 'F' }, posizione: 'APR' })}\n`;

describe('the watched folder', () => {
  const radice = mkdtempSync(path.join(tmpdir(), 'cartella-'));
  let mondo: Mondo;
  let cartella: string;
  beforeAll(() => {
    Object.assign(env(), { archiviDir: radice });
  });
  afterAll(() => {
    Object.assign(env(), { archiviDir: null });
    rmSync(radice, { recursive: true });
  });
  beforeEach(async () => {
    mondo = await Mondo.crea();
    cartella = path.join(radice, mondo.codice, 'anagrafe');
    mkdirSync(cartella, { recursive: true });
  });
  /** A file that nobody has touched for so many seconds. */
  const lasciato = (nome: string, testo: string, now: Date, secondi = 120) => {
    writeFileSync(path.join(cartella, nome), testo);
    utimesSync(path.join(cartella, nome), now.getTime() / 1000 - secondi, now.getTime() / 1000 - secondi);
  };
  const raccogli = (now: Date) => raccogliereArchivi(() => now);
  const dentro = (nome = '') => readdirSync(path.join(cartella, nome)).sort();
  const anagrafe = async () =>
    (await leggereBanche.esegui((await mondo.persona(['TECNICO'])).richiesta(), {})).find(({ codice }) => codice === 'ANAGRAFE');

  it('RT-03 loads by itself what has come whole, as the role of the banks, and puts it away', async () => {
    lasciato('oggi.jsonl', testa('2026-11-19') + persona('1'), MATTINA);
    lasciato('domani.jsonl', persona('1'), MATTINA, 5);
    lasciato('copia.jsonl.part', persona('1'), MATTINA);
    await raccogli(MATTINA);
    expect(await anagrafe()).toMatchObject({
      aggiornatiAl: '2026-11-19',
      caricamenti: [{ esito: 'PUBBLICATO', origine: 'oggi.jsonl', conteggi: { soggetti: 1, famiglie: 0 } }],
    });
    expect(dentro()).toEqual(['caricati', 'copia.jsonl.part', 'domani.jsonl']);
    expect(dentro('caricati')).toEqual(['2026-11-20T06-00-00-oggi.jsonl']);
    expect(await mondo.registro()).toMatchObject([{ operazione: 'caricare-archivio', esito: 'CONSENTITO', ruolo: 'SISTEMA' }]);
    expect(await mondo.messaggi()).toEqual([]);
  });

  it('RT-03 puts a refused archive away with its whole report, tells the tecnico, and leaves the data of before', async () => {
    const tecnico = await mondo.persona(['TECNICO'], { utente: { email: 'tecnico@prova.example' } });
    lasciato('a.jsonl', testa('2026-11-18') + persona('1'), MATTINA);
    await raccogli(MATTINA);
    lasciato('b.jsonl', `${testa('2026-11-19')}${'x\n'.repeat(150)}`, PIU_TARDI);
    await raccogli(PIU_TARDI);
    expect(await anagrafe()).toMatchObject({
      aggiornatiAl: '2026-11-18',
      caricamenti: [{ esito: 'RIFIUTATO', totaleErrori: 150 }, { esito: 'PUBBLICATO' }],
    });
    expect(dentro('rifiutati')).toEqual(['2026-11-20T07-00-00-b.jsonl', '2026-11-20T07-00-00-b.jsonl.rapporto.csv']);
    const rapporto = readFileSync(path.join(cartella, 'rifiutati', '2026-11-20T07-00-00-b.jsonl.rapporto.csv'), 'utf8');
    expect(rapporto.trim().split('\r\n')).toHaveLength(151);
    expect(await mondo.messaggi()).toMatchObject([
      { tipo: 'banca-non-aggiornata', destinatario: 'tecnico@prova.example', dati: { banca: 'Anagrafe', archivio: 'b.jsonl' } },
    ]);
    expect((await leggereScrivaniaUfficio.esegui(tecnico.richiesta(MATTINA), {})).compiti).toMatchObject([
      { chiave: 'banca-ANAGRAFE', titolo: 'Manda un archivio corretto', urgente: true },
    ]);
  });

  it('RT-03 says once a day, after noon, that nothing has come, to the tecnico and to whoever consults, until something good comes', async () => {
    const operatore = await operatoreAlLavoro(mondo);
    const vede = async () => (await aprireConsultazione.esegui(operatore.richiesta(), {})).inRitardo;
    await raccogli(MATTINA);
    expect([await mondo.messaggi(), await vede()]).toEqual([[], false]);
    await raccogli(POMERIGGIO);
    await raccogli(new Date(POMERIGGIO.getTime() + 60_000));
    expect(await mondo.messaggi()).toMatchObject([
      { tipo: 'banca-non-aggiornata', destinatario: 'ufficio@prova.example', dati: { archivio: null } },
    ]);
    expect(await vede()).toBe(true);
    const dopo = new Date(POMERIGGIO.getTime() + 3_600_000);
    lasciato('tardi.jsonl', testa('2026-11-19') + persona('1'), dopo);
    await raccogli(dopo);
    expect(await vede()).toBe(false);
    expect(await mondo.messaggi()).toHaveLength(1);
  });

  const promette = (quando: 'NORMA' | 'GIORNALIERO' | 'PUBBLICAZIONE', stato = 'VIGENTE') =>
    operatoreAlLavoro(mondo, { cambia: (clausole) => ({ ...clausole, aggiornamento: { quando } }), convenzione: { stato } });
  const vede = async (operatore: Awaited<ReturnType<typeof promette>>) =>
    (await aprireConsultazione.esegui(operatore.richiesta(), {})).inRitardo;
  /** A row of the list of loads, as each road writes it. */
  const arrivato = (via: 'UFFICIO' | 'COMANDO' | 'FLUSSO' | 'RITORNO', istante: Date, esito = 'PUBBLICATO') =>
    sql(
      `INSERT INTO banca_caricamento (erogatore_id, id, banca, via, esito, conteggi, errori, totale_errori, istante, da, motivo, aggiornati_al, origine)
       VALUES ($1, gen_random_uuid(), 'ANAGRAFE', $2::text, $3, '{}', '[]', 0, $4,
               CASE WHEN $2::text IN ('UFFICIO', 'RITORNO') THEN gen_random_uuid() END,
               CASE WHEN $2::text = 'RITORNO' THEN 'Dati sbagliati.' END, CASE WHEN $3 = 'PUBBLICATO' THEN DATE '2026-11-19' END, 'prova.jsonl')`,
      [mondo.erogatoreId, via, esito, istante],
    );
  const fa = (giorni: number, da = POMERIGGIO) => new Date(da.getTime() - giorni * 86_400_000);
  const avvisi = async () => (await mondo.messaggi()).filter(({ tipo }) => tipo === 'banca-non-aggiornata').length;

  it('CA-22 CH-06 awaits an archive every day only where a convenzione in force promises data of the day', async () => {
    await promette('PUBBLICAZIONE');
    await promette('GIORNALIERO', 'RISOLTA');
    await raccogli(POMERIGGIO);
    expect(await mondo.messaggi()).toEqual([]);
    await promette('GIORNALIERO');
    await raccogli(POMERIGGIO);
    expect(await mondo.messaggi()).toMatchObject([{ tipo: 'banca-non-aggiornata', dati: { archivio: null } }]);
  });

  it.each(['UFFICIO', 'COMANDO', 'FLUSSO'] as const)(
    'CA-22 CH-06 awaits it also without a folder, and is content with what comes by %s',
    async (via) => {
      rmSync(path.join(radice, mondo.codice), { recursive: true });
      const operatore = await promette('GIORNALIERO');
      await arrivato(via, fa(1));
      await raccogli(POMERIGGIO);
      expect([await avvisi(), await vede(operatore)]).toEqual([1, true]);
      await arrivato(via, new Date(POMERIGGIO.getTime() + 60_000));
      await raccogli(new Date(POMERIGGIO.getTime() + 120_000));
      expect([await avvisi(), await vede(operatore)]).toEqual([1, false]);
      await raccogli(fa(-1));
      expect([await avvisi(), await vede(operatore)]).toEqual([2, true]);
    },
  );

  it('CA-22 CH-06 an archive that the office has seen refused, or the return to the data of before, is no refresh', async () => {
    const operatore = await promette('GIORNALIERO');
    await arrivato('UFFICIO', MATTINA, 'RIFIUTATO');
    await raccogli(POMERIGGIO);
    expect([await avvisi(), await vede(operatore)]).toEqual([1, true]);
    await arrivato('RITORNO', new Date(POMERIGGIO.getTime() + 60_000));
    await raccogli(new Date(POMERIGGIO.getTime() + 120_000));
    expect([await avvisi(), await vede(operatore)]).toEqual([1, true]);
  });

  it('FU-12 awaits an archive within two working days where the terms of registry law are promised, then says so once a day', async () => {
    const operatore = await promette('NORMA');
    const mercoledi = new Date('2026-11-18T13:00:00Z');
    await arrivato('UFFICIO', mercoledi);
    for (const giorni of [0, 1, 2]) await raccogli(fa(-giorni, mercoledi));
    expect([await avvisi(), await vede(operatore)], 'on Friday it may still come').toEqual([0, false]);
    await raccogli(fa(-5, mercoledi));
    await raccogli(new Date(fa(-5, mercoledi).getTime() + 60_000));
    expect([await avvisi(), await vede(operatore)], 'on Monday it is late').toEqual([1, true]);
    await arrivato('COMANDO', new Date(fa(-5, mercoledi).getTime() + 120_000));
    await raccogli(fa(-6, mercoledi));
    expect([await avvisi(), await vede(operatore)]).toEqual([1, false]);
  });

  it('SA-20 says that the feed of a convenzione in real time is silent, once a day, until it speaks, also without a folder', async () => {
    rmSync(path.join(radice, mondo.codice), { recursive: true });
    const operatore = await operatoreAlLavoro(mondo, { cambia: (clausole) => ({ ...clausole, aggiornamento: { quando: 'TEMPO_REALE' } }) });
    const vede = async () => (await aprireConsultazione.esegui(operatore.richiesta(), {})).inRitardo;
    await raccogli(MATTINA);
    await raccogli(POMERIGGIO);
    expect(await mondo.messaggi()).toMatchObject([{ tipo: 'banca-non-aggiornata', dati: { archivio: null, flusso: true } }]);
    expect(await vede()).toBe(true);
    await archivio(mondo);
    const viva = await manda(await chiaveDiProva(mondo), corpoConsegna(1));
    expect(viva.stato).toBe(200);
    expect(await vede()).toBe(false);
    await raccogli(new Date(ORA_DI_CONSEGNA.getTime() + 3 * 3_600_000));
    expect(await mondo.messaggi()).toHaveLength(1);
    await raccogli(new Date(ORA_DI_CONSEGNA.getTime() + 5 * 3_600_000));
    expect(await mondo.messaggi()).toHaveLength(2);
  });

  it('leaves alone the comuni that promise nothing and what is no bank, and the errors to the comune', async () => {
    const altro = await Mondo.crea();
    mkdirSync(path.join(cartella, '..', 'elezioni'));
    const ente = await operatoreAlLavoro(mondo);
    await raccogli(POMERIGGIO);
    expect(await altro.messaggi()).toEqual([]);
    expect(await mondo.messaggi()).toHaveLength(1);
    await expect(leggereBanche.esegui(ente.richiesta(), {})).rejects.toMatchObject({ codice: 'PERMESSO_MANCANTE' });
    expect(await sql('SELECT count(*)::int AS n FROM banca_caricamento WHERE erogatore_id = $1', [altro.erogatoreId])).toEqual([{ n: 0 }]);
  });
});
