import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Download, Page } from '@playwright/test';
import { creaAutoritaDiProva, type AutoritaDiProva } from '../../lib/testing/firme';
import { FIDUCIA } from './istanza';

const esegui = promisify(execFile);

/** A certification authority made by openssl, whose signatures Varco accepts from now on: its certificate is put in VARCO_FIDUCIA. */
export async function autoritaFidata(): Promise<AutoritaDiProva> {
  const autorita = await creaAutoritaDiProva('Autorità dei viaggi');
  await copyFile(autorita.pem, path.join(FIDUCIA, `viaggi-${Date.now()}.pem`));
  return autorita;
}

export async function scaricato(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

/** Presses a download and answers the bytes. */
export async function scarica(page: Page, bottone: RegExp): Promise<Buffer> {
  const attesa = page.waitForEvent('download');
  await page.getByRole('link', { name: bottone }).first().click();
  return scaricato(await attesa);
}

async function suDisco(nome: string, contenuto: Uint8Array): Promise<string> {
  const file = path.join(await mkdtemp(path.join(os.tmpdir(), 'varco-firme-viaggi-')), nome);
  await writeFile(file, contenuto);
  return file;
}

/** What `pdftotext` reads, on one line. */
export async function testoPdf(contenuto: Uint8Array): Promise<string> {
  const { stdout } = await esegui('pdftotext', [await suDisco('documento.pdf', contenuto), '-']);
  return stdout.replace(/\s+/g, ' ');
}

/** The codice fiscale that the act gives for that signatory. */
export async function codiceFiscaleNellAtto(contenuto: Uint8Array, nominativo: string): Promise<string> {
  const testo = await testoPdf(contenuto);
  const dopo = testo.slice(testo.indexOf(nominativo));
  return /codice fiscale ([A-Z]{6}[0-9A-Z]{10})/.exec(dopo)?.[1] ?? '';
}

/** poppler's opinion of the signatures of a PDF. */
export async function pdfsig(contenuto: Uint8Array): Promise<string> {
  return (await esegui('pdfsig', ['-nocert', await suDisco('firmato.pdf', contenuto)])).stdout;
}

/** openssl's opinion of a .p7m under that authority; answers what was signed. Throws when openssl refuses it. */
export async function opensslVerifica(p7m: Uint8Array, autorita: AutoritaDiProva): Promise<Buffer> {
  const [entra, esce] = [await suDisco('firmato.p7m', p7m), await suDisco('contenuto', new Uint8Array())];
  await esegui('openssl', [
    'cms',
    '-verify',
    '-binary',
    '-inform',
    'DER',
    '-in',
    entra,
    '-CAfile',
    autorita.pem,
    '-purpose',
    'any',
    '-out',
    esce,
  ]);
  return readFile(esce);
}
