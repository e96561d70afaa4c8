/** From what a new model starts: one that comes with Varco, by its code, or a version of the comune's own, by its id. */
export type Origine = { readonly genere: 'PREDEFINITO' | 'MODELLO'; readonly quale: string };

const SCRITTA = /^(PREDEFINITO):([a-z0-9-]{2,40})$|^(MODELLO):([0-9a-f-]{36})$/;

/** As a form sends it, and the register keeps it: `PREDEFINITO:` or `MODELLO:`, then which. */
export const scriviOrigine = ({ genere, quale }: Origine): string => `${genere}:${quale}`;

/** The same, read; null for what is none. */
export function leggiOrigine(scritta: string): Origine | null {
  const [, predefinito, codice = '', , id = ''] = SCRITTA.exec(scritta) ?? [];
  if (codice === '' && id === '') return null;
  return predefinito ? { genere: 'PREDEFINITO', quale: codice } : { genere: 'MODELLO', quale: id };
}
