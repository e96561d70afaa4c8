import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Runs a PDF tool on the bytes and answers what it prints. The tools are a second opinion, of other authors than the library that
 * wrote the file: Debian's `poppler-utils` and `qpdf`. A missing tool or a complaint is an error, never a skipped check.
 */
export function strumentoPdf(programma: string, prima: readonly string[], byte: Uint8Array, dopo: readonly string[] = []): string {
  const cartella = mkdtempSync(path.join(tmpdir(), 'varco-pdf-'));
  try {
    const file = path.join(cartella, 'documento.pdf');
    writeFileSync(file, byte);
    return execFileSync(programma, [...prima, file, ...dopo], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
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
