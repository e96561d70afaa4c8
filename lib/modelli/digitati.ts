import { definizioneDi, isDaCompilare, leggereClausola } from '@/lib/clausole/leggere';
import { moduloDi } from '@/lib/clausole/modulo/modulo';
import { campoDellErrore, difettiDelModulo, parametriDalModulo, type ValoriModulo } from '@/lib/clausole/modulo/modulo-valori';
import { isDiUnAtto, SCELTE_DI_TUTTE } from '@/lib/clausole/modulo/scelte';
import type { ClausolaScritta } from '@/lib/clausole/tipi';
import { nonTrovato, nonValido } from '@/lib/core/errors';
import { bozzaSalvataDaAltri } from '@/lib/core/testo/lavorazione';
import { comeSiConserva, conParametri, conTesto, testiUguali } from './domain/articoli';
import { clausolaDi, improntaParametri, improntaTesto, testoDi, testoVigente } from './lavorazione';

/** What is typed in the workshop becomes a clause set again, a model's or a convenzione's. */

type Digitati = { readonly chiave: string; readonly letta: string; readonly valori: ValoriModulo };

/**
 * The set with what was typed in the form of one clause. Refuses (NON_VALIDO) what the clause does not admit, beside its field; (REGOLA) what
 * somebody has saved since. A set that contradicts itself may be kept and looked at: it is refused where it would come into force.
 */
export function conParametriDigitati(clausole: readonly ClausolaScritta[], { chiave, letta, valori }: Digitati): ClausolaScritta[] {
  const scritta = clausolaDi(clausole, chiave);
  const { clausola } = definizioneDi(scritta);
  const parametri = isDaCompilare(scritta) ? clausola.esempio : leggereClausola(scritta).parametri;
  const campi = moduloDi(clausola, { scelte: SCELTE_DI_TUTTE, diUnAtto: isDiUnAtto(clausole) });
  if (!campi) throw nonTrovato('Il modulo della clausola');
  if (improntaParametri(scritta) !== letta) throw bozzaSalvataDaAltri();
  const letti = clausola.schema.safeParse(parametriDalModulo(campi, valori, parametri));
  // All at once; beside a field, what is wrong with its writing rather than what the clause makes of it.
  const errori = {
    ...Object.fromEntries((letti.error?.issues ?? []).toReversed().map(({ path, message }) => [campoDellErrore(campi, path), message])),
    ...difettiDelModulo(campi, valori),
  };
  if (!letti.success || Object.keys(errori).length > 0)
    throw nonValido(Object.fromEntries(Object.entries(errori).map(([nome, frase]) => [`valori.${nome}`, frase])));
  return conParametri(clausole, chiave, letti.data);
}

type Scritto = { readonly chiave: string; readonly letta: string; readonly testo: string };

/** The set with the wording that was typed for one clause, right or wrong as it is. `vigenti`: those that it would take the place of. */
export function conTestoDigitato(
  clausole: readonly ClausolaScritta[],
  vigenti: readonly ClausolaScritta[],
  { chiave, letta, testo }: Scritto,
): ClausolaScritta[] {
  if (improntaTesto(testoDi(clausole, chiave)) !== letta) throw bozzaSalvataDaAltri();
  const { clausola } = definizioneDi(clausolaDi(clausole, chiave));
  const vigente = testoVigente(vigenti, chiave);
  const scritto = comeSiConserva(clausola, testo);
  return conTesto(clausole, chiave, testiUguali(clausola, scritto, vigente) ? vigente : scritto);
}
