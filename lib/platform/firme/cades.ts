import { createHash } from 'node:crypto';
import { MAX_FIRME } from './bilancio';
import { consumaBusta, sembraBusta, type Busta } from './cms/busta';
import type { Contesto, Marca } from './cms/contesto';
import { verificaFirmatario } from './cms/firmatario';
import { isBusta, isPdf, togliInvolucro } from './formato';
import { esitoDeiMotivi, isRifiuto, motivo, rifiuta, type CodiceMotivo } from './motivi';
import { iniziaCon, verificaPades, type Parziale } from './pades';
import { isAlterata, STORIE } from './storia';
import type { FirmaVerificata } from './tipi';

const MAX_LIVELLI = 4;

/**
 * Judges a CAdES envelope (ETSI EN 319 122-1) and whatever signed thing it holds; innermost signatures come first. The bytes are consumed:
 * what is in pieces or in base64, at any depth, is written over them, so that an envelope of 20 MB takes its size once.
 */
export function verificaCades(byte: Uint8Array, originale: Uint8Array | undefined, contesto: Contesto, livello = 1): Parziale {
  if (livello > MAX_LIVELLI) rifiuta('TROPPI_LIVELLI', 'envelopes nested too deep');
  const busta = consumaBusta(byte);
  const motivi: CodiceMotivo[] = [];
  if (busta.coda.length > 0) motivi.push(isSpazi(busta.coda) ? 'BUSTA_CODA_SPAZI' : 'BUSTA_CODA_ESTRANEA');
  if (busta.irregolare) motivi.push('BUSTA_IRREGOLARE');
  if (busta.firmatari.length === 0) rifiuta('SENZA_FIRMA', 'SignedData without signers');
  if (busta.contenuto === null) rifiuta('FIRMA_STACCATA', 'detached');
  const { contenuto } = busta;
  const esterne = insieme(verificaFirmatari(busta, contenuto, contesto), livello);
  const interno = verificaContenuto(contenuto, originale, { ...contesto, marche: [...contesto.marche, ...marcheDi(esterne)] }, livello);
  const firme = [...interno.firme, ...esterne];
  if (firme.length > MAX_FIRME) rifiuta('TROPPE_FIRME', 'too many signatures');
  const alterata = esterne.some(isAlterata);
  const dentro = interno.motivi.filter(({ codice }) => !alterata || !STORIE.has(codice));
  return { firme, modificheSuccessive: interno.modificheSuccessive, motivi: [...motivi.map(motivo), ...dentro] };
}

function verificaFirmatari(busta: Busta, contenuto: Uint8Array, contesto: Contesto): FirmaVerificata[] {
  const impronte = new Map<string, Buffer>();
  const impronta = (algoritmo: string): Buffer => {
    const gia = impronte.get(algoritmo) ?? createHash(algoritmo).update(contenuto).digest();
    impronte.set(algoritmo, gia);
    return gia;
  };
  return busta.firmatari.map((firmatario) => verificaFirmatario(firmatario, busta, impronta, contesto));
}

/** The signatures of one envelope stand side by side, in the order of their bytes: it does not say which came first. */
function insieme(firme: FirmaVerificata[], busta: number): FirmaVerificata[] {
  return firme.length > 1 ? firme.map((firma) => ({ ...firma, parallela: busta })) : firme;
}

/**
 * The instants that a signature proves for all that it covers: those of a good signature only, because whoever may choose the key can
 * make an old signature's value fit a new content.
 */
function marcheDi(firme: readonly FirmaVerificata[]): Marca[] {
  const buone = firme.filter(({ integra, fiducia }) => integra && fiducia === 'attendibile');
  return buone.flatMap(({ marca }) => (marca ? [{ ...marca, istante: new Date(marca.istante) }] : []));
}

function isSpazi(byte: Uint8Array): boolean {
  return byte.every((ottetto) => ottetto === 0x20 || (ottetto >= 0x09 && ottetto <= 0x0d));
}

const NESSUNA: Parziale = { firme: [], modificheSuccessive: 'nessuna', motivi: [] };

/** The payload must be our document, or a PAdES over it, or another envelope around it. */
function verificaContenuto(contenuto: Uint8Array, originale: Uint8Array | undefined, contesto: Contesto, livello: number): Parziale {
  if (originale && Buffer.compare(contenuto, originale) === 0) return NESSUNA;
  if (isPdf(contenuto)) return originale ? pdfContro(contenuto, originale, contesto) : pdfDaSolo(contenuto, contesto);
  const dentro = isBusta(contenuto) ? togliInvolucro(contenuto) : null;
  if (dentro && sembraBusta(dentro)) return verificaCades(dentro, originale, contesto, livello + 1);
  return originale ? { ...NESSUNA, motivi: [motivo('ALTRO_DOCUMENTO')] } : NESSUNA;
}

/**
 * A PDF that is not byte for byte ours: signed over ours, and judged as it is by itself, or stamped, saved again, another one. Who adds to
 * our document without signing it has changed it, be it in its metadata alone.
 */
function pdfContro(contenuto: Uint8Array, originale: Uint8Array, contesto: Contesto): Parziale {
  try {
    const esito = verificaPades(contenuto, originale, contesto, true);
    if (esito.firme.length > 0 || esitoDeiMotivi(esito.motivi) === 'NON_VALIDA') return esito;
    return { ...esito, motivi: [motivo(esito.motivi.length === 0 ? 'PDF_RISALVATO' : 'MODIFICATO_PRIMA_DELLA_FIRMA')] };
  } catch (errore) {
    if (!isRifiuto(errore) || iniziaCon(contenuto, originale)) throw errore;
    return { ...NESSUNA, motivi: [motivo('ALTRO_DOCUMENTO')] };
  }
}

/** Without an original a PDF inside an envelope need not be signed; one that cannot be read goes to a person. */
function pdfDaSolo(contenuto: Uint8Array, contesto: Contesto): Parziale {
  try {
    const esito = verificaPades(contenuto, undefined, contesto, true);
    return esito.firme.length > 0 ? esito : { ...NESSUNA, motivi: esito.motivi };
  } catch (errore) {
    if (!isRifiuto(errore)) throw errore;
    const firmato = Buffer.from(contenuto.buffer, contenuto.byteOffset, contenuto.length).includes('/ByteRange');
    return { ...NESSUNA, motivi: [motivo(firmato ? 'PDF_INTERNO_NON_GIUDICATO' : 'PDF_INTERNO_ILLEGGIBILE')] };
  }
}
