import { istanteItaliano } from '@/lib/core/date';
import { confrontaPagine } from './confronta-pagine';
import { altroEsemplare, siPresentaCome, type Presentazione } from './esemplare';
import { gravita, motivo, motivoCon, type CodiceMotivo } from './motivi';
import type { FirmaEsaminata } from './pades-campi';
import type { PdfLetto } from './pdf/pdf-letto';
import type { FirmaVerificata, Motivo } from './tipi';

/** When something happened to the file, by the signatures that it holds and by whether they still stand. */
type Quando = 'PRIMA' | 'TRA' | 'DOPO' | 'SENZA';

const RISALVATO = {
  PRIMA: 'PDF_RISALVATO',
  TRA: 'RISALVATO_TRA_LE_FIRME',
  DOPO: 'RISALVATO_DOPO_LA_FIRMA',
  SENZA: 'RISALVATO_SENZA_FIRMA',
} as const satisfies Record<Quando, CodiceMotivo>;
const TIMBRATO = {
  PRIMA: 'TIMBRATO_PRIMA_DELLA_FIRMA',
  TRA: 'TIMBRATO_TRA_LE_FIRME',
  DOPO: 'TIMBRATO_DOPO_LA_FIRMA',
  SENZA: 'TIMBRATO_SENZA_FIRMA',
} as const satisfies Record<Quando, CodiceMotivo>;

const RISCRITTO = {
  PRIMA: 'RISCRITTO_PRIMA_DELLA_FIRMA',
  TRA: 'RISCRITTO_TRA_LE_FIRME',
  DOPO: 'RISCRITTO_DOPO_LA_FIRMA',
  SENZA: 'RISCRITTO_SENZA_FIRMA',
} as const satisfies Record<Quando, CodiceMotivo>;

const MODIFICATO = { PRIMA: 'MODIFICATO_PRIMA_DELLA_FIRMA', SENZA: 'MODIFICATO_SENZA_FIRMA' } as const satisfies Partial<
  Record<Quando, CodiceMotivo>
>;

/** Every diagnosis of this file: each refuses, and is told alone. */
export const STORIE: ReadonlySet<string> = new Set<CodiceMotivo>([
  ...Object.values(RISALVATO),
  ...Object.values(TIMBRATO),
  ...Object.values(RISCRITTO),
  ...Object.values(MODIFICATO),
  'ALTRO_ESEMPLARE',
  'ALTRO_ATTO',
  'ALTRO_DOCUMENTO',
]);

/** The pages are said to be the same: whatever else came with them is told beside it. */
export const SOLO_RISALVATO: ReadonlySet<string> = new Set<CodiceMotivo>(Object.values(RISALVATO));

const ALTERATA: readonly string[] = ['CONTENUTO_ALTERATO', 'FIRMA_ALTERATA'] satisfies CodiceMotivo[];
const POSTO: readonly string[] = ['INTERVALLO_ERRATO', 'FIRMA_MALPOSTA'] satisfies CodiceMotivo[];

export type Riscontri = {
  readonly originale: Uint8Array;
  readonly finale: PdfLetto;
  /** The file begins with the bytes of the original. */
  readonly nostro: boolean;
  readonly firme: readonly FirmaEsaminata[];
  /** The file as the first signatory saw it. */
  readonly primaRevisione: PdfLetto | undefined;
  /** It stands in an envelope, which is a signature too. */
  readonly imbustato: boolean;
  readonly dopoOriginale: ReadonlySet<CodiceMotivo>;
  readonly dopoFirme: ReadonlySet<CodiceMotivo>;
  readonly dopoUltima: ReadonlySet<CodiceMotivo>;
};

/** True of bytes that are no longer those that were signed: what a comparison with the original says of them is a guess. */
export function isAlterata({ motivi }: FirmaVerificata): boolean {
  return motivi.some(({ codice }) => ALTERATA.includes(codice));
}

/**
 * What happened to a file that is not our document signed and nothing else, in one diagnosis with one remedy: the commonest real failures
 * are an office program that saved the file again and a protocol system that stamped it. Null where its details say it better. It only
 * takes the place of reasons that refuse, and refuses itself.
 */
export function storiaDelFile(riscontri: Riscontri): Motivo | null {
  const { firme, nostro } = riscontri;
  if (firme.some(({ firma, intervallo }) => typeof intervallo !== 'string' && isAlterata(firma))) return null;
  return nostro ? storiaDelleAggiunte(riscontri) : storiaDelDiverso(riscontri);
}

/** Our bytes are there: what was added behind them, and after which signature. */
function storiaDelleAggiunte(riscontri: Riscontri): Motivo | null {
  const { originale, finale, firme, imbustato, dopoOriginale, dopoFirme, dopoUltima } = riscontri;
  const timbro = (codici: ReadonlySet<CodiceMotivo>): boolean =>
    sullePagine(codici) && confrontaPagine(originale, finale.byte, finale.bilancio) === 'CON_AGGIUNTE';
  // Nothing hidden passes for a stamp.
  if (dopoFirme.has('OGGETTI_FUORI_INDICE') || dopoOriginale.has('ORIGINALE_FUORI_CATENA')) return null;
  if (firme.length > 0 && haGravi(dopoFirme))
    return timbro(dopoFirme) ? motivo(TIMBRATO[sullePagine(dopoUltima) && !imbustato ? 'DOPO' : 'TRA']) : null;
  if (!haGravi(dopoOriginale)) return null;
  const quando = firme.length > 0 || imbustato ? 'PRIMA' : 'SENZA';
  return motivo((timbro(dopoOriginale) ? TIMBRATO : MODIFICATO)[quando]);
}

/** Other bytes: our pages written anew, with or without a stamp, or another document. */
function storiaDelDiverso(riscontri: Riscontri): Motivo {
  const { originale, finale, primaRevisione } = riscontri;
  const quando = quandoRiscritto(riscontri);
  // What came after a signature that still stands is not what it was put on.
  const visto = (quando === 'PRIMA' ? primaRevisione : undefined) ?? finale;
  const pagine = confrontaPagine(originale, visto.byte, finale.bilancio);
  if (pagine === 'ALTRE' && siPresentaCome(originale, visto.byte, finale.bilancio)) return motivo(RISCRITTO[quando]);
  const altro = altroEsemplare(originale, visto.byte, finale.bilancio);
  if (altro) return esemplare(altro, pagine === 'ALTRE');
  if (pagine === 'ALTRE') return motivo('ALTRO_DOCUMENTO');
  return motivo((pagine === 'UGUALI' ? RISALVATO : TIMBRATO)[quando]);
}

function quandoRiscritto({ firme, imbustato }: Riscontri): Quando {
  if (firme.length === 0) return imbustato ? 'PRIMA' : 'SENZA';
  const spostate = firme.filter(({ intervallo }) => typeof intervallo === 'string').length;
  if (spostate === 0) return 'PRIMA';
  return spostate < firme.length || imbustato ? 'TRA' : 'DOPO';
}

/** Two acts of a kind look alike in a folder: the one that came by mistake is named. */
function esemplare({ nome, preparato }: Presentazione, altrePagine: boolean): Motivo {
  const quando = preparato ? `il ${istanteItaliano(preparato)}` : 'in un altro momento';
  if (!altrePagine) return motivoCon('ALTRO_ESEMPLARE', { quando });
  return nome === null ? motivo('ALTRO_DOCUMENTO') : motivoCon('ALTRO_ATTO', { quale: nome, quando });
}

/** A program that writes a file anew moves what its signatures covered: beside the diagnosis, no fault of theirs. */
export function senzaPosto(firma: FirmaVerificata): FirmaVerificata {
  const motivi = firma.motivi.filter(({ codice }) => !POSTO.includes(codice));
  return motivi.length === firma.motivi.length ? firma : { ...firma, motivi: [motivo('FIRMA_NON_CONTROLLABILE'), ...motivi] };
}

function haGravi(codici: ReadonlySet<CodiceMotivo>): boolean {
  return [...codici].some((codice) => gravita(codice) === 'rifiuto');
}

function sullePagine(codici: ReadonlySet<CodiceMotivo>): boolean {
  return codici.has('PAGINE_MODIFICATE') || codici.has('ANNOTAZIONI_AGGIUNTE');
}
