import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

let cartella: string;
const NOME = '2026-03-10T09-00-00.000Z-abc';
const eml = (oggetto: string, testo: string) =>
  `X-Varco-Destinatario: vera@ente.example\r\nFrom: Varco <varco@localhost>\r\nTo: altra@ente.example\r\n` +
  `Subject: ${oggetto}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${testo}\r\n`;

beforeEach(() => {
  cartella = mkdtempSync(path.join(tmpdir(), 'posta-'));
  for (const [nome, valore] of Object.entries({
    VARCO_DB_APP_URL: 'x',
    VARCO_DB_SERVIZIO_URL: 'x',
    VARCO_SECRET: 'x'.repeat(32),
    VARCO_DATA: cartella,
    VARCO_BASE_URL: 'http://localhost',
    VARCO_DEMO: '1',
    VARCO_POSTA: cartella,
  }))
    vi.stubEnv(nome, valore);
  writeFileSync(path.join(cartella, `${NOME}.eml`), eml('Il tuo nome utente', 'Apri http://localhost/c/1'));
  writeFileSync(path.join(cartella, '.2026-03-11T09-00-00.000Z-x.parziale'), 'mezzo');
  writeFileSync(path.join(cartella, 'segreto.txt'), 'segreto');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(cartella, { recursive: true });
});

async function posta() {
  vi.resetModules();
  return import('./posta-locale');
}

describe('the local mailbox', () => {
  it('lists whole messages, newest first, by the recipient of the envelope', async () => {
    writeFileSync(path.join(cartella, '2026-03-12T10-30-00.000Z-def.eml'), eml('Convenzione da firmare', 'Testo'));
    expect(await (await posta()).elencoPosta()).toMatchObject([
      { oggetto: 'Convenzione da firmare', quando: new Date('2026-03-12T10:30:00Z') },
      { nome: NOME, oggetto: 'Il tuo nome utente', destinatari: ['vera@ente.example'], quando: new Date('2026-03-10T09:00:00Z') },
    ]);
  });

  it('opens a message by its name', async () => {
    expect(await (await posta()).leggiPosta(NOME)).toMatchObject({ testo: 'Apri http://localhost/c/1\n', mittente: 'varco@localhost' });
  });

  it.each([
    'segreto.txt',
    'segreto',
    '../../etc/passwd',
    `../${'posta'}/${NOME}`,
    `${NOME}.eml`,
    '',
    '.',
    '%2e%2e%2fsegreto',
    '.2026-03-11T09-00-00.000Z-x',
  ])('reaches no other file through the name "%s"', async (nome) => {
    expect(await (await posta()).leggiPosta(nome)).toBeNull();
  });

  it.each([{ VARCO_DEMO: '0' }, { VARCO_POSTA: undefined }])(
    'does not exist outside the demonstration, or with a real mail server',
    async (cambio) => {
      for (const [nome, valore] of Object.entries(cambio)) vi.stubEnv(nome, valore);
      const { elencoPosta, leggiPosta } = await posta();
      expect(await elencoPosta()).toBeNull();
      expect(await leggiPosta(NOME)).toBeNull();
    },
  );
});
