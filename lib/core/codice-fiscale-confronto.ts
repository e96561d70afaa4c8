/**
 * Does a codice fiscale belong to the person described? The answer warns and never blocks: codes are assigned by the Agenzia delle
 * Entrate, and a corrected name or an error of long ago leaves rightful codes that do not match. Server only (table of places).
 */
import { Parser } from '@marketto/codice-fiscale-utils';
import { belfioreConnector } from '@marketto/belfiore-connector-embedded';
import { isCodiceFiscaleAlfanumerico, isCodiceFiscaleProvvisorio, normalizzaCodiceFiscale, radiceCodiceFiscale } from './codice-fiscale';
import { formatoItaliano, partiData, type DataIso } from './date';
import { cercaLuogo, luogoPerCodice } from './luoghi';
import { chiaveRicerca } from './grafia';

export interface Generalita {
  readonly codiceFiscale: string;
  readonly cognome: string;
  readonly nome: string;
  readonly sesso?: 'M' | 'F' | undefined;
  readonly dataNascita?: DataIso | undefined;
  /** A Belfiore code, or a name as typed: `Lucca`, `Lucca (LU)`, `Francia`. */
  readonly luogoNascita?: string | undefined;
}

const parser = new Parser(belfioreConnector);
const MESI = 'ABCDEHLMPRST';
/** The library takes letters, at least two and at most 32. */
const adatto = (testo: string): string => chiaveRicerca(testo).replace(/\d/g, '').slice(0, 32);

/** Three characters of the surname; null when it has fewer than two letters. Accents, apostrophes, spaces and hyphens do not count. */
export function codiceCognome(cognome: string): string | null {
  return parser.lastNameToCf(adatto(cognome));
}

/** Three characters of the given name; null when it has fewer than two letters. */
export function codiceNome(nome: string): string | null {
  return parser.firstNameToCf(adatto(nome));
}

/** Five characters: year, month, day (plus 40 for a woman). */
export function codiceNascita(data: DataIso, sesso: 'M' | 'F'): string {
  const { anno, mese, giorno } = partiData(data);
  return `${String(anno % 100).padStart(2, '0')}${MESI[mese - 1]}${String(giorno + (sesso === 'F' ? 40 : 0)).padStart(2, '0')}`;
}

async function frasiLuogo(indicato: string, codice: string): Promise<string[]> {
  if (indicato.trim().toUpperCase() === codice) return [];
  const atteso = await luogoPerCodice(codice);
  if (!atteso) return [];
  const senzaSigla = chiaveRicerca(indicato.replace(/\s*\([^)]*\)\s*$/, ''));
  const chiavi = [chiaveRicerca(atteso.nome), chiaveRicerca(atteso.nome + (atteso.provincia ?? ''))];
  if (chiavi.includes(senzaSigla)) return [];
  // Born abroad: people write the town, which no table has; only the name of another known place is a mismatch.
  if (atteso.provincia === null && !(await cercaLuogo(indicato, { limite: 1 })).some((l) => chiaveRicerca(l.nome) === senzaSigla))
    return [];
  return [
    `Il luogo di nascita indicato non è quello del codice fiscale (${atteso.nome}${atteso.provincia ? `, ${atteso.provincia}` : ''}).`,
  ];
}

/**
 * What does not match, one Italian sentence each; empty when all that was given agrees. Provisional (numeric) codes say nothing of the
 * person: always empty. A code that is formally wrong gives that one sentence.
 */
export async function confrontaConGeneralita(g: Generalita): Promise<string[]> {
  const codice = normalizzaCodiceFiscale(g.codiceFiscale);
  if (isCodiceFiscaleProvvisorio(codice)) return [];
  if (!isCodiceFiscaleAlfanumerico(codice)) return ['Il codice fiscale non è formalmente corretto: controlla i caratteri.'];
  const radice = radiceCodiceFiscale(codice);
  const giorno = Number(radice.slice(9, 11));
  const sesso = giorno > 40 ? 'F' : 'M';
  const frasi: string[] = [];
  if ((codiceCognome(g.cognome) ?? radice.slice(0, 3)) !== radice.slice(0, 3)) frasi.push('Il cognome non corrisponde al codice fiscale.');
  if ((codiceNome(g.nome) ?? radice.slice(3, 6)) !== radice.slice(3, 6)) frasi.push('Il nome non corrisponde al codice fiscale.');
  if (g.sesso && g.sesso !== sesso) frasi.push('Il sesso indicato non corrisponde al codice fiscale.');
  if (g.dataNascita && codiceNascita(g.dataNascita, sesso) !== radice.slice(6, 11)) {
    frasi.push(`La data di nascita indicata (${formatoItaliano(g.dataNascita)}) non corrisponde al codice fiscale.`);
  }
  if (g.luogoNascita?.trim()) frasi.push(...(await frasiLuogo(g.luogoNascita, radice.slice(11, 15))));
  return frasi;
}
