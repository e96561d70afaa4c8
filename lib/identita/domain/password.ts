import type { RegolePassword } from '@/lib/clausole/regole/regole';
import { addMesi, oggi } from '@/lib/core/date';
import { isPasswordNota } from './password-note';

/** Where no clause speaks: ASVS 5.0 (6.2.1 length, 6.2.5 no composition, 6.2.10 no expiry), stricter in length than its least. */
export const PASSWORD_PREDEFINITA: RegolePassword = {
  lunghezzaMinima: 12,
  maiuscola: false,
  minuscola: false,
  cifra: false,
  speciale: false,
  durataMesi: null,
  storico: 1,
};

/** Longest accepted, so that nobody makes the server digest a novel (ASVS 6.2.9 asks to allow at least 64). */
export const LUNGHEZZA_MASSIMA = 128;

export type Requisito = { readonly codice: string; readonly frase: string; readonly soddisfatto: boolean };

/** Every requirement with its outcome, in the order of the screen: the form shows them while one types, the command refuses by them. */
export function requisitiPassword(password: string, regole: RegolePassword, contesto: readonly string[]): Requisito[] {
  const lunghezza = [...password].length;
  const requisiti = [
    {
      codice: 'LUNGHEZZA',
      frase: `Almeno ${regole.lunghezzaMinima} caratteri`,
      soddisfatto: lunghezza >= regole.lunghezzaMinima && lunghezza <= LUNGHEZZA_MASSIMA,
      chiesto: true,
    },
    { codice: 'MAIUSCOLA', frase: 'Una lettera maiuscola', soddisfatto: /\p{Lu}/u.test(password), chiesto: regole.maiuscola },
    { codice: 'MINUSCOLA', frase: 'Una lettera minuscola', soddisfatto: /\p{Ll}/u.test(password), chiesto: regole.minuscola },
    { codice: 'CIFRA', frase: 'Una cifra', soddisfatto: /\p{Nd}/u.test(password), chiesto: regole.cifra },
    {
      codice: 'SPECIALE',
      frase: 'Un carattere speciale, come ! ? - _ #',
      soddisfatto: /[^\p{L}\p{N}\s]/u.test(password),
      chiesto: regole.speciale,
    },
    {
      codice: 'NON_NOTA',
      frase: 'Nessuna parola comune, né il tuo nome o una sequenza di tasti',
      soddisfatto: password !== '' && !isPasswordNota(password, contesto),
      chiesto: true,
    },
  ];
  return requisiti.filter(({ chiesto }) => chiesto).map(({ codice, frase, soddisfatto }) => ({ codice, frase, soddisfatto }));
}

/** Who works under several convenzioni satisfies the strictest of them, rule by rule. No clause at all: the house's own. */
export function unirePassword(regole: readonly RegolePassword[]): RegolePassword {
  const [prima, ...altre] = regole;
  if (!prima) return PASSWORD_PREDEFINITA;
  return altre.reduce(
    (a, b) => ({
      lunghezzaMinima: Math.max(a.lunghezzaMinima, b.lunghezzaMinima),
      maiuscola: a.maiuscola || b.maiuscola,
      minuscola: a.minuscola || b.minuscola,
      cifra: a.cifra || b.cifra,
      speciale: a.speciale || b.speciale,
      durataMesi: a.durataMesi === null || b.durataMesi === null ? (a.durataMesi ?? b.durataMesi) : Math.min(a.durataMesi, b.durataMesi),
      storico: Math.max(a.storico, b.storico),
    }),
    prima,
  );
}

/**
 * True from the day on which the password has lived the clause's months (CA-18). Null months or no date: never. It is asked at the login
 * and not at every request: a session lives hours, a password months, and nobody should lose a visura half way because midnight has
 * passed.
 */
export function isPasswordScaduta(impostataIl: Date | null, durataMesi: number | null, now: Date): boolean {
  return impostataIl !== null && durataMesi !== null && addMesi(oggi(impostataIl), durataMesi) <= oggi(now);
}
