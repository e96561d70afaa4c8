import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { DocumentoPdf } from '@/lib/core/documento-pdf';
import { difettiDiDichiarazione } from './pdf-dichiarazioni';
import { difettiDiLettura } from './pdf-lettura';
import { ModelloPdf, QPDF_JSON } from './pdf-modello';
import { difettiDiStruttura } from './pdf-struttura';
import { testoDellaStruttura } from './pdf-testo';

const MASSIMO = 256 * 1024 * 1024;

/**
 * Runs a PDF tool on the bytes and answers what it prints. The tools are a second opinion, of other authors than the library that
 * wrote the file: Debian's `poppler-utils` and `qpdf`. A missing tool or a complaint is an error, never a skipped check.
 */
export function strumentoPdf(programma: string, prima: readonly string[], byte: Uint8Array, dopo: readonly string[] = []): string {
  const cartella = mkdtempSync(path.join(tmpdir(), 'varco-pdf-'));
  try {
    const file = path.join(cartella, 'documento.pdf');
    writeFileSync(file, byte);
    return execFileSync(programma, [...prima, file, ...dopo], { encoding: 'utf8', maxBuffer: MASSIMO });
  } finally {
    rmSync(cartella, { recursive: true, force: true });
  }
}

/** The text of each page, laid out as printed. */
export function pagineDelPdf(byte: Uint8Array): string[] {
  return strumentoPdf('pdftotext', ['-layout'], byte, ['-']).split('\f').slice(0, -1);
}

/** The whole text, laid out as printed. */
export function testoDelPdf(byte: Uint8Array): string {
  return pagineDelPdf(byte).join('\n');
}

/** The logical structure with its text, in reading order: what a screen reader meets. */
export function strutturaDelPdf(byte: Uint8Array): string {
  return strumentoPdf('pdfinfo', ['-struct-text'], byte);
}

/** The text of the structure alone, pieces joined: artifacts (running lines, repeated headers) are not in it. */
export function testoInOrdineDiLettura(byte: Uint8Array): string {
  const pezzi = Array.from(strutturaDelPdf(byte).matchAll(/^\s*"(.*)"$/gm), ([, testo]) => testo ?? '');
  return pezzi.join(' ').replace(/\s+/g, ' ').trim();
}

function difettiDiPagina(pagine: readonly string[], { identificativo }: DocumentoPdf): string[] {
  return pagine.flatMap((pagina, indice) => {
    const piede = pagina.trim().split('\n').at(-1)?.trim() ?? '';
    const atteso = `pagina ${indice + 1} di ${pagine.length}`;
    const inizio = identificativo.slice(0, 20);
    return piede.endsWith(atteso) && piede.startsWith(inizio) ? [] : [`al piede: «${piede}», non «${inizio}… ${atteso}»`];
  });
}

/**
 * What other people's programs find wrong in a file that Varco generated from `documento`; nothing, when it is PDF/A-2a and PDF/UA-1 as far
 * as they can tell. qpdf: syntax, and a reading of its own on which declarations, marked content, structure and reading order are checked
 * here; poppler: fonts and the feet of the pages. Four programs at once, less than a tenth of a second.
 */
export async function controllaPdf(byte: Uint8Array, documento: DocumentoPdf): Promise<string[]> {
  const cartella = mkdtempSync(path.join(tmpdir(), 'varco-pdf-'));
  const file = path.join(cartella, 'documento.pdf');
  writeFileSync(file, byte);
  const leggi = async (programma: string, ...argomenti: string[]): Promise<string> =>
    (await promisify(execFile)(programma, argomenti, { encoding: 'utf8', maxBuffer: MASSIMO })).stdout;
  try {
    const [sintassi, json, font, testo] = await Promise.all([
      leggi('qpdf', '--check', file),
      leggi('qpdf', ...QPDF_JSON, file, '-'),
      leggi('pdffonts', file),
      leggi('pdftotext', '-layout', file, '-'),
    ]);
    const pdf = new ModelloPdf(json);
    return [
      ...(sintassi.includes('No syntax or stream encoding errors found') ? [] : [`qpdf: ${sintassi}`]),
      ...font
        .trim()
        .split('\n')
        .slice(2)
        .filter((riga) => !/ Identity-H +yes yes yes /.test(riga)),
      ...difettiDiDichiarazione(pdf),
      ...difettiDiStruttura(pdf),
      ...difettiDiLettura(testoDellaStruttura(pdf), documento),
      ...difettiDiPagina(testo.split('\f').slice(0, -1), documento),
    ];
  } finally {
    rmSync(cartella, { recursive: true, force: true });
  }
}
