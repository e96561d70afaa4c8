/** What the act in force grants, and why nothing of it can be used today: asked here, and nowhere else. */
import type { Finalita, ProfiloConcesso, Regole } from '@/lib/clausole/regole/regole';
import type { DataIso } from '@/lib/core/date';
import { regola } from '@/lib/core/errors';
import { impedimento, type FattiUso } from '@/lib/core/utilizzabile';

export type ConcessoDallAtto = {
  /** For what one may consult. */
  readonly finalita: readonly Finalita[];
  /** Codes of the visure that may be opened. */
  readonly visure: readonly string[];
  /** As it was signed: its fields are those of the clause, whatever the profile holds today (CA-08). */
  readonly profilo: ProfiloConcesso;
};

/** What is written of the grant beside the clauses, in the convenzione's row. */
type ScrittoAccanto = { readonly profilo: string; readonly finalita: unknown };

/** What is stored is not what was signed: nothing goes on from it. */
export function clausoleAlterate(): Error {
  return regola(
    'CLAUSOLE_ALTERATE',
    'Le clausole in archivio non sono quelle firmate dalle parti: la convenzione è bloccata. Avvisa il responsabile tecnico.',
  );
}

/**
 * What the signed clauses grant (CA-08): their one profile, their visure, their purposes. Refuses a column beside them that says another
 * profile: it must not widen what is disclosed.
 */
export function concessoDallAtto(
  { profili, profilo, visure, finalita }: Pick<Regole, 'profili' | 'profilo' | 'visure' | 'finalita'>,
  accanto: ScrittoAccanto,
): ConcessoDallAtto {
  if (profilo === null || profili.length !== 1 || profili[0] !== accanto.profilo || profilo.codice !== accanto.profilo)
    throw clausoleAlterate();
  return { profilo, visure, finalita: finalitaConcesse(finalita, accanto) };
}

/** The purposes as a clause set names them; of an act signed before clauses named them, those written beside it. */
export function finalitaConcesse(delleClausole: Regole['finalita'], { finalita }: Pick<ScrittoAccanto, 'finalita'>): readonly Finalita[] {
  return delleClausole ?? (finalita as readonly Finalita[]);
}

/** Why the office can do nothing under that act today, in a sentence for the office; null when it can. Operators are told theirs by the door. */
export function impedimentoDellAtto(uso: FattiUso, oggi: DataIso): { readonly codice: string; readonly frase: string } | null {
  if (impedimento(uso, oggi) === null) return null;
  return {
    codice: 'CONVENZIONE_NON_UTILIZZABILE',
    frase: 'La convenzione oggi non si può usare: è sospesa, conclusa o non ancora in vigore.',
  };
}
