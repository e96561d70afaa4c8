import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { creaAutoritaDiProva, firmaP7m, firmaPades, LUCIA, MARIO, type AutoritaDiProva, type IdentitaDiProva } from '@/lib/testing/firme';
import { pdfDiProva, preparaSegnaposto, riempi } from '@/lib/testing/firme-pdf';
import { aggiungiRevisione, primoLibero } from './demo/revisione';
import { scrivi, scriviVoci } from './demo/scrittura';
import { isFlusso, isRiferimento, type Oggetto, type Voci } from './pdf/oggetti';
import { elencoPagine, flussiDiContenuto } from './pdf/pagine';
import { PdfLetto } from './pdf/pdf-letto';
import type { RichiestaVerifica, Verifica } from './tipi';
import { verificaFirma } from './verifica';

let ca: AutoritaDiProva;
let mario: IdentitaDiProva;
let originale: Uint8Array;
let firmato: Uint8Array;
const domani = new Date(Date.now() + 86_400_000);

beforeAll(async () => {
  ca = await creaAutoritaDiProva();
  [mario, originale] = await Promise.all([ca.emetti(MARIO, { chiave: 'P-256' }), pdfDiProva()]);
  firmato = await firmaPades(originale, mario);
});
afterAll(() => ca.chiudi());

const verifica = (file: Uint8Array, altro: Partial<RichiestaVerifica> = {}): Promise<Verifica> => verificaFirma({ file, originale, ancore: [ca.certificato], now: domani, ...altro });
const codici = ({ motivi, firme }: Verifica): string[] => [...motivi, ...firme.flatMap((firma) => firma.motivi)].map(({ codice }) => codice).filter((codice) => codice !== 'REVOCA_NON_VERIFICATA');

const numeroDi = (oggetto: Oggetto | undefined): number => (isRiferimento(oggetto) ? oggetto.numero : -1);

/** The catalog or the first page with some entries replaced, as a new revision; `altri` are further objects. */
function revisione(file: Uint8Array, dove: 'catalogo' | 'pagina', voci: Record<string, (documento: PdfLetto, vecchia: Oggetto) => string>, altri: (libero: number) => [number, string][] = () => []): Uint8Array {
  const documento = new PdfLetto(file);
  const pagina = elencoPagine(documento)[0];
  const bersaglio = dove === 'catalogo' ? documento.catalogo : pagina?.dizionario;
  const numero = numeroDi(dove === 'catalogo' ? documento.trailer.get('Root') : pagina?.rif);
  const resto: Voci = new Map([...(bersaglio?.voci ?? [])].filter(([chiave]) => !(chiave in voci)));
  const nuove = Object.entries(voci).map(([chiave, testo]) => `/${chiave} ${testo(documento, documento.voce(bersaglio, chiave))}`);
  const corpo = `${scriviVoci(resto).slice(0, -2)}\n${nuove.join('\n')}>>`;
  return aggiungiRevisione(documento, new Map([[numero, corpo], ...altri(primoLibero(documento))]));
}

const elementi = (oggetto: Oggetto): string => (oggetto !== null && typeof oggetto === 'object' && oggetto.tipo === 'vettore' ? oggetto.elementi.map(scrivi).join(' ') : '');
const libero = (documento: PdfLetto): number => primoLibero(documento);

describe('a change after the signature is found whatever way it comes', () => {
  const flusso = '<< /Length 43 >>\nstream\nBT /F1 40 Tf 50 400 Td (ADDED TEXT...) Tj ET\nendstream'.replace('43', '44');
  const casi: [string, () => Uint8Array, string[]][] = [
    ['page content replaced', () => revisione(firmato, 'pagina', { Contents: (d) => `${libero(d)} 0 R` }, (n) => [[n, flusso]]), ['TIMBRATO_DOPO_LA_FIRMA', 'PAGINE_MODIFICATE']],
    ['page content extended', () => revisione(firmato, 'pagina', { Contents: (d, v) => `[${elementi(v)} ${libero(d)} 0 R]` }, (n) => [[n, flusso]]), ['TIMBRATO_DOPO_LA_FIRMA', 'PAGINE_MODIFICATE']],
    ['page turned', () => revisione(firmato, 'pagina', { Rotate: () => '180' }), ['TIMBRATO_DOPO_LA_FIRMA', 'PAGINE_MODIFICATE']],
    ['stamp as an annotation', () => revisione(firmato, 'pagina', { Annots: (d, v) => `[${elementi(v)} ${libero(d)} 0 R]` }, (n) => [[n, '<</Type /Annot /Subtype /FreeText /Rect [50 50 300 90] /Contents (Prot. 1) /DA (/Helv 12 Tf)>>']]), ['TIMBRATO_DOPO_LA_FIRMA', 'ANNOTAZIONI_AGGIUNTE']],
    ['annotation removed', () => revisione(firmato, 'pagina', { Annots: (_, v) => `[${elementi(v).split(' ').slice(3).join(' ')}]` }), ['TIMBRATO_DOPO_LA_FIRMA', 'ANNOTAZIONI_AGGIUNTE']],
    ['the signature’s own widget removed', () => revisione(firmato, 'pagina', { Annots: (_, v) => `[${elementi(v).split(' ').slice(0, 3).join(' ')}]` }), ['TIMBRATO_DOPO_LA_FIRMA', 'ANNOTAZIONI_AGGIUNTE']],
    ['widget that is no field', () => revisione(firmato, 'pagina', { Annots: (d, v) => `[${elementi(v)} ${libero(d)} 0 R]` }, (n) => [[n, '<</Type /Annot /Subtype /Widget /FT /Sig /T (x) /Rect [50 50 300 90]>>']]), ['TIMBRATO_DOPO_LA_FIRMA', 'ANNOTAZIONI_AGGIUNTE']],
    ['script run at opening', () => revisione(firmato, 'catalogo', { OpenAction: () => '<</S /JavaScript /JS (app.alert\\(1\\))>>' }), ['CATALOGO_MODIFICATO']],
    ['layers', () => revisione(firmato, 'catalogo', { OCProperties: () => '<</OCGs [] /D <<>>>>' }), ['CATALOGO_MODIFICATO']],
    ['another page tree', () => revisione(firmato, 'catalogo', { Pages: (d) => `${libero(d)} 0 R` }, (n) => [[n, `<</Type /Pages /Kids [${n + 1} 0 R] /Count 1>>`], [n + 1, `<</Type /Page /Parent ${n} 0 R /MediaBox [0 0 595 842]>>`]]), ['TIMBRATO_DOPO_LA_FIRMA', 'PAGINE_MODIFICATE']],
    ['form filled by a script of its own', () => revisione(firmato, 'catalogo', { AcroForm: (_, v) => `${scrivi(v).slice(0, -2)} /NeedAppearances true>>` }), ['MODULO_MODIFICATO']],
    ['text field added', () => revisione(firmato, 'catalogo', { AcroForm: (d, v) => scrivi(v).replace('/Fields [', `/Fields [${libero(d)} 0 R `) }, (n) => [[n, '<</FT /Tx /T (importo) /V (1000)>>']]), ['MODULO_MODIFICATO']],
    ['empty signature field added', () => revisione(firmato, 'catalogo', { AcroForm: (d, v) => scrivi(v).replace('/Fields [', `/Fields [${libero(d)} 0 R `) }, (n) => [[n, '<</FT /Sig /T (altra)>>']]), ['AGGIUNTA_DOPO_ULTIMA_FIRMA']],
    ['structure replaced', () => revisione(firmato, 'catalogo', { StructTreeRoot: () => '<</Type /StructTreeRoot>>' }), ['STRUTTURA_MODIFICATA']],
  ];
  for (const [nome, file, attesi] of casi) {
    it(nome, async () => {
      const esito = await verifica(file());
      expect(codici(esito)).toEqual(attesi);
      expect(esito).toMatchObject({ esito: attesi[0] === 'STRUTTURA_MODIFICATA' ? 'DA_ESAMINARE' : 'NON_VALIDA', modificheSuccessive: 'segnalate', firme: [{ integra: true }] });
    });
  }

  it('a stream replaced under its own number, same dictionary, same length', async () => {
    const documento = new PdfLetto(firmato);
    const [pagina] = elencoPagine(documento);
    const numero = numeroDi(pagina && flussiDiContenuto(documento, pagina.dizionario)[0]);
    const vecchio = documento.indiretto(numero)?.valore;
    if (!isFlusso(vecchio)) throw new Error('no content stream in the test file');
    const dati = Buffer.from(vecchio.dati);
    dati[dati.length - 1] = (dati[dati.length - 1] ?? 0) ^ 1;
    const corpo = `${scriviVoci(vecchio.voci)}\nstream\n${dati.toString('latin1')}\nendstream`;
    expect(codici(await verifica(aggiungiRevisione(documento, new Map([[numero, corpo]]))))).toEqual(['TIMBRATO_DOPO_LA_FIRMA', 'PAGINE_MODIFICATE']);
  });

  it('all pages turned from the tree that holds them', async () => {
    const documento = new PdfLetto(firmato);
    const rif = documento.catalogo.voci.get('Pages');
    const corpo = scrivi(documento.risolvi(rif)).replace(/>>$/, ' /Rotate 180>>');
    expect(codici(await verifica(aggiungiRevisione(documento, new Map([[numeroDi(rif), corpo]]))))).toContain('PAGINE_MODIFICATE');
  });

  it('an object that nothing refers to, kept for later', async () => {
    const conOrfano = aggiungiRevisione(new PdfLetto(originale), new Map([[primoLibero(new PdfLetto(originale)), '(innocuo)']]));
    const suo = await firmaPades(conOrfano, mario);
    const sostituito = aggiungiRevisione(new PdfLetto(suo), new Map([[primoLibero(new PdfLetto(originale)), '(altro)']]));
    expect(codici(await verifica(sostituito, { originale: conOrfano }))).toEqual(['OGGETTO_SOSTITUITO']);
  });

  it('a second signature under the name of the first', async () => {
    const prima = await firmaPades(originale, mario, { nome: 'Firma' });
    expect(codici(await verifica(await firmaPades(prima, mario, { nome: 'Firma' })))).toEqual(['MODULO_MODIFICATO']);
    expect(codici(await verifica(await firmaPades(prima, mario, { nome: 'Firma seconda' })))).toEqual([]);
  });

  it('the appearance of a signature already made', async () => {
    const documento = new PdfLetto(firmato);
    const campo = [...documento.voci.keys()].find((numero) => scriviBreve(documento, numero).includes('/FT /Sig')) ?? -1;
    const corpo = scriviBreve(documento, campo).replace('>>', `\n/AP <</N ${libero(documento)} 0 R>>>>`);
    expect(codici(await verifica(aggiungiRevisione(documento, new Map([[campo, corpo], [libero(documento), flusso]]))))).toContain('MODULO_MODIFICATO');
  });

  it('evidence added after the signature is legitimate', async () => {
    const esito = await verifica(revisione(firmato, 'catalogo', { DSS: (d) => `<</Certs [${libero(d)} 0 R]>>` }, (n) => [[n, '<< /Length 3 >>\nstream\nabc\nendstream']]));
    expect([esito.esito, esito.modificheSuccessive, codici(esito)]).toEqual(['VALIDA', 'ammesse', []]);
  });
});

function scriviBreve(documento: PdfLetto, numero: number): string {
  const oggetto = documento.indiretto(numero)?.valore ?? null;
  return oggetto !== null && typeof oggetto === 'object' && oggetto.tipo === 'dizionario' ? scrivi(oggetto) : '';
}

describe('what is signed must be our document, and nothing beside it', () => {
  it('a stamp put before signing, in a revision of its own: said as such', async () => {
    const timbrato = revisione(originale, 'pagina', { Annots: (d, v) => `[${elementi(v)} ${libero(d)} 0 R]` }, (n) => [[n, '<</Type /Annot /Subtype /Stamp /Rect [50 50 300 90] /Contents (Prot. 1)>>']]);
    expect(codici(await verifica(await firmaPades(timbrato, mario)))).toEqual(['TIMBRATO_PRIMA_DELLA_FIRMA', 'ANNOTAZIONI_AGGIUNTE']);
    expect(codici(await verifica(await firmaP7m(timbrato, mario)))).toEqual(['TIMBRATO_PRIMA_DELLA_FIRMA', 'ANNOTAZIONI_AGGIUNTE']);
  });

  it('a byte changed inside what was signed', async () => {
    const file = Buffer.from(firmato);
    const dove = file.indexOf('stream') + 12;
    file[dove] = (file[dove] ?? 0) ^ 1;
    const esito = await verifica(file, { originale: file.subarray(0, originale.length) });
    expect(codici(esito)).toContain('CONTENUTO_ALTERATO');
    expect(esito).toMatchObject({ esito: 'NON_VALIDA', firme: [{ integra: false }] });
  });

  it('our bytes in front, another document behind', async () => {
    const davanti = revisione(originale, 'catalogo', { Pages: (d) => `${libero(d)} 0 R` }, (n) => [[n, `<</Type /Pages /Kids [${n + 1} 0 R] /Count 1>>`], [n + 1, `<</Type /Page /Parent ${n} 0 R /MediaBox [0 0 595 842]>>`]]);
    const scavalcato = Buffer.from(Buffer.from(davanti).toString('latin1').replace(/\/Prev \d+/, (voce) => ' '.repeat(voce.length)), 'latin1');
    expect(codici(await verifica(await firmaPades(scavalcato, mario)))).toContain('ORIGINALE_FUORI_CATENA');
  });

  it('an object after the end, outside any index', async () => {
    const estraneo = '\n7 0 obj\n<</Type /Page /MediaBox [0 0 10 10]>>\nendobj\n';
    expect(codici(await verifica(Buffer.concat([firmato, Buffer.from(estraneo)])))).toEqual(['PDF_CODA_ESTRANEA']);
    const { coda } = new PdfLetto(firmato);
    const travestito = Buffer.concat([firmato, Buffer.from(`${estraneo}startxref\n${coda.startxref}\n%%EOF\n`)]);
    expect(codici(await verifica(travestito))).toEqual(['OGGETTI_FUORI_INDICE']);
    const nelMezzo = revisione(Buffer.concat([firmato, Buffer.from(`${estraneo}startxref\n${coda.startxref}\n%%EOF\n`)]), 'catalogo', { DSS: () => '<<>>' });
    expect(codici(await verifica(nelMezzo))).toEqual(['OGGETTI_FUORI_INDICE']);
  });

  it('a ByteRange that leaves something out', async () => {
    const casi: [string, (giusto: readonly [number, number, number, number]) => readonly number[]][] = [
      ['INTERVALLO_ERRATO', ([a, b]) => [a, b]],
      ['INTERVALLO_ERRATO', ([a, b, c, d]) => [a, b, c, d - 8]],
      ['INTERVALLO_ERRATO', ([, b, c, d]) => [10, b - 10, c, d]],
      ['INTERVALLO_ERRATO', ([a, , c, d]) => [a, 100, c, d]],
      ['FIRMA_MALPOSTA', ([a, b, c, d]) => [a, b - 40, c, d]],
      ['FIRMA_MALPOSTA', ([a, b, c, d]) => [a, b, c + 2, d - 2]],
      ['INTERVALLO_ERRATO', ([a, b, c, d]) => [a, b, c, d, 0, 0]],
    ];
    for (const [codice, intervallo] of casi) {
      const esito = await verifica(await firmaPades(originale, mario, { intervallo }));
      expect(codici(esito)).toContain(codice);
      expect(esito).toMatchObject({ esito: 'NON_VALIDA', firme: [{ integra: false }] });
    }
  });

  it('an index that skips the signed revision', async () => {
    const documento = new PdfLetto(firmato);
    const [radice, precedente] = [numeroDi(documento.trailer.get('Root')), new PdfLetto(originale).coda.startxref];
    const riscritto = Buffer.from(revisione(firmato, 'catalogo', { DSS: () => '<<>>' }));
    const xref = new PdfLetto(riscritto).coda.startxref;
    const riga = (numero: number, posizione: number): string => `${numero} 1\n${String(posizione).padStart(10, '0')} 00000 n \n`;
    const sue = [...documento.voci].flatMap(([numero, voce]) => (voce.tipo === 'diretta' && voce.posizione >= originale.length && numero !== radice ? [riga(numero, voce.posizione)] : []));
    const indice = `xref\n${riga(radice, documento.byte.length + 1)}${sue.join('')}trailer\n<</Size 99 /Root ${radice} 0 R /Prev ${precedente}>>\nstartxref\n${xref}\n%%EOF\n`;
    const scavalcato = Buffer.concat([riscritto.subarray(0, xref), Buffer.from(indice)]);
    expect(codici(await verifica(scavalcato))).toContain('INTERVALLO_ERRATO');
  });

  it('the same signature used by two fields', async () => {
    const valore = /\/V (\d+ 0 R)/.exec(Buffer.from(firmato).toString('latin1'))?.[1];
    const doppia = revisione(firmato, 'catalogo', { AcroForm: (d, v) => scrivi(v).replace('/Fields [', `/Fields [${libero(d)} 0 R `) }, (n) => [[n, `<</FT /Sig /T (altra) /V ${valore}>>`]]);
    expect(codici(await verifica(doppia))).toContain('FIRMA_CONDIVISA');
  });

  it('a signature taken from another document', async () => {
    const altro = await preparaSegnaposto(await pdfDiProva({ testo: 'Altro atto' }));
    const segnaposto = await preparaSegnaposto(originale);
    expect(codici(await verifica(riempi(segnaposto, await firmaP7m(altro.parti, mario, { staccata: true }))))).toEqual(['CONTENUTO_ALTERATO']);
  });

  it('a signature that carries its own content, or two signatories, or nothing', async () => {
    const lucia = await ca.emetti(LUCIA, { chiave: 'P-256' });
    const segnaposto = await preparaSegnaposto(originale);
    expect(codici(await verifica(riempi(segnaposto, await firmaP7m(Buffer.from('altro'), mario))))).toContain('CONTENUTO_INCLUSO');
    const incluso = await firmaP7m(segnaposto.parti.subarray(0, 500), mario);
    expect(codici(await verifica(riempi(segnaposto, await firmaP7m(incluso, lucia, { aggiungi: true }))))).toContain('FIRMATARI_MULTIPLI');
    expect(codici(await verifica(segnaposto.byte))).toEqual(['FIRMA_ILLEGGIBILE']);
  });
});
