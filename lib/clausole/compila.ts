import { confronta } from '@/lib/core/date';
import { regola } from '@/lib/core/errors';
import { improntaDi } from '@/lib/core/impronta';
import { articoloDi } from './articolo/articolo';
import { CATALOGO, CHIAVI_CLAUSOLE, isObbligatoria, type ChiaveClausola } from './catalogo';
import { incoerenze } from './giudizio/coerenza';
import { isCornice } from './articolo/cornice';
import { leggereClausole } from './leggere';
import type { Regole } from './regole/regole';
import {
  PARTI,
  type Articolo,
  type ClausolaScritta,
  type ContestoArticolo,
  type ContestoCalendario,
  type Parte,
  type Scadenza,
} from './tipi';

/** The obligatory clauses that a set has not. */
export function mancanti(clausole: readonly ClausolaScritta[]): (typeof CATALOGO)[ChiaveClausola][] {
  return CHIAVI_CLAUSOLE.filter((chiave) => isObbligatoria(chiave) && !clausole.some((scritta) => scritta.chiave === chiave)).map(
    (chiave) => CATALOGO[chiave],
  );
}

/** The rules of a set, whatever contradictions it holds: for whoever composes it. Refuses (REGOLA) one that lacks an obligatory clause. */
export function regoleDi(clausole: readonly ClausolaScritta[]): Regole {
  const assenti = mancanti(clausole).map(({ nome }) => `«${nome}»`);
  if (assenti.length > 0)
    throw regola('CLAUSOLE_INCOMPLETE', `Mancano le clausole: ${assenti.join(', ')}. Completa il modello prima di usarlo.`);
  return {
    ...Object.assign({}, ...CHIAVI_CLAUSOLE.map((chiave) => CATALOGO[chiave].senza)),
    ...Object.assign({}, ...leggereClausole(clausole).map(({ clausola, parametri }) => clausola.regole(parametri))),
  } as Regole;
}

/** The enforcement: one flat object. Refuses (REGOLA) a set that is not whole, or that contradicts itself. */
export function compilaRegole(clausole: readonly ClausolaScritta[]): Regole {
  const regole = regoleDi(clausole);
  const [incoerenza] = incoerenze(regole);
  if (incoerenza) throw regola('CLAUSOLE_INCOERENTI', incoerenza.frase);
  return regole;
}

export type ArticoloCompilato = Articolo & { readonly chiave: ChiaveClausola; readonly parte: Parte; readonly numero: number };

/** The document: articles in the order of the ten parts (LE-01), numbered through; a clause with nothing to say has none. */
export function compilaArticoli(clausole: readonly ClausolaScritta[], contesto: ContestoArticolo): ArticoloCompilato[] {
  return leggereClausole(clausole)
    .flatMap((letta) => {
      const { parte } = letta.clausola;
      if (isCornice(parte)) return [];
      const articolo = articoloDi(letta, contesto);
      return articolo ? [{ chiave: letta.chiave, parte, ...articolo }] : [];
    })
    .sort((a, b) => PARTI.indexOf(a.parte) - PARTI.indexOf(b.parte))
    .map((articolo, indice) => ({ ...articolo, numero: indice + 1 }));
}

export type ScadenzaCompilata = Scadenza & { readonly chiave: ChiaveClausola };

/** The calendar: what falls due because of each clause, by date. */
export function compilaCalendario(clausole: readonly ClausolaScritta[], contesto: ContestoCalendario): ScadenzaCompilata[] {
  return leggereClausole(clausole)
    .flatMap(({ chiave, clausola, parametri }) => (clausola.calendario?.(parametri, contesto) ?? []).map((voce) => ({ ...voce, chiave })))
    .sort((a, b) => confronta(a.il, b.il));
}

/** SHA-256, hex, of the clause set as it is stored and signed, whatever its order: printed in the act, checked at every reading. */
export function digestClausole(clausole: readonly ClausolaScritta[]): string {
  const ordinate = [...clausole].sort((a, b) => (a.chiave < b.chiave ? -1 : 1));
  return improntaDi(ordinate);
}
