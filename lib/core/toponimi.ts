/** Streets and house numbers, as typed and as stored, brought to the same keys. */
import { chiaveRicerca, paroleRicerca } from './grafia';

const SPECIE = new Set(
  (
    'VIA VIALE VLE PIAZZA PZA PZZA PIAZZALE PLE PIAZZETTA CORSO CSO LARGO LGO VICOLO VIC STRADA STR LOCALITA LOC BORGO CONTRADA CDA FRAZIONE FRAZ TRAVERSA TRAV ' +
    'GALLERIA CALLE LUNGARNO VOCABOLO SALITA DISCESA SCALINATA PASSAGGIO PASSEGGIATA CORTE CHIASSO BORGATA RIONE QUARTIERE SENTIERO CIRCONVALLAZIONE'
  ).split(' '),
);

/** Whether a word says the kind of a street: `Via`, `P.zza`. */
export function isSpecieDiVia(parola: string): boolean {
  return SPECIE.has(chiaveRicerca(parola));
}

interface ChiaviVia {
  /** The whole name without its kind: `GUGLIELMOMARCONI`. */
  readonly via: string;
  /** Its last word, by which people look for it: `MARCONI`. */
  readonly coda: string;
}

/** The words of a street's name; the kind ("Via", "P.zza") is dropped when something follows. */
function nomeDellaVia(testo: string | null | undefined): string[] {
  // `P.zza` is one word, `G.Verdi` two; and people look for `Arco` in `Vicolo dell’Arco`.
  const parole = paroleRicerca(
    (testo ?? '')
      .replaceAll(/['’‘`´ʼ](?=\p{L})/gu, ' ')
      .replace(/^\s*([A-Za-z])\.([A-Za-z]{2,})\b/, (scritto, iniziale: string, resto: string) =>
        SPECIE.has(chiaveRicerca(iniziale + resto)) ? iniziale + resto : scritto,
      ),
  );
  return parole.length > 1 && SPECIE.has(parole[0] ?? '') ? parole.slice(1) : parole;
}

/** Keys of a street's name as it is stored. Empty keys when nothing can be searched. */
export function chiaviVia(testo: string | null | undefined): ChiaviVia {
  const nome = nomeDellaVia(testo);
  const via = nome.join('');
  return { via, coda: nome.at(-1) ?? via };
}

const ELISE = new Set('DELL ALL DALL NELL SULL SANT'.split(' '));

/** The keys under which a street is looked for: as typed, and without initials and elided words: `G. Marconi` finds `Guglielmo Marconi`. */
export function vieCercate(testo: string): readonly [string, ...string[]] {
  const nome = nomeDellaVia(testo);
  const intera = nome.join('');
  const senzaIniziali = nome.filter((parola) => parola.length > 1 && !ELISE.has(parola)).join('');
  return senzaIniziali.length < 2 || senzaIniziali === intera ? [intera] : [intera, senzaIniziali];
}

type Indirizzo = Readonly<
  Partial<Record<'specie' | 'via' | 'esponente' | 'frazione' | 'comune', string | null>> & { civico?: number | null }
>;

/** What makes two addresses the same one, whatever stair or floor of it: `PIAZZA|ROMA|12|A|…` is not `VIA|ROMA|12|A|…`. */
export function chiaveIndirizzo(indirizzo: Indirizzo | null | undefined): string {
  const { specie, via, civico, esponente, frazione, comune } = indirizzo ?? {};
  return [specie, chiaviVia(via).via, civico == null ? 'SNC' : String(civico), esponente, frazione, comune].map(chiaveRicerca).join('|');
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
