import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Where Debian puts Apache PDFBox's preflight and what it needs; `bin/prove/strumenti.mjs` installs the packages. */
const JAR = ['preflight', 'pdfbox2', 'fontbox2', 'xmpbox', 'commons-logging', 'jaxb-api', 'javax.activation', 'jakarta-activation'];
const CLASSI = JAR.map((nome) => `/usr/share/java/${nome}.jar`).join(':');

/**
 * The same file under the name of PDF/A-1b, the only level that preflight judges: version of the header and identification in the XMP,
 * same length, nothing else. Whatever it draws, embeds and declares is what the act has.
 */
export function variante1b(byte: Uint8Array): Uint8Array {
  const prima = Buffer.from(byte).toString('latin1');
  const dopo = prima
    .replace(/^%PDF-1\.7/, '%PDF-1.4')
    .replace(
      '<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>',
      '<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>',
    );
  return new Uint8Array(Buffer.from(dopo, 'latin1'));
}

/** Faults that preflight finds, by name of the file; a file without any has an empty list. One Java machine for all. */
export function difettiPdfA1b(file: Readonly<Record<string, Uint8Array>>): Record<string, string[]> {
  const cartella = mkdtempSync(path.join(tmpdir(), 'varco-pdfa-'));
  const nomi = Object.keys(file);
  try {
    nomi.forEach((nome, indice) => writeFileSync(path.join(cartella, `${indice}.pdf`), file[nome] ?? new Uint8Array()));
    const elenco = path.join(cartella, 'elenco');
    writeFileSync(elenco, nomi.map((_, indice) => path.join(cartella, `${indice}.pdf`)).join('\n'));
    const programma = ['-XX:TieredStopAtLevel=1', '-cp', CLASSI, 'org.apache.pdfbox.preflight.Validator_A1b'];
    execFileSync('java', [...programma, 'xml', 'group', elenco], { stdio: ['ignore', 'ignore', 'pipe'], timeout: 120_000 });
    const rapporto = readFileSync(`${elenco}.preflight.xml`, 'utf8');
    return Object.fromEntries(nomi.map((nome, indice) => [nome, difettiDi(rapporto, `${indice}.pdf`)]));
  } finally {
    rmSync(cartella, { recursive: true, force: true });
  }
}

/** A file on which the report is silent has not been judged: a fault too. */
function difettiDi(rapporto: string, file: string): string[] {
  const voce = new RegExp(`<preflight name="${file.replace('.', '\\.')}">(.*?)</preflight>`, 's').exec(rapporto)?.[1] ?? '';
  if (voce.includes('<isValid type="PDF/A1-b">true</isValid>')) return [];
  const errori = Array.from(
    voce.matchAll(/<code>(.*?)<\/code>\s*(?:<details>(.*?)<\/details>)?/gs),
    ([, codice, perche]) => `${codice} ${perche ?? ''}`,
  );
  return errori.length > 0 ? errori : ['non giudicato'];
}
