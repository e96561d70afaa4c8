import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { idCasuale } from '@/lib/core/ids';
import { prendereLavoro, segnareLavoroFallito } from '@/lib/platform/lavori';
import { presentarsi, type Presenza } from '@/lib/platform/presenza';
import { leggereScrivaniaUfficio } from '@/lib/scrivania/use-cases/leggere-scrivania-ufficio';
import { ADESSO, inserisci, Mondo, sql } from '@/lib/testing/mondo';
import { svolgereLavori } from './svolgere-lavori';

const FRA_VENTI_MINUTI = new Date(ADESSO.getTime() + 20 * 60_000);
let mondo: Mondo;
let lavoratore: Presenza;
beforeAll(async () => {
  lavoratore = await presentarsi();
});
afterAll(() => lavoratore.chiudi());
beforeEach(async () => {
  await sql("UPDATE lavoro SET stato = 'CONCLUSO'");
  mondo = await Mondo.crea();
});

const lavoro = (colonne: Record<string, unknown> = {}) =>
  inserisci('lavoro', {
    erogatore_id: mondo.erogatoreId,
    id: idCasuale(),
    tipo: 'relazione-annuale',
    stato: 'IN_ATTESA',
    parametri: '{}',
    chiesto_il: ADESSO,
    ...colonne,
  });
const riga = async (id: string) => (await sql('SELECT stato, tentativi, errore FROM lavoro WHERE id = $1', [id]))[0];
const riesce = { 'relazione-annuale': async () => ({}) };

/** A worker that takes the work and is killed: all that PostgreSQL sees of it is its connection that closes. */
async function muoreLavorando(): Promise<void> {
  const ucciso = await presentarsi();
  expect(await prendereLavoro(ADESSO, ucciso)).not.toBeNull();
  await ucciso.chiudi();
}

describe('work left by a worker that died', () => {
  it('is done again at once by the one that starts', async () => {
    const id = await lavoro();
    await muoreLavorando();
    expect(await svolgereLavori(() => ADESSO, lavoratore, { lavorazioni: riesce })).toBe(1);
    expect(await riga(id)).toMatchObject({ stato: 'CONCLUSO', tentativi: 2 });
  });

  it('that brings the worker down three times is given up, and the office has it among the things to do', async () => {
    const id = await lavoro();
    for (let volta = 1; volta <= 3; volta += 1) await muoreLavorando();
    expect(await svolgereLavori(() => ADESSO, lavoratore, { lavorazioni: riesce })).toBe(0);
    expect(await riga(id)).toMatchObject({ stato: 'FALLITO', tentativi: 3, errore: expect.stringContaining('si è interrotto') });
    const ufficio = await mondo.persona(['UFFICIO']);
    expect(await leggereScrivaniaUfficio.esegui(ufficio.richiesta(), {})).toMatchObject({ falliti: [{ id }] });
  });

  it('beyond its attempts does not come back every fifteen minutes', async () => {
    const id = await lavoro({ stato: 'IN_CORSO', tentativi: 7, affidato_a: lavoratore.id, iniziato_il: ADESSO });
    expect(await svolgereLavori(() => FRA_VENTI_MINUTI, lavoratore, { lavorazioni: riesce })).toBe(0);
    expect(await riga(id)).toMatchObject({ stato: 'FALLITO', tentativi: 7 });
  });

  it('that goes on is done once, however long it lasts, and no more than twelve hours', async () => {
    const id = await lavoro();
    const altro = await presentarsi();
    const fra = (minuti: number) => new Date(ADESSO.getTime() + minuti * 60_000);
    let ora = ADESSO;
    let batti = async (): Promise<void> => undefined;
    const presi: unknown[] = [];
    const lungo = async (): Promise<object> => {
      for (const minuti of [10, 20, 30, 45, 12 * 60 - 1]) {
        ora = fra(minuti);
        await batti();
        presi.push(await prendereLavoro(fra(minuti + 1), altro));
      }
      return {};
    };
    const metronomo = (colpo: () => Promise<void>) => {
      batti = colpo;
      return () => (batti = async () => undefined);
    };
    expect(await svolgereLavori(() => ora, lavoratore, { lavorazioni: { 'relazione-annuale': lungo }, metronomo })).toBe(1);
    expect(presi).toEqual([null, null, null, null, null]);
    expect(await riga(id)).toMatchObject({ stato: 'CONCLUSO', tentativi: 1 });
    await sql("UPDATE lavoro SET stato = 'IN_CORSO', battito_il = $2 WHERE id = $1", [id, fra(12 * 60)]);
    expect(await prendereLavoro(fra(12 * 60 + 1), altro), 'beats, and never ends').toMatchObject({ id, tentativi: 2 });
    await altro.chiudi();
  });

  it('that failed because the database went away waits again as soon as it is back, and is not held by the worker that lives', async () => {
    const id = await lavoro();
    const via = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
    const attese: number[] = [];
    let volta = 0;
    const segna: typeof segnareLavoroFallito = async (...chiesto) => {
      volta += 1;
      if (volta < 4) throw via;
      return segnareLavoroFallito(...chiesto);
    };
    let cade = true;
    const unaVolta = async () => {
      if (cade) throw via;
      return {};
    };
    const attendi = async (millisecondi: number) => {
      cade = false;
      attese.push(millisecondi);
    };
    const lavorazioni = { 'relazione-annuale': unaVolta };
    expect(await svolgereLavori(() => ADESSO, lavoratore, { lavorazioni, segna, attendi })).toBe(2);
    expect(attese).toEqual([500, 1000, 1500]);
    expect(await riga(id)).toMatchObject({ stato: 'CONCLUSO', tentativi: 2 });
    const altro = await lavoro();
    const rotta = { 'relazione-annuale': async () => Promise.reject(new Error('rotta')) };
    const mai = async () => Promise.reject(new Error('di altro genere'));
    await expect(svolgereLavori(() => ADESSO, lavoratore, { lavorazioni: rotta, segna: mai, attendi })).rejects.toThrow('di altro genere');
    expect(await riga(altro)).toMatchObject({ stato: 'IN_CORSO' });
  });

  it('is left alone while its worker lives, and taken from it when it stands still', async () => {
    const id = await lavoro();
    const altro = await presentarsi();
    const primo = await prendereLavoro(ADESSO, altro);
    expect(await svolgereLavori(() => ADESSO, lavoratore, { lavorazioni: riesce })).toBe(0);
    expect(await prendereLavoro(FRA_VENTI_MINUTI, lavoratore)).toMatchObject({ id, tentativi: 2 });
    // Too late to speak of a work that others have taken.
    if (primo) await segnareLavoroFallito(primo, 'tardi', FRA_VENTI_MINUTI);
    expect(await riga(id)).toMatchObject({ stato: 'IN_CORSO', errore: null });
    await altro.chiudi();
  });
});
