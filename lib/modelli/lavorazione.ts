import { digestClausole } from '@/lib/clausole/compila';
import { definizioneDi, isDaCompilare, leggereClausola } from '@/lib/clausole/leggere';
import type { ClausolaScritta, TestoArticolo } from '@/lib/clausole/tipi';
import { nonTrovato, regola } from '@/lib/core/errors';
import { improntaDi } from '@/lib/core/impronta';
import { bozzaSalvataDaAltri } from '@/lib/core/testo/lavorazione';
import { statoModello, type Vita } from './domain/stato';
import type { RigaBozza } from './repository-preparazione';

/** What the acts on a draft share. */

/** The version in force has a next one, and a new model a first one; what is withdrawn is as it was. */
export function assertLavorabile(modello: Vita): void {
  if (statoModello(modello) === 'RITIRATO')
    throw regola('MODELLO_SUPERATO', 'Questo modello è ritirato, oppure ne è in vigore una versione più recente: apri quella e lavora lì.');
}

/** The draft that the person has in front of it, or REGOLA: somebody saved it again, gave it up or approved it meanwhile. */
export function assertBozzaLetta(bozza: RigaBozza | null, letta: string): RigaBozza {
  if (!bozza || digestClausole(bozza.clausole) !== letta) throw bozzaSalvataDaAltri();
  return bozza;
}

/** That clause in a set, or NON_TROVATO: a model need not have every clause. */
export function clausolaDi(clausole: readonly ClausolaScritta[], chiave: string): ClausolaScritta {
  const scritta = clausole.find((una) => una.chiave === chiave);
  if (!scritta) throw nonTrovato('La clausola');
  return scritta;
}

export function testoDi(clausole: readonly ClausolaScritta[], chiave: string): TestoArticolo {
  return definizioneDi(clausolaDi(clausole, chiave)).testo;
}

/** The wording in force of a clause; the catalogue's, where it is only in the draft. */
export function testoVigente(vigenti: readonly ClausolaScritta[], chiave: string): TestoArticolo {
  return definizioneDi(vigenti.find((una) => una.chiave === chiave) ?? { chiave }).testo;
}

/** The digest by which a wording that somebody started from is known again. */
export const improntaTesto = (testo: TestoArticolo): string => improntaDi(testo);

/** The digest of the parameters that somebody started from. */
export const improntaParametri = (scritta: ClausolaScritta): string =>
  improntaDi(isDaCompilare(scritta) ? null : leggereClausola(scritta).parametri);
