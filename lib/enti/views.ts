/** What the office sees of its own comune; `stemma` is null when none was uploaded. */
export type ComuneVista = {
  readonly denominazione: string;
  readonly codiceFiscale: string;
  readonly codiceIpa: string | null;
  readonly sede: string;
  readonly pec: string;
  readonly ufficio: string;
  readonly emailUfficio: string;
  readonly telefono: string | null;
  readonly contattiGuasti: readonly string[];
  readonly stemma: { readonly larghezza: number; readonly altezza: number; readonly caricatoIl: Date } | null;
  readonly modificabile: boolean;
};
