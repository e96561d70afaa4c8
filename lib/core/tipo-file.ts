/** What a file is, by its bytes: names and declared types are typed by whoever sends it. */
export const TIPI_FILE = {
  PDF: { mime: 'application/pdf', nome: 'un PDF' },
  P7M: { mime: 'application/pkcs7-mime', nome: 'una busta di firma .p7m' },
  PNG: { mime: 'image/png', nome: 'un’immagine PNG' },
  XLSX: { mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', nome: 'un foglio Excel .xlsx' },
  ZIP: { mime: 'application/zip', nome: 'un archivio .zip' },
} as const;
export type TipoFile = keyof typeof TIPI_FILE;

/** Object identifier of CMS SignedData (1.2.840.113549.1.7.2), with tag and length. */
const SIGNED_DATA = '\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02';
/** Where an archive says how its first file is called, and how a spreadsheet's is. */
const NOME_NELLO_ZIP = 30;
const DENTRO_XLSX = /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|xl\/)/;
/** A SEQUENCE header of any length form, definite or not, ends well before this. */
const TESTA = 24;

/**
 * The type, or null when the bytes are of none that Varco takes. PDF only with its header at the first byte; .p7m in DER, BER, PEM or
 * bare base64.
 */
export function tipoFile(contenuto: Uint8Array): TipoFile | null {
  const testa = String.fromCharCode(...contenuto.subarray(0, 256));
  if (testa.startsWith('%PDF-')) return 'PDF';
  if (testa.startsWith('\x89PNG\r\n\x1a\n')) return 'PNG';
  if (testa.startsWith('PK\x03\x04')) return DENTRO_XLSX.test(testa.slice(NOME_NELLO_ZIP)) ? 'XLSX' : 'ZIP';
  return isBusta(testa) || isBusta(daTesto(testa)) ? 'P7M' : null;
}

/** One character a byte, here and below. */
function isBusta(testa: string): boolean {
  return testa.startsWith('\x30') && testa.slice(0, TESTA).includes(SIGNED_DATA);
}

/** The first bytes behind PEM armour or bare base64; empty when it is neither. */
function daTesto(testa: string): string {
  const testo = testa.replace(/^\u00EF\u00BB\u00BF/, '').trimStart();
  const corpo = testo.replace(/^-----BEGIN (?:PKCS7|CMS|PKCS #7 SIGNED DATA)-----/, '').replace(/\s+/g, '');
  const base64 = /^[A-Za-z0-9+/]{32}/.exec(corpo)?.[0];
  return base64 ? atob(base64) : '';
}
