import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import nodemailer from 'nodemailer';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { portaLibera } from './avvio/porte.mjs';

const cartella = fs.mkdtempSync(path.join(os.tmpdir(), 'varco-posta-'));
let porta = 0;
let processo: ChildProcess;

const raggiungibile = (): Promise<boolean> =>
  new Promise((risolvi) => {
    const presa = net.connect(porta, '127.0.0.1', () => risolvi(true));
    presa.once('error', () => risolvi(false));
    presa.once('connect', () => presa.destroy());
  });
const messaggi = (): string[] => fs.readdirSync(cartella).sort();

beforeAll(async () => {
  porta = await portaLibera();
  fs.writeFileSync(path.join(cartella, '.vecchio.parziale'), 'a metà');
  processo = spawn(process.execPath, ['bin/posta-locale.mjs'], {
    env: { ...process.env, VARCO_POSTA: cartella, POSTA_PORTA: String(porta) },
    stdio: 'ignore',
  });
  await vi.waitUntil(raggiungibile, { timeout: 20_000 });
}, 30_000);
afterAll(() => {
  processo.kill('SIGTERM');
  fs.rmSync(cartella, { recursive: true });
});

describe('the local mailbox', () => {
  const spedisci = (altro: object): Promise<unknown> =>
    nodemailer
      .createTransport(`smtp://127.0.0.1:${porta}`)
      .sendMail({ from: 'varco@comune.example', to: 'visibile@ente.example', subject: 'Perché è arrivata', text: 'Corpo.', ...altro });

  it('keeps a message whole, with the recipients of its envelope, in a file that is named by its time', async () => {
    await spedisci({ bcc: 'nascosto@ente.example', messageId: '<uno@varco>' });
    const [nome = '', ...altri] = messaggi();
    expect(altri).toEqual([]);
    expect(nome).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}\.\d{3}Z-[0-9a-f]{12}\.eml$/);
    const testo = fs.readFileSync(path.join(cartella, nome), 'utf8');
    expect(testo.split('\r\n').slice(0, 2)).toEqual([
      'X-Varco-Destinatario: visibile@ente.example',
      'X-Varco-Destinatario: nascosto@ente.example',
    ]);
    expect(testo).toContain('Message-ID: <uno@varco>');
    expect(testo).toContain('Corpo.');
    expect(fs.statSync(path.join(cartella, nome)).mode & 0o077).toBe(0);
  });

  it('refuses what is too large and keeps nothing of it', async () => {
    const prima = messaggi();
    await expect(spedisci({ attachments: [{ filename: 'grande.bin', content: Buffer.alloc(26 * 1024 * 1024) }] })).rejects.toThrow(
      /exceeds|size/i,
    );
    expect(messaggi()).toEqual(prima);
  }, 30_000);

  it('goes on when a caller hangs up in the middle', async () => {
    const prima = messaggi();
    await new Promise<void>((risolvi) => {
      const presa = net.connect(porta, '127.0.0.1', () =>
        presa.write('EHLO x\r\nMAIL FROM:<a@b.it>\r\nRCPT TO:<c@d.it>\r\nDATA\r\nSubject: monco\r\n'),
      );
      presa.on('data', (pezzo) => {
        if (String(pezzo).includes('354')) presa.destroy();
      });
      presa.once('close', () => risolvi());
    });
    await spedisci({ subject: 'dopo' });
    await expect.poll(() => messaggi().filter((nome) => nome.endsWith('.eml')).length).toBe(prima.length + 1);
  });
});
