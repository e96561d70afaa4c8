import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { creaAutoritaDiProva, firmaP7m, MARIO } from '@/lib/testing/firme';
import { inBer } from '@/lib/testing/firme-ber';
import { pdfDiProva } from '@/lib/testing/firme-pdf';
import { pezziNeiPezzi, stessaFirma } from '@/lib/testing/firme-voraci';
import { ancoraConfigurata } from './ancore';
import { bilancioDelFile, MAX_FILE } from './bilancio';
import { leggiBer, leggiContenuto, leggiOttetti } from './cms/ber';
import { MEMORIA_PER_FILE } from './in-thread';
import { PdfLetto } from './pdf/pdf-letto';
import { verificaFirma } from './verifica';

const esegui = promisify(execFile);
const now = '2026-11-21T10:00:00Z';
const MEGA = 1 << 20;

let cartella: string;
beforeAll(async () => {
  cartella = await mkdtemp(path.join(tmpdir(), 'varco-memoria-'));
});
afterAll(() => rm(cartella, { recursive: true }));

/** The verdict, and what judging takes over a process of its own that has already judged something. */
async function misura(file: Uint8Array): Promise<{ esito: string; codici: string[]; presa: number }> {
  const nome = path.join(cartella, 'file');
  await writeFile(nome, file);
  const { stdout } = await esegui(process.execPath, ['--import', 'tsx', 'bin/bench/firma-grande.ts', nome, '', now]);
  const { prima, picco, ...verdetto } = JSON.parse(stdout) as { esito: string; codici: string[]; prima: number; picco: number };
  return { ...verdetto, presa: picco - prima };
}

const codice = (leggi: () => unknown): string | undefined => {
  try {
    leggi();
    return undefined;
  } catch (errore) {
    return (errore as { codice?: string }).codice;
  }
};

describe('what one file takes of the memory outside the heap of JavaScript is bounded', () => {
  it('octets in pieces inside octets in pieces are not copied', async () => {
    const { codici, presa } = await misura(pezziNeiPezzi(40, MAX_FILE - MEGA));
    expect(codici).toEqual(['SENZA_FIRMA']);
    expect(presa).toBeLessThan(2.5 * MAX_FILE);
  });

  it('envelopes in pieces inside envelopes in pieces, and in base64, cost their size twice: to whoever asks and to the thread', async () => {
    const [ca, dentro] = [await creaAutoritaDiProva(), Buffer.alloc(15 * MEGA, 'Convenzione ')];
    const mario = await ca.emetti(MARIO);
    const imbusta = async (file: Uint8Array): Promise<Uint8Array> => inBer(await firmaP7m(file, mario));
    const testo = Buffer.from(Buffer.from(await imbusta(dentro)).toString('base64'));
    const file = await imbusta(await imbusta(testo));
    const { esito, presa } = await misura(file);
    expect(esito).toBe('NON_VALIDA');
    expect(presa).toBeLessThan(3 * file.length);
    const intatto = Buffer.from(file);
    const { firme } = await verificaFirma({ file, ancore: [ancoraConfigurata(ca.certificato)], now: new Date() });
    expect([firme.map(({ integra }) => integra), intatto.equals(file)]).toEqual([[true, true, true], true]);
    await ca.chiudi();
  });

  it('fifty fields with the same large signature are stopped', async () => {
    const { esito, codici, presa } = await misura(stessaFirma(50, 20 * MEGA));
    expect([esito, codici]).toEqual(['NON_VALIDA', ['TROPPO_COMPLESSO']]);
    expect(presa).toBeLessThan(MEMORIA_PER_FILE);
  });

  it('so are fifty with one of four megabytes, each of which would be read', async () => {
    const giudizio = verificaFirma({ file: stessaFirma(50, 4 * MEGA), ancore: [], now: new Date(now) });
    expect(await giudizio).toMatchObject({ esito: 'NON_VALIDA', firme: [], motivi: [{ codice: 'TROPPO_COMPLESSO' }] });
    const pochi = verificaFirma({ file: stessaFirma(10, 4 * MEGA), ancore: [], now: new Date(now) });
    expect((await pochi).firme).toHaveLength(10);
  });

  it('every copy is charged before it exists, to one account for the whole file', () => {
    const povero = { ...bilancioDelFile(), copie: 1000 };
    const pezzi = leggiBer(pezzo(0x24, Buffer.concat(Array.from({ length: 3 }, () => pezzo(0x04, Buffer.alloc(500))))));
    expect(codice(() => leggiContenuto(pezzi, { ...povero }))).toBe('TROPPO_COMPLESSO');
    const conto = bilancioDelFile();
    const prima = conto.copie;
    expect(leggiContenuto(pezzi, conto)).toHaveLength(1500);
    expect(prima - conto.copie).toBe(pezzi.contenuto.length);
    expect(leggiContenuto(leggiBer(pezzo(0x04, Buffer.alloc(5000))), { ...povero })).toHaveLength(5000);
  });

  it('streams and hexadecimal strings of a PDF are charged too', async () => {
    const file = await pdfDiProva({ flussi: true });
    const conto = bilancioDelFile();
    const { copie } = conto;
    const aperto = new PdfLetto(file, conto);
    expect(aperto.catalogo.voci.size).toBeGreaterThan(0);
    expect(conto.copie).toBeLessThan(copie);
    expect(codice(() => new PdfLetto(file, { ...bilancioDelFile(), copie: 10 }).catalogo)).toBe('TROPPO_COMPLESSO');
  });

  it('short octets in long pieces are nobody’s signature', () => {
    const lungo = pezzo(0x24, pezzo(0x04, Buffer.alloc(100_000)));
    expect(codice(() => leggiOttetti(leggiBer(lungo)))).toBe('TROPPO_COMPLESSO');
  });
});

function pezzo(etichetta: number, corpo: Uint8Array): Buffer {
  const testa = Buffer.of(etichetta, 0x83, corpo.length >> 16, (corpo.length >> 8) & 0xff, corpo.length & 0xff);
  return Buffer.concat([testa, corpo]);
}
