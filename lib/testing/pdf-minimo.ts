/** A whole one-page PDF written by hand around `testo`, at once and with no library: what an office scans and uploads, as small as it gets. */
export function pdfMinimo(testo = 'Atto'): Uint8Array {
  return componi([
    '<</Type /Catalog /Pages 2 0 R>>',
    '<</Type /Pages /Kids [3 0 R] /Count 1>>',
    `<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Varco (${testo.replace(/[()\\]/g, '')})>>`,
  ]);
}

/** The same with a catalog that leads to no page. */
export function pdfSenzaPagine(): Uint8Array {
  return componi(['<</Type /Catalog /Pages 2 0 R>>', '<</Type /Pages /Kids [] /Count 0>>']);
}

/** One that carries a picture of that many bytes, as a scan does. */
export function pdfGrande(byte: number): Uint8Array {
  return componi([
    '<</Type /Catalog /Pages 2 0 R>>',
    '<</Type /Pages /Kids [3 0 R] /Count 1>>',
    '<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R>>',
    `<</Length ${byte}>>\nstream\n${' '.repeat(byte)}\nendstream`,
  ]);
}

function componi(oggetti: readonly string[]): Uint8Array {
  let byte = '%PDF-1.7\n';
  let indice = '0000000000 65535 f \n';
  oggetti.forEach((oggetto, i) => {
    indice += `${String(byte.length).padStart(10, '0')} 00000 n \n`;
    byte += `${i + 1} 0 obj\n${oggetto}\nendobj\n`;
  });
  const quanti = oggetti.length + 1;
  const coda = `xref\n0 ${quanti}\n${indice}trailer\n<</Size ${quanti} /Root 1 0 R>>\nstartxref\n${byte.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(byte + coda, 'latin1'));
}
