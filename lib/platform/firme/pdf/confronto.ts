import { rifiuta } from '../motivi';
import type { PdfLetto } from './pdf-letto';
import { isDizionario, isFlusso, isRiferimento, isVettore, type Oggetto, type Voci } from './oggetti';

/**
 * Compares a revision with a later one over resolved values, so that renumbering or moving a value between direct and
 * indirect changes nothing. Pairs judged by a rule of their own (pages, fields, catalog) count as equal wherever met.
 */
export class Confronto {
  private readonly aParte = new Set<string>();
  private readonly giaUguali = new Set<string>();
  /** Objects of the earlier revision that a rule allowed to change. */
  readonly permessi = new Set<number>();

  constructor(
    readonly prima: PdfLetto,
    readonly dopo: PdfLetto,
  ) {}

  /** This pair has its own rule: equality elsewhere stops here. */
  giudicaAParte(a: Oggetto | undefined, b: Oggetto | undefined): void {
    if (isRiferimento(a) && isRiferimento(b)) this.aParte.add(coppia(a.numero, b.numero));
    this.permetti(a);
  }

  permetti(a: Oggetto | undefined): void {
    if (isRiferimento(a)) this.permessi.add(a.numero);
  }

  uguali(a: Oggetto | undefined, b: Oggetto | undefined): boolean {
    const viste = new Set<string>();
    const pila: [Oggetto | undefined, Oggetto | undefined][] = [[a, b]];
    for (let corrente = pila.pop(); corrente; corrente = pila.pop()) {
      if (--this.dopo.bilancio.oggetti < 0) rifiuta('TROPPO_COMPLESSO', 'comparison of revisions');
      const [x, y] = corrente;
      if (isRiferimento(x) && isRiferimento(y)) {
        const chiave = coppia(x.numero, y.numero);
        if (this.aParte.has(chiave) || this.giaUguali.has(chiave) || viste.has(chiave)) continue;
        viste.add(chiave);
      }
      if (!this.stessoNodo(this.prima.risolvi(x), this.dopo.risolvi(y), pila)) return false;
    }
    for (const chiave of viste) this.giaUguali.add(chiave);
    return true;
  }

  /** Compares one level and queues what is below it. */
  private stessoNodo(x: Oggetto, y: Oggetto, pila: [Oggetto | undefined, Oggetto | undefined][]): boolean {
    if (x === null || y === null || typeof x !== 'object' || typeof y !== 'object') return x === y;
    if (isVettore(x)) {
      if (!isVettore(y) || x.elementi.length !== y.elementi.length) return false;
      x.elementi.forEach((elemento, i) => pila.push([elemento, y.elementi[i]]));
      return true;
    }
    if (isFlusso(x)) {
      if (!isFlusso(y) || Buffer.compare(x.dati, y.dati) !== 0) return false;
      accoda(x.voci, y.voci, pila, 'Length');
      return true;
    }
    if (isDizionario(x)) {
      if (!isDizionario(y)) return false;
      accoda(x.voci, y.voci, pila);
      return true;
    }
    if (x.tipo === 'rif' || y.tipo === 'rif') return false;
    return x.tipo === y.tipo && 'valore' in y && x.valore === y.valore;
  }
}

function coppia(a: number, b: number): string {
  return `${a}:${b}`;
}

function accoda(x: Voci, y: Voci, pila: [Oggetto | undefined, Oggetto | undefined][], tranne?: string): void {
  for (const chiave of chiavi(x, y)) if (chiave !== tranne) pila.push([x.get(chiave), y.get(chiave)]);
}

/** Keys of either dictionary. */
export function chiavi(x: Voci, y: Voci): Set<string> {
  return new Set([...x.keys(), ...y.keys()]);
}
