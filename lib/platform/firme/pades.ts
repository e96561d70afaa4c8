import { PARTI_FIRMATARIE, type ParteFirmataria } from '@/lib/core/documenti';
import { MAX_FIRME } from './bilancio';
import type { Contesto } from './cms/contesto';
import { gravita, motivo, rifiuta, type CodiceMotivo } from './motivi';
import { esaminaFirma, leggiCampo, type CampoLetto, type FirmaEsaminata } from './pades-campi';
import { tempoDelPdf } from './pades-tempo';
import { campiFirmati } from './pdf/campi-firma';
import { cercaContenutoAggiunto } from './pdf/contenuto-aggiunto';
import { cercaContenutoAttivo } from './pdf/contenuto-attivo';
import { tuttoNellIndice } from './pdf/copertura';
import { differenze } from './pdf/differenze';
import { PdfLetto } from './pdf/pdf-letto';
import type { SpaziFirma } from './pdf/firme-visibili';
import { assertPagine } from './pdf/pagine';
import { trovaCoda } from './pdf/coda';
import { vietaModifiche } from './pdf/permessi';
import { senzaPosto, SOLO_RISALVATO, storiaDelFile, type Riscontri } from './storia';
import type { Verifica } from './tipi';

export type Parziale = Pick<Verifica, 'firme' | 'modificheSuccessive' | 'motivi'>;

export function iniziaCon(byte: Uint8Array, prefisso: Uint8Array): boolean {
  return byte.length >= prefisso.length && Buffer.compare(byte.subarray(0, prefisso.length), prefisso) === 0;
}

/**
 * Judges a signed PDF (ETSI EN 319 142-1) revision by revision; throws a refusal when it cannot be read at all. `imbustato`: it stands in a
 * signed envelope, so that it need not hold a signature.
 */
export function verificaPades(file: Uint8Array, originale: Uint8Array | undefined, contesto: Contesto, imbustato = false): Parziale {
  const finale = new PdfLetto(file, contesto.bilancio);
  // Beside an original the pages are compared with its own; alone, there must be some.
  if (!originale) assertPagine(finale);
  const nostro = originale === undefined || iniziaCon(file, originale);
  const minimo = originale !== undefined && nostro ? originale.length : 0;
  const campi = campiFirmati(finale);
  if (campi.length > MAX_FIRME) rifiuta('TROPPE_FIRME', 'too many signature fields');
  const letti = campi.map((campo) => leggiCampo(finale, campo, minimo));
  const tempo = tempoDelPdf(finale, letti, contesto);
  const firme = letti
    .filter(({ campo }) => !campo.marca)
    .map((letto) => esaminaFirma(finale, letto, tempo.contestoPer(letto)))
    .sort((a, b) => fineDi(a) - fineDi(b));

  const spazi = spaziDi(firme, contesto);
  const dopoOriginale = originale && nostro ? confrontaConOriginale(originale, finale, spazi) : new Set<CodiceMotivo>();
  const revisioni = revisioniFirmate(finale, letti);
  const { dopoFirme, dopoUltima } = confrontaRevisioni(finale, revisioni, letti, minimo, spazi);
  const riscontri = { finale, nostro, firme, primaRevisione: revisioni[0], imbustato, dopoOriginale, dopoFirme, dopoUltima };
  const storia = originale ? storiaDelFile({ ...riscontri, originale }) : null;
  const motivi = new Set(storia ? [] : dettagli(riscontri));
  for (const codice of tempo.codici) motivi.add(codice);
  // What the original has itself is no news; without one, nobody vouches for what was signed.
  if (!originale) for (const documento of new Set([finale, ...revisioni])) cercaContenutoAttivo(documento, motivi);
  else if (!nostro && storia && SOLO_RISALVATO.has(storia.codice)) for (const codice of attivoInPiu(originale, finale)) motivi.add(codice);
  const riscritto = storia !== null && !nostro && firme.some(({ intervallo }) => typeof intervallo === 'string');
  return {
    firme: firme.map(({ firma }) => (riscritto ? senzaPosto(firma) : firma)),
    modificheSuccessive: riscritto ? 'segnalate' : modifiche(finale, firme, dopoFirme),
    motivi: [...(storia ? [storia] : []), ...[...motivi].map(motivo)],
  };
}

function attivoInPiu(originale: Uint8Array, finale: PdfLetto): CodiceMotivo[] {
  const [nostro, suo] = [new Set<CodiceMotivo>(), new Set<CodiceMotivo>()];
  cercaContenutoAttivo(new PdfLetto(originale, finale.bilancio), nostro);
  cercaContenutoAttivo(finale, suo);
  return [...suo].filter((codice) => !nostro.has(codice));
}

/** What there is to say where no story of the file says it all. */
function dettagli({ firme, imbustato, dopoOriginale, dopoFirme }: Omit<Riscontri, 'originale'>): CodiceMotivo[] {
  return [...(firme.length === 0 && !imbustato ? (['SENZA_FIRMA'] as const) : []), ...dopoOriginale, ...dopoFirme];
}

/** Whose each signature is comes from its certificate, and says in which areas it may show itself. */
function spaziDi(firme: readonly FirmaEsaminata[], { areeFirma: aree, firmatari }: Contesto): SpaziFirma {
  if (!firmatari) return { aree, partiDi: null };
  const diChi = new Map(firme.map(({ campo, firma }) => [campo.numero, firma.codiceFiscale]));
  const partiDi = (numero: number | null): ParteFirmataria[] => {
    const chi = diChi.get(numero);
    return chi ? PARTI_FIRMATARIE.filter((parte) => firmatari[parte]?.includes(chi)) : [];
  };
  return { aree, partiDi };
}

function fineDi({ intervallo }: CampoLetto): number {
  return typeof intervallo === 'string' ? Number.MAX_SAFE_INTEGER : intervallo.fine;
}

function confrontaConOriginale(originale: Uint8Array, finale: PdfLetto, spazi: SpaziFirma): Set<CodiceMotivo> {
  const { startxref } = trovaCoda(originale);
  if (!finale.sezioni.some(({ posizione }) => posizione === startxref)) return new Set(['ORIGINALE_FUORI_CATENA']);
  const prima = new PdfLetto(finale.byte.subarray(0, originale.length), finale.bilancio);
  const motivi = new Set([...differenze(prima, finale, { spazi }), ...differenzeSuperate(finale, originale.length, spazi)]);
  cercaContenutoAggiunto(finale, originale.length, motivi);
  return motivi;
}

function finiDi(scelte: readonly CampoLetto[]): number[] {
  return [...new Set(scelte.flatMap(({ intervallo }) => (typeof intervallo === 'string' ? [] : [intervallo.fine])))].sort((a, b) => a - b);
}

/** The file as each signatory saw it, oldest first. */
function revisioniFirmate(finale: PdfLetto, esaminate: readonly CampoLetto[]): PdfLetto[] {
  return finiDi(esaminate).map((fine) =>
    fine === finale.byte.length ? finale : new PdfLetto(finale.byte.subarray(0, fine), finale.bilancio),
  );
}

/** Every signed revision against the file as it is now, and the bytes that no signatory has covered. */
function confrontaRevisioni(
  finale: PdfLetto,
  revisioni: readonly PdfLetto[],
  esaminate: readonly CampoLetto[],
  minimo: number,
  spazi: SpaziFirma,
): Pick<Riscontri, 'dopoFirme' | 'dopoUltima'> {
  const motivi = new Set<CodiceMotivo>();
  const dopoUltima = new Set<CodiceMotivo>();
  const ultimaFirma = finiDi(esaminate.filter(({ campo }) => !campo.marca)).at(-1) ?? 0;
  for (const revisione of revisioni) {
    if (revisione === finale) continue;
    const soloProve = revisione.byte.length >= ultimaFirma;
    for (const codice of differenze(revisione, finale, { soloProve, spazi })) {
      motivi.add(codice);
      if (soloProve) dopoUltima.add(codice);
    }
  }
  if (esaminate.some((esaminata) => fineDi(esaminata) < ultimaFirma && vietaModifiche(finale, esaminata.campo)))
    motivi.add('MODIFICHE_VIETATE');
  const da = minimo || (revisioni[0]?.byte.length ?? finale.byte.length);
  for (const codice of differenzeSuperate(finale, revisioni[0]?.byte.length ?? da, spazi)) motivi.add(codice);
  if (!tuttoNellIndice(finale, da)) motivi.add('OGGETTI_FUORI_INDICE');
  if (revisioni[0]) cercaContenutoAggiunto(finale, revisioni[0].byte.length, motivi);
  return { dopoFirme: motivi, dopoUltima };
}

/**
 * What the sections added in between showed before newer ones put it right: a reader that rebuilds the index may still show it. Only what
 * refuses a file: fields that were empty before they were signed are no fault.
 */
function differenzeSuperate(finale: PdfLetto, da: number, spazi: SpaziFirma): CodiceMotivo[] {
  const primaDi = finale.sezioni.findIndex(({ posizione }) => posizione < da);
  const base = finale.sezioni[primaDi];
  if (!base || primaDi < 2) return [];
  const prima = finale.comeVistoDa(base);
  return finale.sezioni
    .slice(1, primaDi)
    .flatMap((sezione) => [...differenze(prima, finale.comeVistoDa(sezione), { spazi })])
    .filter((codice) => gravita(codice) === 'rifiuto');
}

function modifiche(
  finale: PdfLetto,
  firme: readonly FirmaEsaminata[],
  dopoFirme: ReadonlySet<CodiceMotivo>,
): Verifica['modificheSuccessive'] {
  if ([...dopoFirme].some((codice) => codice !== 'METADATI_AGGIORNATI')) return 'segnalate';
  return firme.some(({ intervallo }) => typeof intervallo === 'object' && intervallo.fine < finale.byte.length) ? 'ammesse' : 'nessuna';
}
