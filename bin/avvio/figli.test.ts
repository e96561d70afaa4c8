import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { pausa, tieniVivo } from './figli.mjs';
import { eVivo } from './processi.mjs';

const daFermare: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const ferma of daFermare.splice(0)) await ferma();
});

/** A child from a script, with its words, its process numbers and its surrender at hand. */
function figlio(codice: string) {
  const righe: string[] = [];
  const nati: number[] = [];
  const copione = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'varco-figli-')), 'figlio.mjs');
  fs.writeFileSync(copione, codice);
  const resa = new Promise<string>((risolvi) => {
    const vivo = tieniVivo({
      nome: 'prova',
      argomenti: [copione],
      env: process.env,
      scrivi: (riga) => righe.push(riga),
      nato: (pid) => {
        if (pid) nati.push(pid);
      },
      resa: risolvi,
      attesa: () => 1,
    });
    daFermare.push(vivo.ferma, async () => fs.rmSync(path.dirname(copione), { recursive: true, force: true }));
  });
  return { righe, nati, resa, ferma: () => daFermare[0]?.() };
}

describe('a child', () => {
  it('that dies is started again', async () => {
    const { righe, nati } = figlio('console.log("su"); setInterval(() => {}, 1000);');
    await expect.poll(() => righe).toContain('su');
    process.kill(nati[0] ?? 0, 'SIGKILL');
    await expect.poll(() => righe.filter((riga) => riga === 'su'), { timeout: 10_000 }).toHaveLength(2);
    expect(nati).toHaveLength(2);
  });

  it('that cannot stand is given up after five deaths, with its last words', async () => {
    const { resa, nati } = figlio('console.error("manca qualcosa"); process.exit(3);');
    expect(await resa).toMatch(/^Il processo prova si è chiuso 5 volte di seguito \(codice 3\)\. Ultime righe:\n[^]*manca qualcosa/);
    expect(nati).toHaveLength(5);
  }, 20_000);

  it('stopped by us says goodbye and is not started again', async () => {
    const { righe, nati, ferma } = figlio(
      'process.on("SIGTERM", () => { console.log("ciao"); process.exit(0); }); setInterval(() => {}, 1000); console.log("su");',
    );
    await expect.poll(() => righe).toContain('su');
    await ferma();
    await expect.poll(() => righe).toEqual(['su', 'ciao']);
    expect(nati.map(eVivo)).toEqual([false]);
  });

  it('waits longer at each death, never more than ten seconds', () => {
    expect([1, 2, 3, 4, 9].map(pausa)).toEqual([500, 1000, 2000, 4000, 10_000]);
  });
});
