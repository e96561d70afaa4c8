/** What a file is, by its bytes: names and declared types are typed by whoever sends it. */
export const TIPI_FILE = {
  PDF: { mime: 'application/pdf', nome: 'un PDF' },
  P7M: { mime: 'application/pkcs7-mime', nome: 'una busta di firma .p7m' },
} as const;
export type TipoFile = keyof typeof TIPI_FILE;

/** Object identifier of CMS SignedData (1.2.840.113549.1.7.2), with tag and length. */
const SIGNED_DATA = Buffer.from('06092a864886f70d010702', 'hex');
/** A SEQUENCE header of any length form, definite or not, ends well before this. */
const TESTA = 24;

/**
 * The type, or null when the bytes are of none that Varco takes. PDF only with its header at the first byte; .p7m in DER, BER, PEM or
 * bare base64.
 */
export function tipoFile(contenuto: Uint8Array): TipoFile | null {
  const testa = Buffer.from(contenuto.buffer, contenuto.byteOffset, Math.min(contenuto.length, 256));
  if (testa.subarray(0, 5).toString('latin1') === '%PDF-') return 'PDF';
  return isBusta(testa) || isBusta(daTesto(testa)) ? 'P7M' : null;
}

function isBusta(testa: Buffer): boolean {
  return testa[0] === 0x30 && testa.subarray(0, TESTA).includes(SIGNED_DATA);
}

/** The first bytes behind PEM armour or bare base64; empty when it is neither. */
function daTesto(testa: Buffer): Buffer {
  const testo = testa
    .toString('latin1')
    .replace(/^\uFEFF|^\u00EF\u00BB\u00BF/, '')
    .trimStart();
  const corpo = testo.replace(/^-----BEGIN (?:PKCS7|CMS|PKCS #7 SIGNED DATA)-----/, '').replace(/\s+/g, '');
  const base64 = /^[A-Za-z0-9+/]{32}/.exec(corpo)?.[0];
  return base64 ? Buffer.from(base64, 'base64') : Buffer.alloc(0);
}
