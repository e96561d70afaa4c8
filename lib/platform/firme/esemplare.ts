import type { Bilancio } from './bilancio';
import { elementi, istanteDi } from './pdf/campi-firma';
import { decodifica } from './pdf/filtri';
import { isFlusso, isStringa } from './pdf/oggetti';
import { PdfLetto } from './pdf/pdf-letto';

/** What a document says of itself, and a program that saves it again leaves as it is. */
type Identita = {
  /** First part of the file identifier: permanent (ISO 32000-1 §14.4). */
  readonly id: string | null;
  readonly identificativo: string | null;
  readonly creatoXmp: string | null;
  readonly creatoInfo: Date | null;
};

/** What a file says that it is: enough to name it to who took it for another, never a proof. */
export type Presentazione = { readonly nome: string | null; readonly preparato: Date | null };

/** A packet of ours is a few kilobytes. */
const MAX_XMP = 1 << 20;

/**
 * Whether a file is another document, or another copy of the same act prepared at another moment, and which: its pages tell the two
 * apart. Null where nothing says so: it may be ours, saved again by a program that threw its metadata away.
 */
export function altroEsemplare(originale: Uint8Array, ricevuto: Uint8Array, bilancio: Bilancio): Presentazione | null {
  const [nostra, sua] = [identitaDi(originale, bilancio), identitaDi(ricevuto, bilancio)];
  if (!nostra || !sua || (nostra.id !== null && nostra.id === sua.id)) return null;
  return diversi(nostra, sua) ? { nome: sua.identificativo, preparato: istanteXmp(sua.creatoXmp) ?? sua.creatoInfo } : null;
}

/** By the surest thing that both of them say. */
function diversi(nostra: Identita, sua: Identita): boolean {
  if (nostra.identificativo !== null && sua.identificativo !== null && nostra.identificativo !== sua.identificativo) return true;
  if (nostra.creatoXmp !== null && sua.creatoXmp !== null)
    return istanteXmp(nostra.creatoXmp)?.getTime() !== istanteXmp(sua.creatoXmp)?.getTime();
  return nostra.creatoInfo !== null && sua.creatoInfo !== null && nostra.creatoInfo.getTime() !== sua.creatoInfo.getTime();
}

function identitaDi(byte: Uint8Array, bilancio: Bilancio): Identita | null {
  try {
    const documento = new PdfLetto(byte, bilancio);
    const [primo = null] = elementi(documento.risolvi(documento.trailer.get('ID'))).map(documento.risolvi);
    const xmp = xmpDi(documento);
    return {
      id: isStringa(primo) ? primo.valore : null,
      identificativo: proprieta(xmp, 'dc:identifier'),
      creatoXmp: proprieta(xmp, 'xmp:CreateDate'),
      creatoInfo: istanteDi(documento.voce(documento.risolvi(documento.trailer.get('Info')), 'CreationDate')),
    };
  } catch {
    return null;
  }
}

function xmpDi(documento: PdfLetto): string {
  const flusso = documento.voce(documento.catalogo, 'Metadata');
  if (!isFlusso(flusso)) return '';
  const dati = decodifica(flusso, documento.bilancio, documento.risolvi) ?? flusso.dati;
  return Buffer.from(dati.subarray(0, MAX_XMP)).toString('utf8');
}

/** As an element or as an attribute, which programs exchange. */
function proprieta(xmp: string, nome: string): string | null {
  return new RegExp(`<${nome}>([^<]{1,200})<|\\s${nome}="([^"]{1,200})"`).exec(xmp)?.slice(1).find(Boolean)?.trim() ?? null;
}

function istanteXmp(testo: string | null): Date | null {
  const istante = new Date(testo ?? '');
  return Number.isNaN(istante.getTime()) ? null : istante;
}
