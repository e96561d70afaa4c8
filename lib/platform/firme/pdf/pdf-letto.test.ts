import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pdfDiProva } from '@/lib/testing/firme-pdf';
import { elencoPagine, flussiDiContenuto } from './pagine';
import { PdfLetto } from './pdf-letto';

/** A PDF of the given objects (numbered from 1, the first is the catalog) with a classic index. */
function componi(oggetti: readonly string[], { trailer = '', coda = '' } = {}): Buffer {
  let testo = '%PDF-1.7\n';
  const righe = oggetti.map((corpo, i) => {
    const riga = `${String(testo.length).padStart(10, '0')} 00000 n \n`;
    testo += `${i + 1} 0 obj\n${corpo}\nendobj\n`;
    return riga;
  });
  const startxref = testo.length;
  return Buffer.from(
    `${testo}xref\n0 ${oggetti.length + 1}\n0000000000 65535 f \n${righe.join('')}trailer\n<</Size ${oggetti.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${startxref}\n%%EOF\n${coda}`,
    'latin1',
  );
}

const CATALOGO = '<</Type /Catalog /Pages 2 0 R>>';
const PAGINE = '<</Type /Pages /Kids [] /Count 0>>';
const codice = (azione: () => unknown): string => {
  try {
    azione();
    return 'letto';
  } catch (errore) {
    return (errore as { codice?: string }).codice ?? String(errore);
  }
};
const leggi = (corpo: string): unknown =>
  new PdfLetto(componi([CATALOGO, PAGINE, corpo])).risolvi({ tipo: 'rif', numero: 3, generazione: 0 });

describe('the strict PDF reader', () => {
  it('reads what pdf-lib writes, with tables and with streams', async () => {
    for (const flussi of [false, true]) {
      const letto = new PdfLetto(await pdfDiProva({ flussi, pagine: 3 }));
      expect(elencoPagine(letto)).toHaveLength(3);
      for (const { dizionario } of elencoPagine(letto)) expect(flussiDiContenuto(letto, dizionario)).toHaveLength(1);
    }
  });

  it('reads every kind of value', () => {
    expect(leggi('[1 -2.5 +.5 true false null /Nome#20x]')).toMatchObject({
      elementi: [1, -2.5, 0.5, true, false, null, { valore: 'Nome x' }],
    });
    expect(leggi('[(a\\(b\\)\\101 (c) \\\nd) <41 4> 7 0 R]')).toMatchObject({
      elementi: [{ valore: 'a(b)A (c) d' }, { valore: 'A@' }, { tipo: 'rif', numero: 7 }],
    });
    expect(leggi('<</A <</B 1>> % comment\n/C []>>')).toMatchObject({ tipo: 'dizionario' });
  });

  it('refuses what the standard leaves ambiguous', () => {
    for (const corpo of [
      '<</A 1 /A 2>>',
      '<</A>>',
      '[1',
      '(aperta',
      '<4x>',
      '1.2.3',
      'parola',
      '/Nome#zz',
      '<</Length 9>>\nstream\nabc\nendstream',
      '<</Length 3>>\nstream\rabc\nendstream',
    ]) {
      expect(
        codice(() => leggi(corpo)),
        corpo,
      ).toBe('PDF_DANNEGGIATO');
    }
    expect(codice(() => leggi(`${'['.repeat(100)}${']'.repeat(100)}`))).toBe('TROPPO_COMPLESSO');
  });

  it('refuses an index that lies', () => {
    const buono = componi([CATALOGO, PAGINE]).toString('latin1');
    const altera = (da: RegExp, a: string): string => codice(() => new PdfLetto(Buffer.from(buono.replace(da, a), 'latin1')).catalogo);
    expect(altera(/2 0 obj/, '2 0 obj')).toBe('letto');
    expect(altera(/1 0 obj/, '5 0 obj')).toBe('PDF_DANNEGGIATO');
    expect(altera(/startxref\n\d+/, 'startxref\n99999')).toBe('PDF_DANNEGGIATO');
    expect(altera(/0 3\n/, '0 9\n')).toBe('PDF_DANNEGGIATO');
    expect(codice(() => new PdfLetto(componi([CATALOGO], { trailer: `/Prev ${componi([CATALOGO]).indexOf('xref')}` })))).toBe(
      'PDF_DANNEGGIATO',
    );
    expect(codice(() => new PdfLetto(componi([CATALOGO], { trailer: '/Encrypt 9 0 R' })))).toBe('PDF_CIFRATO');
    expect(codice(() => new PdfLetto(componi([CATALOGO], { coda: 'altro' })))).toBe('PDF_CODA_ESTRANEA');
  });

  it('refuses an object that is not where its object stream should have it', () => {
    const file = componi([CATALOGO, PAGINE, '<</Type /ObjStm /N 2 /First 8 /Length 12>>\nstream\n8 0 9 2 7 6  \nendstream']);
    const conIndice = (indice: number): unknown => {
      const letto = new PdfLetto(file);
      letto.voci.set(9, { tipo: 'compressa', contenitore: 3, indice });
      return letto.risolvi({ tipo: 'rif', numero: 9, generazione: 0 });
    };
    expect(conIndice(1)).toBe(6);
    expect(codice(() => conIndice(0))).toBe('PDF_DANNEGGIATO');
  });

  it('does not follow loops: pages, references, lengths', () => {
    expect(codice(() => elencoPagine(new PdfLetto(componi([CATALOGO, '<</Type /Pages /Kids [2 0 R]>>']))))).toBe('PDF_DANNEGGIATO');
    expect(codice(() => leggi('3 0 R'))).toBe('PDF_DANNEGGIATO');
    expect(codice(() => leggi('<</Length 3 0 R>>\nstream\nabc\nendstream'))).toBe('PDF_DANNEGGIATO');
  });

  it('does not inflate a bomb', () => {
    const bomba = deflateSync(Buffer.alloc(80 << 20)).toString('latin1');
    const file = componi([
      CATALOGO,
      PAGINE,
      `<</Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${bomba.length}>>\nstream\n${bomba}\nendstream`,
    ]);
    const letto = new PdfLetto(file);
    letto.voci.set(9, { tipo: 'compressa', contenitore: 3, indice: 0 });
    expect(codice(() => letto.risolvi({ tipo: 'rif', numero: 9, generazione: 0 }))).toBe('TROPPO_COMPLESSO');
  });
});
