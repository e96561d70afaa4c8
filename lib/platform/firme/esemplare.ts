import type { Bilancio } from './bilancio';
import { elementi, istanteDi } from './pdf/campi-firma';
import { decodifica } from './pdf/filtri';
import { isFlusso, isStringa, type Oggetto } from './pdf/oggetti';
import { PdfLetto } from './pdf/pdf-letto';

/** What a document says of itself, and a program that saves it again leaves as it is. */
type Identita = {
  /** First part of the file identifier: permanent (ISO 32000-1 §14.4). */
  readonly id: string | null;
  readonly identificativo: string | null;
  readonly creatoXmp: string | null;
  readonly creatoInfo: Date | null;
  readonly titolo: string | null;
  /** What it says that it was written and saved with. */
  readonly programmi: readonly (string | null)[];
  /** The last of them: who wrote the file that is there. */
  readonly scritto: readonly (string | null)[];
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
  return diversi(nostra, sua) ? presentazioneDi(sua) : null;
}

/**
 * Whether a file with other pages presents itself as this very document: it keeps its identifier, or another program than the one that
 * wrote ours has written it under its name. Printed into another PDF, it takes the date of that day. Its word is enough to choose a remedy.
 */
export function siPresentaCome(originale: Uint8Array, ricevuto: Uint8Array, bilancio: Bilancio): boolean {
  const [nostra, sua] = [identitaDi(originale, bilancio), identitaDi(ricevuto, bilancio)];
  if (!nostra || !sua) return false;
  if (nostra.id !== null && nostra.id === sua.id) return true;
  if (sua.scritto.every((programma) => programma === null || nostra.scritto.includes(programma))) return false;
  if (nostra.identificativo !== null && sua.identificativo !== null) return nostra.identificativo === sua.identificativo;
  return nostra.titolo !== null && nostra.titolo === sua.titolo;
}

export function presentazioneDi({ identificativo, creatoXmp, creatoInfo }: Identita): Presentazione {
  return { nome: identificativo, preparato: istanteXmp(creatoXmp) ?? creatoInfo };
}

/** By the surest thing that both of them say: who writes a file under its own name alone may have put its own date on it. */
function diversi(nostra: Identita, sua: Identita): boolean {
  if (nostra.identificativo !== null && sua.identificativo !== null && nostra.identificativo !== sua.identificativo) return true;
  if (!sua.scritto.some((programma) => programma !== null && nostra.scritto.includes(programma))) return false;
  if (nostra.creatoXmp !== null && sua.creatoXmp !== null)
    return istanteXmp(nostra.creatoXmp)?.getTime() !== istanteXmp(sua.creatoXmp)?.getTime();
  return nostra.creatoInfo !== null && sua.creatoInfo !== null && nostra.creatoInfo.getTime() !== sua.creatoInfo.getTime();
}

/** Of the file as it is, or as its first revision said it; null of what cannot be read. */
export function identitaDi(byte: Uint8Array, bilancio: Bilancio, quale: 'ULTIMA' | 'PRIMA' = 'ULTIMA'): Identita | null {
  try {
    const documento = new PdfLetto(byte, bilancio);
    const prima = quale === 'PRIMA' ? documento.sezioni.at(-1) : undefined;
    return identitaDelLetto(prima ? documento.comeVistoDa(prima) : documento);
  } catch {
    return null;
  }
}

function identitaDelLetto(documento: PdfLetto): Identita {
  const [primo = null] = elementi(documento.risolvi(documento.trailer.get('ID'))).map(documento.risolvi);
  const info = documento.risolvi(documento.trailer.get('Info'));
  const xmp = xmpDi(documento);
  const testo = (nome: string): string | null => testoDi(documento.voce(info, nome));
  const scritto = [proprieta(xmp, 'pdf:Producer'), testo('Producer')];
  return {
    id: isStringa(primo) ? primo.valore : null,
    identificativo: proprieta(xmp, 'dc:identifier'),
    creatoXmp: proprieta(xmp, 'xmp:CreateDate'),
    creatoInfo: istanteDi(documento.voce(info, 'CreationDate')),
    titolo: testo('Title'),
    programmi: [proprieta(xmp, 'xmp:CreatorTool'), testo('Creator'), ...scritto],
    scritto,
  };
}

/** A text of a PDF (ISO 32000-1 §7.9.2.2), in UTF-16 or in one byte a letter. */
function testoDi(valore: Oggetto): string | null {
  if (!isStringa(valore)) return null;
  const byte = Buffer.from(valore.valore, 'latin1');
  return valore.valore.startsWith('\u00fe\u00ff') && byte.length % 2 === 0 ? byte.subarray(2).swap16().toString('utf16le') : valore.valore;
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
