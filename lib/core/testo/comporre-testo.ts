import type { Blocco } from '../documento-pdf';
import { segnapostiDi, sostituire } from './segnaposti';

/**
 * The wording of an act, as a person of the office writes it: plain lines. `## Title` opens a part, `- item` is an item of a list, a line
 * with `[[name]]` alone is replaced by blocks (a table, the signatures), anything else is prose; an empty line ends a paragraph, a line
 * break within it is kept. `{{name}}` inside any line is a placeholder (see `segnaposti`).
 */
type Pezzo = { readonly tipo: 'sottotitolo' | 'paragrafo' | 'voce' | 'inserto'; readonly testo: string; readonly riga: number };

const INSERTO = /^\[\[([a-z][a-z0-9_]*)\]\]$/;

/** The pieces of a wording in order, each with the number of its first line (from 1). */
export function pezziDi(testo: string): Pezzo[] {
  const pezzi: Pezzo[] = [];
  let aperto: { righe: string[]; riga: number } | null = null;
  const chiudi = (): void => {
    if (aperto) pezzi.push({ tipo: 'paragrafo', testo: aperto.righe.join('\n'), riga: aperto.riga });
    aperto = null;
  };
  testo.split(/\r?\n/).forEach((intera, indice) => {
    const riga = intera.trim();
    const inserto = INSERTO.exec(riga)?.[1];
    const proprio: Pezzo | null = inserto
      ? { tipo: 'inserto', testo: inserto, riga: indice + 1 }
      : riga.startsWith('## ')
        ? { tipo: 'sottotitolo', testo: riga.slice(3).trim(), riga: indice + 1 }
        : riga.startsWith('- ')
          ? { tipo: 'voce', testo: riga.slice(2).trim(), riga: indice + 1 }
          : null;
    if (riga === '' || proprio) chiudi();
    if (proprio) pezzi.push(proprio);
    else if (riga !== '') aperto = { righe: [...(aperto?.righe ?? []), riga], riga: aperto?.riga ?? indice + 1 };
  });
  chiudi();
  return pezzi;
}

/** The names of the insertions that a wording places, in order. */
export function insertiDi(testo: string): string[] {
  return pezziDi(testo).flatMap((pezzo) => (pezzo.tipo === 'inserto' ? [pezzo.testo] : []));
}

/** What each placeholder says; null: it does not apply here, and the piece that names it is left out. */
export type Valori = Readonly<Record<string, string | null>>;

export type Materia = {
  readonly valori: Valori;
  readonly inserti: Readonly<Record<string, readonly Blocco[]>>;
};

/** The wording with its matter in it, as the blocks of a document. A part left without contents loses its title too. */
export function comporreTesto(testo: string, { valori, inserti }: Materia): Blocco[] {
  const blocchi: Blocco[] = [];
  for (const { tipo, testo: grezzo } of pezziDi(testo)) {
    if (tipo === 'inserto') {
      blocchi.push(...(inserti[grezzo] ?? []));
      continue;
    }
    const scritto = sostituire(grezzo, valori);
    if (scritto === null || scritto === '') continue;
    const ultimo = blocchi.at(-1);
    if (tipo === 'voce' && ultimo?.tipo === 'elenco') blocchi[blocchi.length - 1] = { tipo: 'elenco', voci: [...ultimo.voci, scritto] };
    else if (tipo === 'voce') blocchi.push({ tipo: 'elenco', voci: [scritto] });
    else blocchi.push({ tipo, testo: scritto });
  }
  return blocchi.filter((blocco, i) => blocco.tipo !== 'sottotitolo' || (blocchi[i + 1]?.tipo ?? 'sottotitolo') !== 'sottotitolo');
}

/**
 * The placeholders that the composed wording really says: not those of a piece that is left out, nor those of a title, which falls with
 * its part.
 */
export function nomiDetti(testo: string, valori: Valori): ReadonlySet<string> {
  const detti = pezziDi(testo).filter(({ tipo, testo: grezzo }) => {
    return (tipo === 'paragrafo' || tipo === 'voce') && sostituire(grezzo, valori) !== null;
  });
  return new Set(detti.flatMap((pezzo) => segnapostiDi(pezzo.testo).map(({ nome }) => nome)));
}

/** The placeholders of a wording that say themselves: what names nothing is printed as it stands. */
export function valoriComeScritti(testo: string): Valori {
  return Object.fromEntries(segnapostiDi(testo).map(({ nome }) => [nome, `{{${nome}}}`]));
}

export function insertiComeScritti(testo: string): Materia['inserti'] {
  return Object.fromEntries(insertiDi(testo).map((nome) => [nome, [{ tipo: 'paragrafo', testo: `[[${nome}]]` }]]));
}

/**
 * A wording written in the source: lines of one paragraph are folded into one, so that the source stays within its columns; `> ` opens a
 * line of its own within a paragraph (an address).
 */
export function prosa([sorgente = '']: TemplateStringsArray): string {
  return sorgente
    .trim()
    .split(/\n\s*\n/)
    .map((paragrafo) =>
      paragrafo.replace(/\n\s*(?![->#[])/g, ' ').replace(/^\s*> |\n\s*> /g, (inizio) => (inizio.startsWith('\n') ? '\n' : '')),
    )
    .join('\n\n');
}
