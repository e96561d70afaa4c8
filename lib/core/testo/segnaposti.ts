import { PREPOSIZIONI, preposto } from '../elisione';

/**
 * Placeholders in a text that a comune edits: `{{nome}}`, lower-case letters, digits and underscores; spaces inside the braces do not
 * count. Any other brace in the text is a fault, so that a slip of the keyboard is told to whoever writes and never printed in an act.
 */
const SEGNAPOSTO = /\{\{\s*([a-z][a-z0-9_]*)\s*\}\}/g;
/** A placeholder, with the preposition before it: `dal {{giorno}}` may have to say `dall’8 marzo`. */
const PREPOSTO = new RegExp(`(?:(?<!\\p{L})(${PREPOSIZIONI.join('|')}) )?${SEGNAPOSTO.source}`, 'giu');
/** A placeholder, whatever stands in it, or a brace that closes or opens nothing. */
const GRAFFE = /\{\{([^{}]*)\}\}|[{}]+/g;

type Occorrenza = { readonly nome: string; readonly posizione: number };

/** What the placeholders of a text are checked against. */
export type Dichiarati = Readonly<Record<string, { readonly obbligatorio: boolean }>>;

/** `frase` is for whoever writes the text; `posizione` counts from 0, null where the fault is that something is not there. */
export type ErroreSegnaposto = {
  readonly tipo: 'SCONOSCIUTO' | 'GRAFFE' | 'MANCANTE';
  readonly posizione: number | null;
  readonly frase: string;
};

/** The placeholders that a text names, in order; one named twice is there twice. */
export function segnapostiDi(testo: string): Occorrenza[] {
  return [...testo.matchAll(SEGNAPOSTO)].map(({ 1: nome = '', index }) => ({ nome, posizione: index }));
}

/** The text with its values; null when one of them is not there (null or unknown), because the sentence does not apply. */
export function sostituire(testo: string, valori: Readonly<Record<string, string | null>>): string | null {
  const valore = (nome: string): string | null => (Object.hasOwn(valori, nome) ? (valori[nome] ?? null) : null);
  if (segnapostiDi(testo).some(({ nome }) => valore(nome) === null)) return null;
  return testo.replace(PREPOSTO, (_, preposizione: string | undefined, nome: string) => {
    const scritto = valore(nome) ?? '';
    return preposizione ? preposto(preposizione, scritto) : scritto;
  });
}

/** What is wrong with a text: braces that name nothing, names that nobody declared, obligatory ones that it does not name. */
export function controllare(testo: string, dichiarati: Dichiarati): ErroreSegnaposto[] {
  const nomi = Object.keys(dichiarati);
  const nominati = new Set(segnapostiDi(comeInteso(testo, dichiarati)).map(({ nome }) => nome));
  const scritti = [...testo.matchAll(GRAFFE)].flatMap(({ 0: graffe, 1: nome, index }): ErroreSegnaposto[] => {
    if (nome === undefined) return [erroreDiGraffe(graffe, index)];
    return nomi.includes(nome.trim()) ? [] : [sconosciuto(nome.trim(), nomi, index)];
  });
  const mancanti = nomi
    .filter((nome) => dichiarati[nome]?.obbligatorio === true && !nominati.has(nome))
    .map((nome): ErroreSegnaposto => ({
      tipo: 'MANCANTE',
      posizione: null,
      frase: `Manca il segnaposto {{${nome}}}: il testo non può fare a meno di dirlo.`,
    }));
  return [...scritti, ...mancanti];
}

/** The text as it was meant: a slip in a name is one fault, and hides nothing else. A name like no other one stays as plain words. */
export function comeInteso(testo: string, dichiarati: Dichiarati): string {
  const nomi = Object.keys(dichiarati);
  return testo.replace(GRAFFE, (graffe, dentro: string | undefined) => {
    const nome = dentro?.trim() ?? '';
    if (dentro === undefined || nomi.includes(nome)) return graffe;
    const vicino = piuVicino(nome, nomi);
    return vicino === null ? nome || '–' : `{{${vicino}}}`;
  });
}

function erroreDiGraffe(graffe: string, posizione: number): ErroreSegnaposto {
  const cosa = graffe.startsWith('{')
    ? `Le graffe «${graffe}» non si chiudono con «}}»`
    : `Le graffe «${graffe}» chiudono un segnaposto che non si apre con «{{»`;
  return { tipo: 'GRAFFE', posizione, frase: `${cosa} (carattere ${posizione + 1}). Un segnaposto si scrive {{nome}}.` };
}

function sconosciuto(nome: string, nomi: readonly string[], posizione: number): ErroreSegnaposto {
  const vicino = piuVicino(nome, nomi);
  const consiglio = vicino === null ? 'Usa uno dei segnaposti elencati.' : `Forse intendevi {{${vicino}}}.`;
  return {
    tipo: 'SCONOSCIUTO',
    posizione,
    frase: `Il segnaposto {{${nome}}} non esiste (carattere ${posizione + 1}). ${consiglio}`,
  };
}

/** The name that takes the fewest changes from what was typed, when they are few enough to be a slip. */
export function piuVicino(scritto: string, nomi: readonly string[]): string | null {
  const uniforme = scritto.toLowerCase().replace(/[^a-z0-9]+/g, '_');
  const [migliore] = nomi
    .map((nome) => ({ nome, passi: distanza(uniforme, nome) }))
    .filter(({ nome, passi }) => passi <= Math.max(2, Math.floor(nome.length / 3)))
    .sort((a, b) => a.passi - b.passi);
  return migliore?.nome ?? null;
}

/** Levenshtein's distance: letters added, dropped or changed. */
function distanza(una: string, altra: string): number {
  let riga = Array.from({ length: altra.length + 1 }, (_, i) => i);
  for (let i = 1; i <= una.length; i += 1) {
    const prossima = [i];
    for (let j = 1; j <= altra.length; j += 1) {
      const cambio = (riga[j - 1] ?? 0) + (una[i - 1] === altra[j - 1] ? 0 : 1);
      prossima.push(Math.min((riga[j] ?? 0) + 1, (prossima[j - 1] ?? 0) + 1, cambio));
    }
    riga = prossima;
  }
  return riga[altra.length] ?? 0;
}
