/** Streets and house numbers, as typed and as stored, brought to the same keys. */
import { chiaveRicerca, paroleRicerca } from '@/lib/core/testo';

const SPECIE = new Set(
  (
    'VIA VIALE VLE PIAZZA PZA PZZA PIAZZALE PLE PIAZZETTA CORSO CSO LARGO VICOLO VIC STRADA STR LOCALITA LOC BORGO CONTRADA CDA FRAZIONE FRAZ TRAVERSA TRAV ' +
    'GALLERIA CALLE LUNGARNO VOCABOLO SALITA DISCESA SCALINATA PASSAGGIO PASSEGGIATA CORTE CHIASSO BORGATA RIONE QUARTIERE SENTIERO CIRCONVALLAZIONE'
  ).split(' '),
);

export interface ChiaviVia {
  /** The whole name without its kind: `GUGLIELMOMARCONI`. */
  readonly via: string;
  /** Its last word, by which people look for it: `MARCONI`. */
  readonly coda: string;
}

/** Keys of a street's name; the kind ("Via", "P.zza") is dropped when something follows. Empty keys when nothing can be searched. */
export function chiaviVia(testo: string | null | undefined): ChiaviVia {
  const parole = paroleRicerca((testo ?? '').replace(/\b([A-Za-z])\.(?=[A-Za-z]{2,}\b)/g, '$1'));
  const nome = parole.length > 1 && SPECIE.has(parole[0] ?? '') ? parole.slice(1) : parole;
  const via = nome.join('');
  return { via, coda: nome.at(-1) ?? via };
}

export interface Civico {
  /** Null for "snc", without a number. */
  readonly numero: number | null;
  readonly esponente: string | null;
}

/** `12`, `12/A`, `12 bis`, `snc`; null when it is none of these. */
export function leggiCivico(testo: string): Civico | null {
  const pulito = testo.trim();
  if (/^s\.?\s?n\.?\s?c\.?$/i.test(pulito)) return { numero: null, esponente: null };
  const parti = /^(\d{1,5})(?:\s*[/\-. ]?\s*([A-Za-z0-9]{1,6}))?$/.exec(pulito);
  return parti ? { numero: Number(parti[1]), esponente: chiaveRicerca(parti[2]) || null } : null;
}
