import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chiTiene, prendiLucchetto } from './lucchetto.mjs';
import { nascitaDi } from './processi.mjs';

let file = '';
beforeEach(() => {
  file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'varco-lucchetto-')), 'lucchetto');
});
afterEach(() => fs.rmSync(path.dirname(file), { recursive: true }));

describe('the lock', () => {
  it('keeps a second one out, with a sentence that says who is in', async () => {
    const lascia = await prendiLucchetto(file, 'Varco di prova');
    await expect(prendiLucchetto(file, 'un altro')).rejects.toThrow(`È già in corso Varco di prova (processo ${process.pid}).`);
    lascia();
    expect(chiTiene(file)).toBeUndefined();
    (await prendiLucchetto(file, 'un altro'))();
  });

  it('of a dead process is no lock', async () => {
    const morto = spawnSync(process.execPath, ['-e', '']).pid;
    fs.writeFileSync(file, `${morto}\n123\nVarco di ieri\n`);
    await prendiLucchetto(file, 'quello di oggi');
    expect(chiTiene(file)).toEqual({ pid: process.pid, nascita: nascitaDi(process.pid), chi: 'quello di oggi' });
  });

  it('of a process whose number was given to another one is no lock', async () => {
    fs.writeFileSync(file, `${process.pid}\nun'altra nascita\nVarco di ieri\n`);
    await expect(prendiLucchetto(file, 'quello di oggi')).resolves.toBeTypeOf('function');
  });

  it('half written is no lock', async () => {
    fs.writeFileSync(file, '');
    await expect(prendiLucchetto(file, 'quello di oggi')).resolves.toBeTypeOf('function');
  });

  it('is won by one of many, dead lock or not', async () => {
    fs.writeFileSync(file, '999999\n1\nVarco di ieri\n');
    const esiti = await Promise.allSettled(Array.from({ length: 8 }, () => prendiLucchetto(file, 'uno')));
    expect(esiti.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(fs.readdirSync(path.dirname(file))).toEqual(['lucchetto']);
  });

  it('can be waited for', async () => {
    const lascia = await prendiLucchetto(file, 'il primo');
    const avvisi: string[] = [];
    const secondo = prendiLucchetto(file, 'il secondo', {
      attesa: 10_000,
      annuncia: ({ chi }) => {
        avvisi.push(chi);
        lascia();
      },
    });
    await expect(secondo).resolves.toBeTypeOf('function');
    expect(avvisi).toEqual(['il primo']);
  });
});
