/** A row of a data bank as its reader gets it: only the columns that were asked for, dates as `YYYY-MM-DD`. */
import type { SchedaDiPersona } from './banca-letta';
import { formatoItaliano, isDataIso } from './date';

export type Riga = Readonly<Record<string, string | number | boolean | null | undefined>>;

export function testo(riga: Riga, colonna: string): string | null {
  const valore = riga[colonna];
  return valore == null || valore === '' ? null : String(valore);
}

export function giorno(riga: Riga, colonna: string): string | null {
  const data = riga[colonna];
  return isDataIso(data) ? formatoItaliano(data) : null;
}

/** The parts that are there, joined; null when none is. */
export function unisci(parti: readonly (string | null | undefined)[], separatore = ' '): string | null {
  return parti.filter((parte) => parte != null && parte !== '').join(separatore) || null;
}

export const persona = (riga: Riga): SchedaDiPersona => ({
  id: String(riga.id),
  cognome: testo(riga, 'cognome'),
  nome: testo(riga, 'nome'),
  codiceFiscale: testo(riga, 'codice_fiscale'),
  protetto: riga.protetto === true,
});

/** Different values of a column, in their order; none where it was not read. */
export function diversi(righe: readonly Riga[] = [], colonna: string): string[] {
  return [...new Set(righe.flatMap((riga) => (riga[colonna] == null ? [] : [String(riga[colonna])])))];
}
