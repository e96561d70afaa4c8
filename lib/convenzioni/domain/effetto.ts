import type { Regole } from '@/lib/clausole/regole/regole';
import type { ClausolaScritta } from '@/lib/clausole/tipi';
import { formatoEsteso, type DataIso } from '@/lib/core/date';
import { regola, type ErroreVarco } from '@/lib/core/errors';
import { ultimoGiornoPerClausola } from './termini';

/**
 * What an act that both parties sign brings about at the instant of its last signature (CA-04, CA-14, CH-02, CH-09): another set of clauses,
 * another last day, or both. `…Prima`: on what the act was prepared.
 */
export type EffettoDellAtto = {
  readonly versionePrima: number | null;
  /** Null: the clauses stay as they are. */
  readonly clausole: readonly ClausolaScritta[] | null;
  readonly scadenzaPrima: DataIso;
  readonly scadenzaIl: DataIso;
};

type Oggi = { readonly clausoleVersione: number; readonly scadenzaIl: DataIso | null };

/**
 * Why an act brings about nothing any more: what it was prepared on has been replaced since, by another act. Two that were prepared on the
 * same clauses are not put together: the second would undo what the first has changed without saying so.
 */
export function effettoSuperato({ versionePrima, scadenzaPrima }: EffettoDellAtto, oggi: Oggi): ErroreVarco | null {
  if (versionePrima !== null && versionePrima !== oggi.clausoleVersione)
    return regola(
      'CLAUSOLE_GIA_CAMBIATE',
      `Questo atto è stato preparato sulla versione ${versionePrima} delle clausole, e da allora un altro atto ha portato la versione ` +
        `${oggi.clausoleVersione}: non si firma più. Se la modifica serve ancora, se ne prepara un altro sulle clausole di oggi.`,
    );
  if (scadenzaPrima !== oggi.scadenzaIl)
    return regola(
      'TERMINE_GIA_CAMBIATO',
      `Questo atto è stato preparato quando l’ultimo giorno della convenzione era il ${formatoEsteso(scadenzaPrima)}, e da allora un altro ` +
        'atto l’ha spostato: non si firma più. Se serve ancora, se ne prepara un altro.',
    );
  return null;
}

/** An act that was written before Varco applied what acts bring about says it in words alone. */
export function senzaEffetto(): ErroreVarco {
  return regola(
    'ATTO_SENZA_EFFETTO',
    'Questo atto non dice a Varco che cosa cambia, perché fu preparato quando non lo applicava: non si firma più. Preparane un altro.',
  );
}

type Termine = {
  readonly stipulataIl: DataIso;
  readonly scadenzaIl: DataIso;
  readonly prima: Pick<Regole, 'durataAnni'>;
  readonly dopo: Pick<Regole, 'durataAnni' | 'rinnovo'>;
  /** Renewals that have been applied: they follow the first term (CA-14), or have said their own (CH-09). */
  readonly rinnovi: number;
};

/** The last day under other clauses: reckoned again from the countersignature where they change for how long it lasts. */
export function termineConLeClausole({ stipulataIl, scadenzaIl, prima, dopo, rinnovi }: Termine): DataIso {
  if (dopo.durataAnni === prima.durataAnni) return scadenzaIl;
  return ultimoGiornoPerClausola(stipulataIl, dopo, rinnovi) ?? scadenzaIl;
}
