import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, type PDFRef, PDFString } from 'pdf-lib';

/** A PDF ready to be signed: sign `parti` (in order), then {@link riempi} with the detached CMS. */
type PostoDellaFirma = { byte: Buffer; parti: Buffer; buco: readonly [number, number] };

export type OpzioniSegnaposto = {
  /** Page of the widget, from 0; the first when not given. */
  pagina?: number;
  /** Visible rectangle on that page; invisible when not given. */
  rettangolo?: readonly [number, number, number, number];
  sottoformato?: string;
  nome?: string;
  /** Flags of the widget (ISO 32000-1 §12.5.3); printed and locked when not given. */
  attributi?: number;
  /** Further entries of the signature dictionary, as they are written. */
  altreVoci?: string;
  /** Changes the ByteRange that is about to be written, to make wrong ones. */
  intervallo?: (giusto: readonly [number, number, number, number]) => readonly number[];
};

const POSTO = 16_384;
const SEGNO = 1_111_111_111;
const SEGNALIBRO = 'Altre';

/** Adds an empty signature in an incremental revision, written by pdf-lib: a second hand beside the demo signer's. */
export async function preparaSegnaposto(pdf: Uint8Array, opzioni: OpzioniSegnaposto = {}): Promise<PostoDellaFirma> {
  const documento = await PDFDocument.load(pdf, { forIncrementalUpdate: true, updateMetadata: false });
  const { context } = documento;
  const firma = context.register(
    context.obj({
      Type: 'Sig',
      Filter: 'Adobe.PPKLite',
      SubFilter: opzioni.sottoformato ?? 'ETSI.CAdES.detached',
      ByteRange: [0, SEGNO, SEGNO, SEGNO],
      Contents: PDFHexString.of('0'.repeat(POSTO)),
      ...(opzioni.altreVoci ? { [SEGNALIBRO]: PDFString.of('x'.repeat(opzioni.altreVoci.length)) } : {}),
    }),
  );
  const pagina = documento.getPage(opzioni.pagina ?? 0);
  const campo = context.register(
    context.obj({
      Type: 'Annot',
      Subtype: 'Widget',
      FT: 'Sig',
      T: PDFString.of(opzioni.nome ?? `Prova ${firma.objectNumber}`),
      V: firma,
      F: opzioni.attributi ?? 132,
      P: pagina.ref,
      Rect: [...(opzioni.rettangolo ?? [0, 0, 0, 0])],
    }),
  );
  pagina.node.set(PDFName.of('Annots'), conElemento(pagina.node.lookupMaybe(PDFName.of('Annots'), PDFArray), campo, documento));
  const modulo = documento.catalog.lookupMaybe(PDFName.of('AcroForm'), PDFDict) ?? context.obj({});
  modulo.set(PDFName.of('Fields'), conElemento(modulo.lookupMaybe(PDFName.of('Fields'), PDFArray), campo, documento));
  modulo.set(PDFName.of('SigFlags'), PDFNumber.of(3));
  documento.catalog.set(PDFName.of('AcroForm'), modulo);
  const byte = Buffer.from(await documento.commit({ useObjectStreams: false }));
  if (opzioni.altreVoci) {
    const posto = `/${SEGNALIBRO} (${'x'.repeat(opzioni.altreVoci.length)})`;
    byte.write(opzioni.altreVoci.padEnd(posto.length), byte.indexOf(posto), 'latin1');
  }
  return chiudi(byte, pdf.length, opzioni.intervallo);
}

function conElemento(vettore: PDFArray | undefined, nuovo: PDFRef, documento: PDFDocument): PDFArray {
  return documento.context.obj([...(vettore?.asArray() ?? []), nuovo]);
}

function chiudi(byte: Buffer, da: number, intervallo: OpzioniSegnaposto['intervallo']): PostoDellaFirma {
  const b = byte.indexOf(`<${'0'.repeat(POSTO)}>`, da);
  const c = b + POSTO + 2;
  const giusto = [0, b, c, byte.length - c] as const;
  const numeri = (intervallo?.(giusto) ?? giusto).join(' ');
  const segno = `${SEGNO} ${SEGNO} ${SEGNO}`;
  const dove = byte.indexOf(segno, da) - '0 '.length;
  byte.write(numeri.padEnd(segno.length + 2), dove, 'latin1');
  const [x = 0, y = 0, z = 0, w = 0] = numeri.split(' ').map(Number);
  return { byte, parti: Buffer.concat([byte.subarray(x, x + y), byte.subarray(z, z + w)]), buco: [b, c] };
}

/** The signed PDF: the CMS in hexadecimal, the rest of its room left at zero. */
export function riempi({ byte, buco: [b] }: PostoDellaFirma, cms: Uint8Array): Uint8Array {
  const firmato = Buffer.from(byte);
  firmato.write(Buffer.from(cms).toString('hex'), b + 1, 'latin1');
  return new Uint8Array(firmato);
}

/** A PDF of a few pages that stands for the generated document: text, a link, information. */
export async function pdfDiProva(opzioni: { testo?: string; flussi?: boolean; pagine?: number } = {}): Promise<Uint8Array> {
  const documento = await PDFDocument.create();
  documento.setTitle('Documento di prova');
  for (let i = 0; i < (opzioni.pagine ?? 2); i++)
    documento.addPage().drawText(`${opzioni.testo ?? 'Convenzione'}, pagina ${i + 1}`, { x: 50, y: 700 });
  const collegamento = documento.context.register(
    documento.context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [10, 10, 60, 30], Border: [0, 0, 0] }),
  );
  documento.getPage(0).node.set(PDFName.of('Annots'), documento.context.obj([collegamento]));
  return documento.save({ useObjectStreams: opzioni.flussi ?? false });
}
