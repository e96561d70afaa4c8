import { operazioni } from './pdf-contenuto';
import { isDizionario, type Dizionario, type ModelloPdf, type Valore } from './pdf-modello';

/** Code of a glyph → what it means, as the font's ToUnicode map says. */
function significati(pdf: ModelloPdf, font: Dizionario): Map<string, string> {
  const mappa = pdf.flusso(font['/ToUnicode']).toString('latin1');
  const coppie = mappa.matchAll(/^<([0-9a-f]{4})> <([0-9a-f]+)>$/gim);
  return new Map(Array.from(coppie, ([, codice = '', unita = '']) => [codice, Buffer.from(unita, 'hex').swap16().toString('utf16le')]));
}

/** The text of each mark of a page. */
function testiPerSegno(pdf: ModelloPdf, pagina: Dizionario): string[] {
  const font = Object.entries(pdf.dizionario(pdf.dizionario(pagina['/Resources'])['/Font']));
  const mappe = new Map(font.map(([nome, riferimento]) => [nome, significati(pdf, pdf.dizionario(riferimento))]));
  const testi: string[] = [];
  let segno = -1;
  let mappa: Map<string, string> | undefined;
  for (const { operatore, operandi } of operazioni(pdf.contenuto(pagina))) {
    if (operatore === 'BDC' || operatore === 'BMC') segno = Number(operandi[operandi.indexOf('/MCID') + 1] ?? -1);
    if (operatore === 'Tf') mappa = mappe.get(operandi[0] ?? '');
    if ((operatore !== 'Tj' && operatore !== 'TJ') || !(segno >= 0)) continue;
    const codici = operandi.filter((pezzo) => pezzo.startsWith('<')).flatMap((pezzo) => pezzo.slice(1, -1).match(/.{4}/g) ?? []);
    testi[segno] = (testi[segno] ?? '') + codici.map((codice) => mappa?.get(codice) ?? '\ufffd').join('');
  }
  return testi;
}

/**
 * The text of the structure in its order, as a screen reader walks it: what `pdfinfo -struct-text` prints, which on a long table takes
 * minutes. Elements are joined as they are, since the spaces between them are in the text.
 */
export function testoDellaStruttura(pdf: ModelloPdf): string {
  const pagine = new Map(pdf.pagine.map((riferimento) => [riferimento, testiPerSegno(pdf, pdf.dizionario(riferimento))]));
  const leggi = (riferimento: Valore): string => {
    const elemento = pdf.dizionario(riferimento);
    return pdf
      .elenco(elemento['/K'])
      .map((figlio) => {
        if (typeof figlio === 'string') return leggi(figlio);
        const pagina = isDizionario(figlio) ? figlio['/Pg'] : elemento['/Pg'];
        return pagine.get(String(pagina))?.[Number(isDizionario(figlio) ? figlio['/MCID'] : figlio)] ?? '';
      })
      .join('');
  };
  return pdf.elenco(pdf.dizionario(pdf.catalogo['/StructTreeRoot'])['/K']).map(leggi).join('');
}
