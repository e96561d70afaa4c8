import { addebitaCopia, type Bilancio } from './bilancio';
import { apriBusta, type Busta } from './cms/busta';
import type { Contesto } from './cms/contesto';
import { firmaIlleggibile, verificaFirmatario } from './cms/firmatario';
import { isRifiuto, motivo, type CodiceMotivo } from './motivi';
import type { CampoFirma } from './pdf/campi-firma';
import { esadecimaleUniforme, esaminaIntervallo, improntaIntervallo, type Intervallo } from './pdf/intervallo';
import type { PdfLetto } from './pdf/pdf-letto';
import type { FirmaVerificata } from './tipi';

const SOTTOFORMATI = new Set(['adbe.pkcs7.detached', 'ETSI.CAdES.detached']);

/** A signed field, what it covers and what it holds; a reason stands in the place of what cannot be used. */
export type CampoLetto = { campo: CampoFirma; intervallo: Intervallo | CodiceMotivo; busta: Busta | CodiceMotivo };
export type FirmaEsaminata = CampoLetto & { firma: FirmaVerificata };

export function leggiCampo(finale: PdfLetto, campo: CampoFirma, minimo: number): CampoLetto {
  return { campo, intervallo: intervalloDi(finale, campo, minimo), busta: bustaDi(campo, finale.bilancio) };
}

/** Judges the signature of a field over the bytes that it covers. */
export function esaminaFirma(finale: PdfLetto, letto: CampoLetto, contesto: Contesto): FirmaEsaminata {
  const { campo, intervallo, busta } = letto;
  const sue: CodiceMotivo[] = [];
  if (typeof intervallo === 'string') sue.push(intervallo);
  if (campo.condivisa) sue.push('FIRMA_CONDIVISA');
  if (!SOTTOFORMATI.has(campo.sottoformato ?? '')) sue.push('SOTTOFORMATO_NON_AMMESSO');
  if (typeof busta === 'string') return { ...letto, firma: firmaIlleggibile([...sue, busta]) };
  if (busta.contenuto !== null) sue.push('CONTENUTO_INCLUSO');
  const [firmatario, ...altri] = busta.firmatari;
  if (!firmatario || altri.length > 0) return { ...letto, firma: firmaIlleggibile([...sue, 'FIRMATARI_MULTIPLI']) };
  const impronta = typeof intervallo === 'string' ? () => Buffer.alloc(0) : improntaIntervallo(finale.byte, intervallo);
  const firma = verificaFirmatario(firmatario, busta, impronta, contesto, campo.istante);
  const irregolare = busta.irregolare || (typeof intervallo !== 'string' && !esadecimaleUniforme(finale.byte, intervallo));
  const motivi = [
    ...[...sue, ...(irregolare ? (['BUSTA_IRREGOLARE'] as const) : [])].map(motivo),
    ...firma.motivi.filter(({ codice }) => !(typeof intervallo === 'string' && codice === 'CONTENUTO_ALTERATO')),
  ];
  return { ...letto, firma: { ...firma, integra: firma.integra && sue.length === 0, motivi } };
}

/** A revision that does not end as a PDF is a wrong range, whatever the reader calls it. */
function intervalloDi(finale: PdfLetto, campo: CampoFirma, minimo: number): Intervallo | CodiceMotivo {
  try {
    return esaminaIntervallo(finale, campo, minimo);
  } catch (errore) {
    if (isRifiuto(errore)) return 'INTERVALLO_ERRATO';
    throw errore;
  }
}

/** What a field holds as its signature: many may point to the same large one. */
export function byteDi({ contents }: CampoFirma, bilancio: Bilancio): Uint8Array {
  const valore = contents?.valore ?? '';
  addebitaCopia(bilancio, valore.length);
  return Buffer.from(valore, 'latin1');
}

/** The CMS in Contents; the room reserved for it is filled with zeros, which are tolerated, and nothing else is. */
function bustaDi(campo: CampoFirma, bilancio: Bilancio): Busta | CodiceMotivo {
  // Outside: a file that costs too much is told so, and not that this signature is damaged.
  const byte = byteDi(campo, bilancio);
  try {
    const busta = apriBusta(byte, bilancio);
    return busta.coda.every((ottetto) => ottetto === 0) ? busta : 'FIRMA_MALPOSTA';
  } catch (errore) {
    if (isRifiuto(errore)) return 'FIRMA_ILLEGGIBILE';
    throw errore;
  }
}
