import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { decodePDFRawStream, PDFDocument, PDFName, PDFRawStream, type PDFDict, type PDFObject, type PDFPage } from 'pdf-lib';

/** What a program on somebody's desk does to a file. */
export type Programma = (pdf: Uint8Array) => Uint8Array | Promise<Uint8Array>;

/** A name stands for each file: `PRIMA`, `DOPO`, and any other that the caller has written in the folder. */
export function conQpdf(cartella: string, opzioni: readonly string[]): Programma {
  return (pdf) => {
    const [prima, dopo] = ['prima.pdf', 'dopo.pdf'].map((nome) => path.join(cartella, nome)) as [string, string];
    writeFileSync(prima, pdf);
    const posti: Readonly<Record<string, string>> = { PRIMA: prima, DOPO: dopo };
    execFileSync('qpdf', [...opzioni.map((opzione) => posti[opzione] ?? opzione)]);
    return readFileSync(dopo);
  };
}

/** A sheet with nothing but the mark of a protocol register. */
export async function foglioDelTimbro(): Promise<Uint8Array> {
  const documento = await PDFDocument.create();
  documento.addPage([595, 842]).drawText('Prot. 0001234 del 21/11/2026', { x: 30, y: 815, size: 9 });
  return documento.save();
}

function contenutoDi(pagina: PDFPage): Uint8Array {
  const flusso = pagina.node.Contents();
  if (!(flusso instanceof PDFRawStream)) throw new Error('a page with one content was expected');
  return decodePDFRawStream(flusso).decode();
}

/** Each page with another content, and what is to be changed of it besides. */
export function conPagine(
  cambia: (contenuto: string, pagina: PDFPage, documento: PDFDocument) => string,
  cambiaDocumento: (documento: PDFDocument) => void = () => undefined,
): Programma {
  return async (pdf) => {
    const documento = await PDFDocument.load(pdf, { updateMetadata: false });
    for (const pagina of documento.getPages()) {
      const nuovo = cambia(Buffer.from(contenutoDi(pagina)).toString('latin1'), pagina, documento);
      pagina.node.set(PDFName.of('Contents'), documento.context.register(documento.context.flateStream(Buffer.from(nuovo, 'latin1'))));
    }
    cambiaDocumento(documento);
    return documento.save({ useObjectStreams: false });
  };
}

type Involucro = {
  /** What is drawn around the form `Fx0`. */
  disegna?: string;
  /** Forms inside forms. */
  livelli?: number;
  /** Further entries of the form, and other resources than those of the page for it. */
  voci?: Readonly<Record<string, unknown>>;
  risorse?: (risorse: PDFDict, documento: PDFDocument) => PDFObject;
  /** Drawn as `Fx1`. */
  accanto?: string;
};

export const DISEGNATA = 'q\n1 0 0 1 0 0 cm\n/Fx0 Do\nQ\n';
export const CON_ACCANTO = `${DISEGNATA}q\n0.99987 0 0 0.99987 0.17887 0 cm\n/Fx1 Do\nQ\n`;

/** Each page as a form that a new page draws: the shape that `qpdf --overlay` and many stampers give it. */
export function avvolgi({ disegna = DISEGNATA, livelli = 1, voci = {}, risorse, accanto = '' }: Involucro = {}): Programma {
  return conPagine((contenuto, pagina, documento) => {
    const { context } = documento;
    const sue = pagina.node.Resources() ?? context.obj({});
    const forma = (testo: string, mezzi: PDFObject, altre: Readonly<Record<string, unknown>> = {}): PDFObject => {
      const base = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, pagina.getWidth(), pagina.getHeight()], Resources: mezzi };
      return context.register(context.flateStream(Buffer.from(testo, 'latin1'), { ...base, ...(altre as object) }));
    };
    const XObject = context.obj({ Fx1: forma(accanto, context.obj({})) });
    let dentro = forma(contenuto, risorse?.(sue, documento) ?? sue, voci);
    for (let i = 1; i < livelli; i++) dentro = forma(DISEGNATA, context.obj({ XObject: { Fx0: dentro } }));
    XObject.set(PDFName.of('Fx0'), dentro);
    pagina.node.set(PDFName.of('Resources'), context.obj({ XObject }));
    return disegna;
  });
}

/** Printed into a PDF of its own: other operators, other date, no signature, and of what it said of itself what the printer keeps. */
export function stampaInPdf({ conTitolo }: { conTitolo: boolean }): Programma {
  return async (pdf) => {
    const [prima, dopo] = await Promise.all([
      PDFDocument.load(pdf, { updateMetadata: false }),
      PDFDocument.create({ updateMetadata: false }),
    ]);
    for (const pagina of prima.getPages())
      dopo.addPage([pagina.getWidth(), pagina.getHeight()]).drawText('Le stesse parole', { x: 71, y: 777 });
    if (conTitolo) dopo.setTitle(prima.getTitle() ?? '');
    dopo.setProducer(conTitolo ? 'GPL Ghostscript 10.00.0' : 'cairo 1.16.0 (https://cairographics.org)');
    dopo.setCreationDate(new Date('2026-11-25T08:00:00Z'));
    return dopo.save();
  };
}
