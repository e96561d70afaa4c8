import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentoPdf } from '@/lib/core/documento-pdf';
import { generaPdf } from '@/lib/platform/pdf/genera-pdf';
import { documentoPdfDiProva } from '@/lib/testing/documento-di-prova';
import { firmaP7m, firmaPades, LUCIA, type IdentitaDiProva } from '@/lib/testing/firme';
import { allestisciFirma, codici, elementi, libero, revisione, type ScenaFirma } from '@/lib/testing/firme-attacchi';
import { conQpdf, type Programma } from '@/lib/testing/firme-programmi';
import type { Verifica } from './tipi';

let scena: ScenaFirma;
let lucia: IdentitaDiProva;
let originale: Uint8Array;
beforeAll(async () => {
  scena = await allestisciFirma();
  [lucia, originale] = await Promise.all([scena.ca.emetti(LUCIA, { chiave: 'P-256' }), generaPdf(documentoPdfDiProva())]);
});
afterAll(() => scena.ca.chiudi());

const verifica = (file: Uint8Array): Promise<Verifica> => scena.verifica(file, { originale });
const firma: Programma = (pdf) => firmaPades(pdf, scena.mario);
const controfirma: Programma = (pdf) => firmaPades(pdf, lucia);
const imbusta: Programma = (pdf) => firmaP7m(pdf, scena.mario);

const qpdf =
  (...opzioni: string[]): Programma =>
  (pdf) =>
    conQpdf(scena.ca.cartella, [...opzioni, 'PRIMA', 'DOPO'])(pdf);
const linearizza = qpdf('--linearize');
const comprimi = qpdf('--object-streams=generate');
const risalva: Programma = async (pdf) => (await PDFDocument.load(pdf)).save();
const timbraRiscrivendo: Programma = async (pdf) => {
  const documento = await PDFDocument.load(pdf);
  documento.getPage(0).drawText('Prot. 0001234 del 21/11/2026', { x: 30, y: 815, size: 9 });
  return documento.save();
};
const timbraAggiungendo: Programma = (pdf) =>
  revisione(pdf, 'pagina', { Annots: (d, v) => `[${elementi(v)} ${libero(d)} 0 R]` }, (n) => [
    [n, '<</Type /Annot /Subtype /Stamp /Rect [50 50 300 90] /Contents (Prot. 1)>>'],
  ]);
const cambiaUnByte =
  (dove: (byte: Buffer) => number): Programma =>
  (pdf) => {
    const byte = Buffer.from(pdf);
    const posizione = dove(byte);
    byte[posizione] = (byte[posizione] ?? 0) ^ 1;
    return byte;
  };
const nelTesto = cambiaUnByte((byte) => byte.indexOf('dc:description') + 60);
const tronca: Programma = (pdf) => pdf.subarray(0, pdf.length - 40);
const accoda: Programma = (pdf) => Buffer.concat([pdf, Buffer.from('\nricevuta di protocollo\n')]);
/** A program that starts again from the same act, as it is prepared a minute later. */
const gemello: Programma = () => {
  const documento: DocumentoPdf = documentoPdfDiProva();
  return generaPdf({ ...documento, data: new Date(documento.data.getTime() + 60_000) });
};
const altro: Programma = () => generaPdf(documentoPdfDiProva({ blocchi: [{ tipo: 'paragrafo', testo: 'Tutt’altro atto.' }] }));

/** Another act of the same convenzione, as a folder of downloads holds it. */
const fratello: Programma = () =>
  generaPdf(
    documentoPdfDiProva({
      identificativo: 'Convenzione n. 2026/0001 – Atto aggiuntivo',
      data: new Date('2026-03-20T13:26:00Z'),
      blocchi: [{ tipo: 'paragrafo', testo: 'Tutt’altro atto.' }],
    }),
  );

/** What is done to the document, in order, and the only codes that are to be said of it. */
const CASI: readonly (readonly [string, readonly Programma[], readonly string[]])[] = [
  ['linearized, then signed', [linearizza, firma], ['PDF_RISALVATO']],
  ['signed, then linearized', [firma, linearizza], ['RISALVATO_DOPO_LA_FIRMA']],
  ['linearized after two signatures', [firma, controfirma, linearizza], ['RISALVATO_DOPO_LA_FIRMA']],
  ['linearized between two signatures', [firma, linearizza, controfirma], ['RISALVATO_TRA_LE_FIRME']],
  ['linearized before, and again after the signature', [linearizza, firma, linearizza], ['RISALVATO_DOPO_LA_FIRMA']],
  ['linearized, and not signed', [linearizza], ['RISALVATO_SENZA_FIRMA']],
  ['compressed, then signed', [comprimi, firma], ['PDF_RISALVATO']],
  ['signed, then compressed', [firma, comprimi], ['RISALVATO_DOPO_LA_FIRMA']],
  ['saved by pdf-lib, then signed', [risalva, firma], ['PDF_RISALVATO']],
  ['signed, then saved by pdf-lib', [firma, risalva], ['RISALVATO_DOPO_LA_FIRMA']],
  ['saved again, then in an envelope', [risalva, imbusta], ['PDF_RISALVATO']],
  ['signed, saved again, then in an envelope', [firma, linearizza, imbusta], ['RISALVATO_TRA_LE_FIRME']],
  ['stamped by rewriting, then signed', [timbraRiscrivendo, firma], ['TIMBRATO_PRIMA_DELLA_FIRMA']],
  ['signed, then stamped by rewriting', [firma, timbraRiscrivendo], ['TIMBRATO_DOPO_LA_FIRMA']],
  ['stamped by rewriting between two signatures', [firma, timbraRiscrivendo, controfirma], ['TIMBRATO_TRA_LE_FIRME']],
  ['stamped by rewriting, and not signed', [timbraRiscrivendo], ['TIMBRATO_SENZA_FIRMA']],
  ['stamped by rewriting, then in an envelope', [timbraRiscrivendo, imbusta], ['TIMBRATO_PRIMA_DELLA_FIRMA']],
  ['stamped by adding, then signed', [timbraAggiungendo, firma], ['TIMBRATO_PRIMA_DELLA_FIRMA']],
  ['signed, then stamped by adding', [firma, timbraAggiungendo], ['TIMBRATO_DOPO_LA_FIRMA']],
  ['stamped by adding after two signatures', [firma, controfirma, timbraAggiungendo], ['TIMBRATO_DOPO_LA_FIRMA']],
  ['stamped by adding between two signatures', [firma, timbraAggiungendo, controfirma], ['TIMBRATO_TRA_LE_FIRME']],
  ['stamped by adding, and not signed', [timbraAggiungendo], ['TIMBRATO_SENZA_FIRMA']],
  ['stamped by adding, then in an envelope', [timbraAggiungendo, imbusta], ['TIMBRATO_PRIMA_DELLA_FIRMA']],
  ['signed, stamped by adding, then in an envelope', [firma, timbraAggiungendo, imbusta], ['TIMBRATO_TRA_LE_FIRME']],
  ['saved again, signed, then stamped by adding', [linearizza, firma, timbraAggiungendo], ['PDF_RISALVATO']],
  ['one byte of the document changed after the signature', [firma, nelTesto], ['CONTENUTO_ALTERATO']],
  ['one byte of the document changed in the envelope', [imbusta, nelTesto], ['CONTENUTO_ALTERATO']],
  ['cut short', [firma, tronca], ['PDF_TRONCATO']],
  ['cut short in the envelope', [imbusta, tronca], ['BUSTA_TRONCATA']],
  ['something after its end', [firma, accoda], ['PDF_CODA_ESTRANEA']],
  ['another document, signed', [altro, firma], ['ALTRO_DOCUMENTO']],
  ['another document, in an envelope', [altro, imbusta], ['ALTRO_DOCUMENTO']],
  ['another document, signed and saved again', [altro, firma, linearizza], ['ALTRO_DOCUMENTO']],
  ['another document, not signed', [altro], ['ALTRO_DOCUMENTO']],
  ['another act of ours, signed', [fratello, firma], ['ALTRO_ATTO']],
  ['another act of ours, in an envelope', [fratello, imbusta], ['ALTRO_ATTO']],
  ['another act of ours, signed and saved again', [fratello, firma, linearizza], ['ALTRO_ATTO']],
  ['the original, not signed', [], ['SENZA_FIRMA']],
  ['another copy of the act, signed', [gemello, firma], ['ALTRO_ESEMPLARE']],
  ['another copy of the act, in an envelope', [gemello, imbusta], ['ALTRO_ESEMPLARE']],
  ['another copy of the act, saved again, then signed', [gemello, linearizza, firma], ['ALTRO_ESEMPLARE']],
  ['another copy of the act, signed, then saved again', [gemello, firma, risalva], ['ALTRO_ESEMPLARE']],
  ['another copy of the act, signed and stamped', [gemello, firma, timbraRiscrivendo], ['ALTRO_ESEMPLARE']],
];

/** What asks for the signed file again, and what asks to sign again: never in two reasons at once. */
const RIMEDI = { stesso: /com(?:e|’è) (?:uscito|lo ha scritto)/, dacapo: /(?:firma|va firmato) di nuovo|scarica(?:lo)?\b[^.]*\bfirma/i };

describe('CA-16 one diagnosis and one remedy for what commonly happens to a file', () => {
  for (const [nome, passi, attesi] of CASI) {
    it(nome, async () => {
      let file = originale;
      for (const passo of passi) file = await passo(file);
      const esito = await verifica(file);
      const gravi = codici(esito).filter((codice) => codice !== 'FIRMA_NON_CONTROLLABILE');
      expect([esito.esito, gravi]).toEqual(['NON_VALIDA', attesi]);
      const frasi = [...esito.motivi, ...esito.firme.flatMap(({ motivi }) => motivi)].map(({ frase }) => frase);
      expect(frasi.join(' ')).not.toMatch(/manipolat|falsific|\{/i);
      const [stesso, dacapo] = [RIMEDI.stesso, RIMEDI.dacapo].map((rimedio) => frasi.filter((frase) => rimedio.test(frase)));
      expect(new Set([...(stesso ?? []), ...(dacapo ?? [])]).size, frasi.join('\n')).toBeLessThanOrEqual(1);
    });
  }

  it('another act is named, with the day on which it was prepared', async () => {
    const { motivi } = await verifica(await firma(await fratello(originale)));
    expect(motivi[0]?.frase).toContain('«Convenzione n. 2026/0001 – Atto aggiuntivo», preparato il 20/03/2026 14:26');
  });

  it('a file that was written anew after its signature is said to have changed', async () => {
    const esito = await verifica(await linearizza(await firma(originale)));
    expect(esito).toMatchObject({ modificheSuccessive: 'segnalate', firme: [{ integra: false }] });
    expect(esito.firme[0]?.motivi.map(({ codice }) => codice)).toEqual(['FIRMA_NON_CONTROLLABILE', 'REVOCA_NON_VERIFICATA']);
  });

  it('another copy says when it was prepared', async () => {
    const { motivi } = await verifica(await firma(await gemello(originale)));
    expect(motivi[0]?.frase).toMatch(
      /^Il file è un altro esemplare dello stesso atto: è stato preparato il \d\d\/\d\d\/\d{4} \d\d:\d\d; scarica/,
    );
  });

  it('of a signed file by itself, a program that saved it again is the likely story', async () => {
    for (const programma of [linearizza, risalva]) {
      const { motivi, firme } = await scena.verifica(await programma(await firma(originale)), { originale: undefined });
      const frasi = [...motivi, ...firme.flatMap((una) => una.motivi)].map(({ frase }) => frase).join(' ');
      expect(frasi).toContain('di solito un programma lo ha risalvato dopo la firma');
      expect(frasi).not.toMatch(/manipolat|[dD]i nuovo il documento scaricato|da Varco/);
    }
  });
});
