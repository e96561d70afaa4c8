/** A party of an act, as the act names it. */
export type ParteAtto = {
  readonly denominazione: string;
  readonly codiceFiscale: string;
  readonly partitaIva?: string | null;
  readonly indirizzo: string;
  readonly pec: string;
};

/** Where a body has its seat, on one line. */
export function sedeDi({ indirizzo, comune, provincia }: { indirizzo: string; comune: string; provincia: string }): string {
  return `${indirizzo}, ${comune} (${provincia})`;
}
