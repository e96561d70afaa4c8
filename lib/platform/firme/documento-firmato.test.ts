import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firmaP7m, firmaPades, LUCIA } from '@/lib/testing/firme';
import { allestisciFirma, codici, elementi, libero, numeroDi, revisione, type ScenaFirma } from '@/lib/testing/firme-attacchi';
import { pdfDiProva, preparaSegnaposto, riempi } from '@/lib/testing/firme-pdf';
import { scrivi } from './demo/scrittura';
import { PdfLetto } from './pdf/pdf-letto';

let scena: ScenaFirma;
beforeAll(async () => {
  scena = await allestisciFirma();
});
afterAll(() => scena.ca.chiudi());

describe('what is signed must be our document, and nothing beside it', () => {
  it('a stamp put before signing, in a revision of its own: said as such', async () => {
    const timbrato = revisione(scena.originale, 'pagina', { Annots: (d, v) => `[${elementi(v)} ${libero(d)} 0 R]` }, (n) => [
      [n, '<</Type /Annot /Subtype /Stamp /Rect [50 50 300 90] /Contents (Prot. 1)>>'],
    ]);
    expect(codici(await scena.verifica(await firmaPades(timbrato, scena.mario)))).toEqual(['TIMBRATO_PRIMA_DELLA_FIRMA']);
    expect(codici(await scena.verifica(await firmaP7m(timbrato, scena.mario)))).toEqual(['TIMBRATO_PRIMA_DELLA_FIRMA']);
  });

  it('a byte changed inside what was signed', async () => {
    const file = Buffer.from(scena.firmato);
    const dove = file.indexOf('stream') + 12;
    file[dove] = (file[dove] ?? 0) ^ 1;
    const esito = await scena.verifica(file, { originale: file.subarray(0, scena.originale.length) });
    expect(codici(esito)).toContain('CONTENUTO_ALTERATO');
    expect(esito).toMatchObject({ esito: 'NON_VALIDA', firme: [{ integra: false }] });
  });

  it('our bytes in front, another document behind', async () => {
    const davanti = revisione(scena.originale, 'catalogo', { Pages: (d) => `${libero(d)} 0 R` }, (n) => [
      [n, `<</Type /Pages /Kids [${n + 1} 0 R] /Count 1>>`],
      [n + 1, `<</Type /Page /Parent ${n} 0 R /MediaBox [0 0 595 842]>>`],
    ]);
    const scavalcato = Buffer.from(
      Buffer.from(davanti)
        .toString('latin1')
        .replace(/\/Prev \d+/, (voce) => ' '.repeat(voce.length)),
      'latin1',
    );
    expect(codici(await scena.verifica(await firmaPades(scavalcato, scena.mario)))).toContain('ORIGINALE_FUORI_CATENA');
  });

  it('an object after the end, outside any index', async () => {
    const estraneo = '\n7 0 obj\n<</Type /Page /MediaBox [0 0 10 10]>>\nendobj\n';
    expect(codici(await scena.verifica(Buffer.concat([scena.firmato, Buffer.from(estraneo)])))).toEqual(['PDF_CODA_ESTRANEA']);
    const { coda } = new PdfLetto(scena.firmato);
    const travestito = Buffer.concat([scena.firmato, Buffer.from(`${estraneo}startxref\n${coda.startxref}\n%%EOF\n`)]);
    expect(codici(await scena.verifica(travestito))).toEqual(['OGGETTI_FUORI_INDICE']);
    const nelMezzo = revisione(
      Buffer.concat([scena.firmato, Buffer.from(`${estraneo}startxref\n${coda.startxref}\n%%EOF\n`)]),
      'catalogo',
      {
        DSS: () => '<<>>',
      },
    );
    expect(codici(await scena.verifica(nelMezzo))).toEqual(['OGGETTI_FUORI_INDICE']);
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
      const esito = await scena.verifica(await firmaPades(scena.originale, scena.mario, { intervallo }));
      expect(codici(esito)).toContain(codice);
      expect(esito).toMatchObject({ esito: 'NON_VALIDA', firme: [{ integra: false }] });
    }
  });

  it('an index that skips the signed revision', async () => {
    const documento = new PdfLetto(scena.firmato);
    const [radice, precedente] = [numeroDi(documento.trailer.get('Root')), new PdfLetto(scena.originale).coda.startxref];
    const riscritto = Buffer.from(revisione(scena.firmato, 'catalogo', { DSS: () => '<<>>' }));
    const xref = new PdfLetto(riscritto).coda.startxref;
    const riga = (numero: number, posizione: number): string => `${numero} 1\n${String(posizione).padStart(10, '0')} 00000 n \n`;
    const sue = [...documento.voci].flatMap(([numero, voce]) =>
      voce.tipo === 'diretta' && voce.posizione >= scena.originale.length && numero !== radice ? [riga(numero, voce.posizione)] : [],
    );
    const indice = `xref\n${riga(radice, documento.byte.length + 1)}${sue.join('')}trailer\n<</Size 99 /Root ${radice} 0 R /Prev ${precedente}>>\nstartxref\n${xref}\n%%EOF\n`;
    const scavalcato = Buffer.concat([riscritto.subarray(0, xref), Buffer.from(indice)]);
    expect(codici(await scena.verifica(scavalcato))).toContain('INTERVALLO_ERRATO');
  });

  it('the same signature used by two fields', async () => {
    const valore = /\/V (\d+ 0 R)/.exec(Buffer.from(scena.firmato).toString('latin1'))?.[1];
    const doppia = revisione(
      scena.firmato,
      'catalogo',
      { AcroForm: (d, v) => scrivi(v).replace('/Fields [', `/Fields [${libero(d)} 0 R `) },
      (n) => [[n, `<</FT /Sig /T (altra) /V ${valore}>>`]],
    );
    expect(codici(await scena.verifica(doppia))).toContain('FIRMA_CONDIVISA');
  });

  it('a signature taken from another document', async () => {
    const altro = await preparaSegnaposto(await pdfDiProva({ testo: 'Altro atto' }));
    const segnaposto = await preparaSegnaposto(scena.originale);
    expect(codici(await scena.verifica(riempi(segnaposto, await firmaP7m(altro.parti, scena.mario, { staccata: true }))))).toEqual([
      'CONTENUTO_ALTERATO',
    ]);
  });

  it('a signature that carries its own content, or two signatories, or nothing', async () => {
    const lucia = await scena.ca.emetti(LUCIA, { chiave: 'P-256' });
    const segnaposto = await preparaSegnaposto(scena.originale);
    expect(codici(await scena.verifica(riempi(segnaposto, await firmaP7m(Buffer.from('altro'), scena.mario))))).toContain(
      'CONTENUTO_INCLUSO',
    );
    const incluso = await firmaP7m(segnaposto.parti.subarray(0, 500), scena.mario);
    expect(codici(await scena.verifica(riempi(segnaposto, await firmaP7m(incluso, lucia, { aggiungi: true }))))).toContain(
      'FIRMATARI_MULTIPLI',
    );
    expect(codici(await scena.verifica(segnaposto.byte))).toEqual(['FIRMA_ILLEGGIBILE']);
  });
});
