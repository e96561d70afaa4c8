import { conCornice } from './cornice';
import type { CodiceProfilo, CodiceVisura } from './denominazioni';
import { leggereClausola } from './leggere';
import type { Finalita } from './regole';
import type { ClausolaScritta } from './tipi';

/** What the office decides when a model becomes the act of one fruitore. */
export type Concessione = {
  readonly visure: readonly CodiceVisura[];
  readonly profilo: CodiceProfilo;
  readonly finalita: readonly Finalita[];
  readonly numeroAccessi: number;
  /** Why ANPR does not serve this fruitore yet (CH-10), where the model lapses with ANPR. */
  readonly motivoAnpr: string | null;
};

/**
 * The model's clauses narrowed to what is granted: a new set, the model's own stays as it was approved. The wording is written into it,
 * so that an act keeps the words it was signed with when the catalogue's change.
 */
export function istanziare(
  clausole: readonly ClausolaScritta[],
  { visure, profilo, finalita, numeroAccessi, motivoAnpr }: Concessione,
): ClausolaScritta[] {
  const concesso: Readonly<Record<string, object>> = {
    finalita: { concesse: finalita },
    dati: { visure, profili: [profilo] },
    accessi: { tetto: numeroAccessi },
    decadenza: { motivoAnpr },
  };
  return conCornice(clausole).map((scritta) => ({
    ...scritta,
    parametri: { ...(scritta.parametri as object), ...concesso[scritta.chiave] },
    testo: leggereClausola(scritta).testo,
  }));
}
