import { apriBusta, type Busta } from './cms/busta';
import { firmaIlleggibile, verificaFirmatario, type Contesto } from './cms/firmatario';
import { diagnosticaDiverso } from './diagnosi';
import { isRifiuto, motivo, rifiuta, type CodiceMotivo } from './motivi';
import { campiFirmati, type CampoFirma } from './pdf/campi-firma';
import { cercaContenutoAttivo } from './pdf/contenuto-attivo';
import { tuttoNellIndice } from './pdf/copertura';
import { differenze } from './pdf/differenze';
import { PdfLetto } from './pdf/pdf-letto';
import { assertPagine } from './pdf/pagine';
import { esadecimaleUniforme, esaminaIntervallo, improntaIntervallo, type Intervallo } from './pdf/intervallo';
import { trovaCoda } from './pdf/coda';
import { vietaModifiche } from './pdf/permessi';
import type { FirmaVerificata, Verifica } from './tipi';

const MAX_FIRME = 50;
const SOTTOFORMATI = new Set(['adbe.pkcs7.detached', 'ETSI.CAdES.detached']);

export type Parziale = Pick<Verifica, 'firme' | 'modificheSuccessive' | 'motivi'>;
type Esaminata = { campo: CampoFirma; intervallo: Intervallo | CodiceMotivo; firma: FirmaVerificata };

export function iniziaCon(byte: Uint8Array, prefisso: Uint8Array): boolean {
  return byte.length >= prefisso.length && Buffer.compare(byte.subarray(0, prefisso.length), prefisso) === 0;
}

/** Judges a signed PDF (ETSI EN 319 142-1) revision by revision; throws a refusal when it cannot be read at all. */
export function verificaPades(file: Uint8Array, originale: Uint8Array | undefined, contesto: Contesto): Parziale {
  const finale = new PdfLetto(file);
  // Beside an original the pages are compared with its own; alone, there must be some.
  if (!originale) assertPagine(finale);
  const motivi = new Set<CodiceMotivo>();
  const nostro = originale === undefined || iniziaCon(file, originale);
  const minimo = originale !== undefined && nostro ? originale.length : 0;
  const campi = campiFirmati(finale);
  if (campi.length > MAX_FIRME) rifiuta('TROPPE_FIRME', 'too many signature fields');
  const esaminate = campi.map((campo) => esamina(finale, campo, minimo, contesto));
  const firme = esaminate.filter(({ campo }) => !campo.marca).sort((a, b) => fineDi(a) - fineDi(b));
  if (firme.length === 0) motivi.add('SENZA_FIRMA');
  if (firme.length < esaminate.length) motivi.add('MARCA_NON_VERIFICATA');

  if (originale && !nostro) motivi.add(diversoDaOriginale(originale, file, firme));
  const dopoOriginale = originale && nostro ? confrontaConOriginale(originale, finale, contesto) : new Set<CodiceMotivo>();
  const revisioni = revisioniFirmate(finale, esaminate);
  const dopoFirme = confrontaRevisioni(finale, revisioni, esaminate, minimo, contesto);
  // The likely story before its details: the first sentence is the one that people read.
  if (originale && sullePagine(dopoFirme)) motivi.add('TIMBRATO_DOPO_LA_FIRMA');
  else if (originale && sullePagine(dopoOriginale)) motivi.add('TIMBRATO_PRIMA_DELLA_FIRMA');
  for (const codice of [...dopoOriginale, ...dopoFirme]) motivi.add(codice);
  // Beside an original whatever is not in it is refused already.
  if (!originale) for (const documento of new Set([finale, ...revisioni])) cercaContenutoAttivo(documento, motivi);
  return {
    firme: firme.map(({ firma }) => firma),
    modificheSuccessive: modifiche(finale, firme, dopoFirme),
    motivi: [...motivi].map(motivo),
  };
}

function sullePagine(codici: ReadonlySet<CodiceMotivo>): boolean {
  return codici.has('PAGINE_MODIFICATE') || codici.has('ANNOTAZIONI_AGGIUNTE');
}

function fineDi({ intervallo }: Esaminata): number {
  return typeof intervallo === 'string' ? Number.MAX_SAFE_INTEGER : intervallo.fine;
}

function esamina(finale: PdfLetto, campo: CampoFirma, minimo: number, contesto: Contesto): Esaminata {
  const intervallo = intervalloDi(finale, campo, minimo);
  const sue: CodiceMotivo[] = [];
  if (typeof intervallo === 'string') sue.push(intervallo);
  if (campo.condivisa) sue.push('FIRMA_CONDIVISA');
  if (!campo.marca && !SOTTOFORMATI.has(campo.sottoformato ?? '')) sue.push('SOTTOFORMATO_NON_AMMESSO');
  const busta = bustaDi(campo);
  const irregolare =
    typeof busta === 'string'
      ? false
      : busta.irregolare || (typeof intervallo !== 'string' && !esadecimaleUniforme(finale.byte, intervallo));
  if (typeof busta === 'string') return { campo, intervallo, firma: firmaIlleggibile([...sue, busta]) };
  if (busta.contenuto !== null && !campo.marca) sue.push('CONTENUTO_INCLUSO');
  const [firmatario, ...altri] = busta.firmatari;
  if (!firmatario || altri.length > 0) return { campo, intervallo, firma: firmaIlleggibile([...sue, 'FIRMATARI_MULTIPLI']) };
  const impronta = typeof intervallo === 'string' ? () => Buffer.alloc(0) : improntaIntervallo(finale.byte, intervallo);
  const firma = verificaFirmatario(firmatario, busta, impronta, contesto);
  const motivi = [
    ...[...sue, ...(irregolare ? (['BUSTA_IRREGOLARE'] as const) : [])].map(motivo),
    ...firma.motivi.filter(({ codice }) => !(typeof intervallo === 'string' && codice === 'CONTENUTO_ALTERATO')),
  ];
  return {
    campo,
    intervallo,
    firma: { ...firma, integra: firma.integra && sue.length === 0, istante: firma.istante ?? campo.istante?.toISOString() ?? null, motivi },
  };
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

/** The CMS in Contents; the room reserved for it is filled with zeros, which are tolerated, and nothing else is. */
function bustaDi(campo: CampoFirma): Busta | CodiceMotivo {
  try {
    const busta = apriBusta(Buffer.from(campo.contents?.valore ?? '', 'latin1'));
    return busta.coda.every((ottetto) => ottetto === 0) ? busta : 'FIRMA_MALPOSTA';
  } catch (errore) {
    if (isRifiuto(errore)) return 'FIRMA_ILLEGGIBILE';
    throw errore;
  }
}

function diversoDaOriginale(originale: Uint8Array, file: Uint8Array, firme: readonly Esaminata[]): CodiceMotivo {
  const diagnosi = diagnosticaDiverso(originale, file);
  const alterate = firme.some(({ firma }) => !firma.integra);
  return diagnosi === 'TIMBRATO_PRIMA_DELLA_FIRMA' && alterate ? 'TIMBRATO_DOPO_LA_FIRMA' : diagnosi;
}

function confrontaConOriginale(originale: Uint8Array, finale: PdfLetto, { areeFirma }: Contesto): Set<CodiceMotivo> {
  const { startxref } = trovaCoda(originale);
  if (!finale.sezioni.some(({ posizione }) => posizione === startxref)) return new Set(['ORIGINALE_FUORI_CATENA']);
  return differenze(new PdfLetto(finale.byte.subarray(0, originale.length), finale.bilancio), finale, { areeFirma });
}

function finiDi(scelte: readonly Esaminata[]): number[] {
  return [...new Set(scelte.flatMap(({ intervallo }) => (typeof intervallo === 'string' ? [] : [intervallo.fine])))].sort((a, b) => a - b);
}

/** The file as each signatory saw it, oldest first. */
function revisioniFirmate(finale: PdfLetto, esaminate: readonly Esaminata[]): PdfLetto[] {
  return finiDi(esaminate).map((fine) =>
    fine === finale.byte.length ? finale : new PdfLetto(finale.byte.subarray(0, fine), finale.bilancio),
  );
}

/** Every signed revision against the file as it is now, and the bytes that no signatory has covered. */
function confrontaRevisioni(
  finale: PdfLetto,
  revisioni: readonly PdfLetto[],
  esaminate: readonly Esaminata[],
  minimo: number,
  { areeFirma }: Contesto,
): Set<CodiceMotivo> {
  const motivi = new Set<CodiceMotivo>();
  const ultimaFirma = finiDi(esaminate.filter(({ campo }) => !campo.marca)).at(-1) ?? 0;
  for (const revisione of revisioni) {
    if (revisione === finale) continue;
    const soloProve = revisione.byte.length >= ultimaFirma;
    for (const codice of differenze(revisione, finale, { soloProve, areeFirma })) motivi.add(codice);
  }
  if (esaminate.some((esaminata) => fineDi(esaminata) < ultimaFirma && vietaModifiche(finale, esaminata.campo)))
    motivi.add('MODIFICHE_VIETATE');
  const da = minimo || (revisioni[0]?.byte.length ?? finale.byte.length);
  if (!tuttoNellIndice(finale, da)) motivi.add('OGGETTI_FUORI_INDICE');
  return motivi;
}

function modifiche(finale: PdfLetto, firme: readonly Esaminata[], dopoFirme: ReadonlySet<CodiceMotivo>): Verifica['modificheSuccessive'] {
  if ([...dopoFirme].some((codice) => codice !== 'METADATI_AGGIORNATI')) return 'segnalate';
  return firme.some(({ intervallo }) => typeof intervallo === 'object' && intervallo.fine < finale.byte.length) ? 'ammesse' : 'nessuna';
}
