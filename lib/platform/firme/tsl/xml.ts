import { DOMParser } from '@xmldom/xmldom';
import { rifiutaElenco } from './guasti';

/** Elements that a list of 20 MB may nest: the standard needs about fifteen. */
const MAX_LIVELLI = 60;

/**
 * Reads XML strictly: a reader that mends what it reads would show a content that nobody signed. Declarations (`<!DOCTYPE`, `<!ENTITY`,
 * CDATA) have no place in a list and are refused before any parser sees them.
 */
export function leggiXml(xml: string): Document {
  if (/<!(?!--)/.test(xml)) rifiutaElenco('FORMA', 'declaration in the XML');
  if (livelli(xml) > MAX_LIVELLI) rifiutaElenco('FORMA', 'nested too deep');
  const rompi = (messaggio: unknown): never => rifiutaElenco('FORMA', String(messaggio));
  const documento = new DOMParser({ errorHandler: { warning: rompi, error: rompi, fatalError: rompi } }).parseFromString(xml, 'text/xml');
  if (!documento?.documentElement) rifiutaElenco('FORMA', 'no root element');
  return documento;
}

/** Deepest nesting, counted on the text: the parser and the canonicalization recurse. */
function livelli(xml: string): number {
  let [ora, massimo] = [0, 0];
  for (const [tag] of xml.matchAll(/<[^!?>][^>]*>/g)) {
    if (tag[1] === '/') ora -= 1;
    else if (!tag.endsWith('/>')) massimo = Math.max(massimo, (ora += 1));
  }
  return massimo;
}

export function figli(elemento: Element | undefined, nome: string): Element[] {
  const trovati: Element[] = [];
  for (let nodo = elemento?.firstChild; nodo; nodo = nodo.nextSibling)
    if (nodo.nodeType === 1 && (nodo as Element).localName === nome) trovati.push(nodo as Element);
  return trovati;
}

/** Follows a path of names, first child at each step. */
export function discendi(elemento: Element | undefined, ...nomi: string[]): Element | undefined {
  return nomi.reduce<Element | undefined>((dove, nome) => figli(dove, nome)[0], elemento);
}

export function testo(elemento: Element | undefined): string {
  return elemento?.textContent?.trim() ?? '';
}
