import { createHash } from 'node:crypto';
import type { PdfLetto } from '../pdf/pdf-letto';
import { isVettore, nomeDi, type Oggetto } from '../pdf/oggetti';
import { scrivi, scriviVoci } from './scrittura';

/** Object number → its body, one character per byte. */
type Nuovi = ReadonlyMap<number, string>;

/** Appends a revision to a PDF without touching a byte of it, with the kind of index that the file already has. */
export function aggiungiRevisione(documento: PdfLetto, nuovi: Nuovi): Buffer {
  const inizio = documento.byte.length + 1;
  let corpo = '\n';
  const posizioni = new Map<number, number>();
  for (const [numero, testo] of [...nuovi].sort(([a], [b]) => a - b)) {
    posizioni.set(numero, inizio - 1 + corpo.length);
    corpo += `${numero} 0 obj\n${testo}\nendobj\n`;
  }
  const startxref = inizio - 1 + corpo.length;
  const aFlussi = nomeDi(documento.trailer.get('Type')) === 'XRef';
  corpo += aFlussi ? indiceAFlusso(documento, posizioni, startxref) : indiceATabella(documento, posizioni);
  return Buffer.concat([documento.byte, Buffer.from(`${corpo}startxref\n${startxref}\n%%EOF\n`, 'latin1')]);
}

/** First object number that the file does not use. */
export function primoLibero(documento: PdfLetto): number {
  return Math.max(0, ...documento.voci.keys()) + 1;
}

function trailer(documento: PdfLetto, dimensione: number): Map<string, Oggetto> {
  const voci = new Map<string, Oggetto>([
    ['Size', dimensione],
    ['Prev', documento.coda.startxref],
  ]);
  for (const chiave of ['Root', 'Info']) {
    const valore = documento.trailer.get(chiave);
    if (valore !== undefined) voci.set(chiave, valore);
  }
  const id = documento.risolvi(documento.trailer.get('ID'));
  const [primo] = isVettore(id) ? id.elementi : [];
  const impronta = createHash('sha256').update(documento.byte).digest().subarray(0, 16).toString('latin1');
  if (primo !== undefined)
    voci.set('ID', { tipo: 'vettore', elementi: [primo, { tipo: 'stringa', valore: impronta, inizio: 0, fine: 0, esadecimale: true }] });
  return voci;
}

function indiceATabella(documento: PdfLetto, posizioni: ReadonlyMap<number, number>): string {
  const righe = [...posizioni].map(([numero, posizione]) => `${numero} 1\n${String(posizione).padStart(10, '0')} 00000 n \n`);
  const dimensione = Math.max(primoLibero(documento), ...[...posizioni.keys()].map((numero) => numero + 1));
  return `xref\n${righe.join('')}trailer\n${scriviVoci(trailer(documento, dimensione))}\n`;
}

function indiceAFlusso(documento: PdfLetto, posizioni: ReadonlyMap<number, number>, startxref: number): string {
  const numero = Math.max(primoLibero(documento), ...[...posizioni.keys()].map((altro) => altro + 1));
  const tutte = [...posizioni, [numero, startxref] as const];
  const dati = Buffer.alloc(tutte.length * 6);
  tutte.forEach(([, posizione], i) => dati.writeUInt32BE(posizione, dati.writeUInt8(1, i * 6)));
  const voci = trailer(documento, numero + 1);
  voci.set('Type', { tipo: 'nome', valore: 'XRef' });
  voci.set('W', { tipo: 'vettore', elementi: [1, 4, 1] });
  voci.set('Index', { tipo: 'vettore', elementi: tutte.flatMap(([chi]) => [chi, 1]) });
  voci.set('Length', dati.length);
  return `${numero} 0 obj\n${scrivi({ tipo: 'dizionario', voci })}\nstream\n${dati.toString('latin1')}\nendstream\nendobj\n`;
}
