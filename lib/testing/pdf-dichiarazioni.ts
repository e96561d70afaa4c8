import type { Dizionario, ModelloPdf } from './pdf-modello';

const RICHIESTE_XMP = [
  '<pdfaid:part>2</pdfaid:part>',
  '<pdfaid:conformance>A</pdfaid:conformance>',
  '<pdfuaid:part>1</pdfuaid:part>',
  '<pdfaProperty:name>part</pdfaProperty:name>',
] as const;
/** Things that act by themselves, or that carry something else inside: no act has any. */
const MAI_NEL_CATALOGO = ['/OpenAction', '/AA', '/AcroForm', '/Names', '/AF', '/Collection'] as const;

const senzaXml = (testo: string): string =>
  testo.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

function difettiDiFont(pdf: ModelloPdf, risorse: Dizionario): string[] {
  return Object.entries(pdf.dizionario(risorse['/Font'])).flatMap(([nome, riferimento]) => {
    const font = pdf.dizionario(riferimento);
    const discendente = pdf.dizionario(pdf.elenco(font['/DescendantFonts'])[0]);
    const programma = pdf.dizionario(discendente['/FontDescriptor'])['/FontFile2'];
    return [
      ...(pdf.flusso(programma).length > 0 ? [] : [`il font ${nome} non è incorporato`]),
      ...(pdf.flusso(font['/ToUnicode']).length > 0 ? [] : [`il font ${nome} non torna a Unicode`]),
    ];
  });
}

/** What the file says of itself (ISO 19005-2 and ISO 14289-1): language, title, levels, colours, and nothing that acts by itself. */
export function difettiDiDichiarazione(pdf: ModelloPdf): string[] {
  const { catalogo, coda } = pdf;
  const xmp = pdf.flusso(catalogo['/Metadata']).toString('utf8');
  const titolo = pdf.risolvi(pdf.dizionario(coda['/Info'])['/Title']);
  const titoloXmp = /<dc:title>.*?<rdf:li[^>]*>([^<]*)</s.exec(xmp)?.[1];
  const intento = pdf.dizionario(pdf.elenco(catalogo['/OutputIntents'])[0]);
  const attese: readonly (readonly [boolean, string])[] = [
    [pdf.risolvi(catalogo['/Lang']) === 'it-IT', 'la lingua non è dichiarata'],
    [pdf.dizionario(catalogo['/MarkInfo'])['/Marked'] === true, 'il file non si dice marcato'],
    [pdf.dizionario(catalogo['/ViewerPreferences'])['/DisplayDocTitle'] === true, 'la finestra non mostra il titolo'],
    [typeof titolo === 'string' && titolo !== '' && titolo === senzaXml(titoloXmp ?? ''), 'il titolo manca o non è quello dei metadati'],
    [intento['/S'] === '/GTS_PDFA1' && pdf.flusso(intento['/DestOutputProfile']).length > 0, 'manca il profilo dei colori'],
    [pdf.elenco(coda['/ID']).length === 2, 'manca l’identificativo del file'],
  ];
  return [
    ...attese.flatMap(([vera, difetto]) => (vera ? [] : [difetto])),
    ...RICHIESTE_XMP.filter((testo) => !xmp.includes(testo)).map((testo) => `nei metadati manca ${testo}`),
    ...MAI_NEL_CATALOGO.filter((chiave) => catalogo[chiave] !== undefined).map((chiave) => `il catalogo ha ${chiave}`),
    ...new Set(pdf.pagine.flatMap((pagina) => difettiDiFont(pdf, pdf.dizionario(pdf.dizionario(pagina)['/Resources'])))),
  ];
}
