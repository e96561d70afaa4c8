import { chiaveRicerca, senzaAccenti } from '@/lib/core/grafia';

/** Letters and digits in groups, parted by `-`, `_`, `.` or `/`: `K204-11`, `2026/0147`. */
const CODICE = /^[A-Za-z0-9]+(?:[-_./][A-Za-z0-9]+)*$/;
const MASSIMO = 30;
/** Surname, name and birthday of a codice fiscale (omocodia's letters included): enough to say who, however it is parted or goes on. */
const INIZIO_CODICE_FISCALE = /[A-Z]{6}[0-9LMNP-V]{2}[A-EHLMPR-T][0-7LMNP-T][0-9LMNP-V]/i;
/** From this many letters on, a group of the code that is the name looked for is no chance. */
const LETTERE_DI_UN_NOME = 4;

/**
 * Why a reference is not the opaque code that a police force's clause asks (SA-04, LE-07), in one sentence; null when it is. Words would
 * tell the comune, which keeps the register, what the case is about and whom it concerns.
 */
export function difettoCodiceOpaco(riferimento: string): string | null {
  if (riferimento.length > MASSIMO) return `Scrivi solo il codice interno della pratica, al massimo ${MASSIMO} caratteri.`;
  if (!CODICE.test(riferimento) || !/\d/.test(riferimento))
    return 'Scrivi solo il codice interno della pratica, come K204-11: lettere e cifre senza spazi, con almeno una cifra. Nessun nome e nessuna descrizione.';
  if (INIZIO_CODICE_FISCALE.test(riferimento.replace(/[-_./]/g, '')))
    return 'Il codice della pratica non può essere un codice fiscale, né il suo inizio: scrivi quello interno del tuo comando.';
  return null;
}

/** Whether an opaque code names who is looked for: by a code, by a name of four letters or more, by two names run together. */
export function riferimentoRivela(riferimento: string, nomi: readonly string[]): boolean {
  const intero = chiaveRicerca(riferimento);
  const gruppi = new Set(senzaAccenti(riferimento).match(/[A-Z]+/g) ?? []);
  const cercati = nomi.map((nome) => chiaveRicerca(nome)).filter((chiave) => chiave !== '');
  return cercati.some((chiave, indice) => {
    if (/\d/.test(chiave)) return intero.includes(chiave);
    if (chiave.length >= LETTERE_DI_UN_NOME && gruppi.has(chiave)) return true;
    return cercati.some((altro, quale) => quale !== indice && intero.includes(chiave + altro));
  });
}
