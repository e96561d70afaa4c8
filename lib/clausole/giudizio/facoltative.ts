import { regola } from '@/lib/core/errors';
import { enumera, minuscola } from '@/lib/core/parole';
import { campiDi } from '../regole/campi-regole';
import { CATALOGO, CHIAVI_CLAUSOLE, isObbligatoria, type ChiaveClausola } from '../catalogo';
import { isCornice } from '../articolo/cornice';
import { REGOLE_IN_PAROLE } from '../regole/regole-in-parole';
import type { Regole } from '../regole/regole';
import { DA_COMPILARE, type ClausolaScritta } from '../tipi';

/** The clauses that a set may have or not; premises and closing stand in every act. */
const FACOLTATIVE = CHIAVI_CLAUSOLE.filter((chiave) => !isObbligatoria(chiave) && !isCornice(CATALOGO[chiave].parte));

export type ClausolaFacoltativa = {
  readonly chiave: ChiaveClausola;
  readonly nome: string;
  readonly presente: boolean;
  /** What holds where it is left out, in plain words; null: nothing is enforced then, the act does not speak of it. */
  readonly senza: string | null;
};

/** Which of them a set has, and what holds without. */
export function facoltative(clausole: readonly ClausolaScritta[]): ClausolaFacoltativa[] {
  return FACOLTATIVE.map((chiave) => ({
    chiave,
    nome: CATALOGO[chiave].nome,
    presente: clausole.some((scritta) => scritta.chiave === chiave),
    senza: senzaInParole(chiave),
  }));
}

function senzaInParole(chiave: ChiaveClausola): string | null {
  const senza = (CATALOGO[chiave].senza ?? {}) as Regole;
  const voci = campiDi(chiave).flatMap((campo) => {
    const valore = detto(campo, senza);
    return valore === null ? [] : [`${minuscola(REGOLE_IN_PAROLE[campo].etichetta)} «${valore}»`];
  });
  return voci.length === 0 ? null : enumera(voci);
}

function detto<Campo extends keyof Regole>(campo: Campo, senza: Regole): string | null {
  return REGOLE_IN_PAROLE[campo].valore(senza[campo]);
}

/**
 * The set with those of them, and no other: what it has stays as it is written, what it has not is as in the set from which
 * one started, or else to be filled in; what is left out goes. Refuses (REGOLA) a key that is none of them.
 */
export function conFacoltative(
  clausole: readonly ClausolaScritta[],
  scelte: readonly string[],
  partenza: readonly ClausolaScritta[],
): ClausolaScritta[] {
  const note: readonly string[] = FACOLTATIVE;
  if (scelte.some((chiave) => !note.includes(chiave)))
    throw regola('CLAUSOLA_NON_FACOLTATIVA', 'Si aggiungono e si tolgono solo le clausole facoltative.');
  const nuove = FACOLTATIVE.filter((chiave) => scelte.includes(chiave) && !clausole.some((scritta) => scritta.chiave === chiave));
  return [
    ...clausole.filter(({ chiave }) => !note.includes(chiave) || scelte.includes(chiave)),
    ...nuove.map((chiave) => partenza.find((scritta) => scritta.chiave === chiave) ?? daCompilare(chiave)),
  ];
}

const daCompilare = (chiave: ChiaveClausola): ClausolaScritta => ({ chiave, versione: CATALOGO[chiave].versione, parametri: DA_COMPILARE });
