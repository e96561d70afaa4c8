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

  it('CA-22 CH-06 awaits an archive every day only where a convenzione in force promises data of the day', async () => {
    const con = (quando: 'NORMA' | 'GIORNALIERO', stato: string) =>
      operatoreAlLavoro(mondo, { cambia: (clausole) => ({ ...clausole, aggiornamento: { quando } }), convenzione: { stato } });
    await con('NORMA', 'VIGENTE');
    await con('GIORNALIERO', 'RISOLTA');
    await raccogli(POMERIGGIO);
    expect(await mondo.messaggi()).toEqual([]);
    await con('GIORNALIERO', 'VIGENTE');
    await raccogli(POMERIGGIO);
    expect(await mondo.messaggi()).toMatchObject([{ tipo: 'banca-non-aggiornata', dati: { archivio: null } }]);
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

  it('leaves alone the comuni and the banks that have no folder, and the errors to the comune', async () => {
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
