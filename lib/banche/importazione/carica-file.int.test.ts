import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { ADESSO, Mondo, nelComune } from '@/lib/testing/mondo';
import { caricaFile } from './carica-file';
import { archivioDi } from './elenco';

const cartella = mkdtempSync(path.join(tmpdir(), 'carica-'));
afterAll(() => rmSync(cartella, { recursive: true }));

let mondo: Mondo;
beforeEach(async () => {
  mondo = await Mondo.crea();
});

function scrivi(nome: string, giorno: string): string {
  const righe = [
    { tipo: 'intestazione', formato: 1, aggiornatiAl: giorno },
    { tipo: 'soggetto', idScheda: '1', generalita: { cognome: 'Rossi', nome: 'Ada', sesso: 'F' }, posizione: 'APR' },
  ];
  writeFileSync(path.join(cartella, nome), righe.map((riga) => `${JSON.stringify(riga)}\n`).join(''));
  return path.join(cartella, nome);
}
const carica = (percorso: string, altro: object = {}) =>
  caricaFile(archivioDi('ANAGRAFE'), { erogatoreId: mondo.erogatoreId, percorso, now: ADESSO, ...altro });
const versioni = () =>
  nelComune(mondo.erogatoreId, async (client) => {
    const { rows } = await client.query<{ stato: string; origine: string }>('SELECT stato, origine FROM anagrafe_versione ORDER BY stato');
    return rows.map(({ stato, origine }) => `${stato} ${origine}`);
  });

it('RT-03 a load that died after the swap, done again, publishes once: the version of before is still there to go back to', async () => {
  await carica(scrivi('a.jsonl', '2026-03-07'));
  const b = scrivi('b.jsonl', '2026-03-08');
  const prima = await carica(b);
  expect(await carica(b), 'the same answer, to be written down').toEqual(prima);
  expect(prima).toMatchObject({ esito: 'PUBBLICATA', aggiornatiAl: '2026-03-08', conteggi: { soggetti: 1 } });
  expect(await versioni()).toEqual(['CORRENTE b.jsonl', 'PRECEDENTE a.jsonl']);
});

it('RT-03 the same archive is loaded again where it is said to be of another day, or to take the place of newer data', async () => {
  const a = scrivi('a.jsonl', '2026-03-07');
  const prima = await carica(a);
  expect(await carica(a, { aggiornatiAl: '2026-03-08' })).toMatchObject({ esito: 'PUBBLICATA', aggiornatiAl: '2026-03-08' });
  const poi = await carica(a, { confermaMenoRecente: true });
  expect(poi).toMatchObject({ esito: 'PUBBLICATA', aggiornatiAl: '2026-03-07' });
  expect(poi).not.toEqual(prima);
});
