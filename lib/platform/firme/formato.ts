import { leggiBase64 } from './base64';
import { rifiuta } from './motivi';

const ETICHETTA = '(?:PKCS7|PKCS #7 SIGNED DATA|CMS)';
const INIZIO = new RegExp(`^\\s*-----BEGIN ${ETICHETTA}-----`);
const FINE = new RegExp(`-----END ${ETICHETTA}-----$`);
/** Where the lines of a PEM that say what it is are looked for. */
const MARGINE = 200;

export function isPdf(byte: Uint8Array): boolean {
  return testa(byte, 5) === '%PDF-';
}

/** True for what may be a CMS envelope: DER or BER, PEM, or bare base64, which is common in Italy. */
export function isBusta(byte: Uint8Array): boolean {
  return byte[0] === 0x30 || /^\s*(?:-----BEGIN |MI)/.test(testa(byte, 64));
}

/** The binary envelope inside PEM or bare base64, or the bytes as they are; null when the text is not base64. Text is written over. */
export function togliInvolucro(byte: Uint8Array): Uint8Array | null {
  if (byte[0] === 0x30) return byte;
  let fine = byte.length;
  while (fine > 0 && isSpazio(byte[fine - 1])) fine--;
  const inizio = INIZIO.exec(testa(byte, MARGINE))?.[0].length;
  if (inizio === undefined) return leggiBase64(byte.subarray(0, fine));
  const chiusura = FINE.exec(testa(byte.subarray(Math.max(inizio, fine - MARGINE), fine), MARGINE))?.[0].length;
  return chiusura === undefined ? null : leggiBase64(byte.subarray(inizio, fine - chiusura));
}

function isSpazio(ottetto: number | undefined): boolean {
  return ottetto === 0x20 || (ottetto !== undefined && ottetto >= 0x09 && ottetto <= 0x0d);
}

/** PDF with something before its first byte: most readers skip it, so the offsets of a signature would not mean the same. */
function isPdfSpostato(byte: Uint8Array): boolean {
  return testa(byte, 1024).includes('%PDF-');
}

/** What the bytes are, whatever the name says; a name that says otherwise is refused with its own reason. */
export function riconosci(byte: Uint8Array, nome: string | undefined): 'PADES' | 'CADES' {
  if (byte.length === 0) rifiuta('FILE_VUOTO', 'empty');
  const estensione = /\.([a-z0-9]+)$/i.exec(nome?.trim() ?? '')?.[1]?.toLowerCase();
  if (isPdf(byte) || (!isBusta(byte) && isPdfSpostato(byte))) {
    if (estensione === 'p7m') rifiuta('PDF_CON_NOME_P7M', 'a PDF called .p7m');
    return isPdf(byte) ? 'PADES' : rifiuta('PDF_TESTA_ESTRANEA', 'bytes before %PDF-');
  }
  if (estensione === 'pdf') rifiuta('NON_PDF_CON_NOME_PDF', 'not a PDF');
  return isBusta(byte) ? 'CADES' : rifiuta('FORMATO_SCONOSCIUTO', 'neither PDF nor CMS');
}

function testa(byte: Uint8Array, quanti: number): string {
  return Buffer.from(byte.subarray(0, quanti)).toString('latin1');
}
