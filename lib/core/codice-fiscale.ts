/**
 * Form of a codice fiscale (D.M. 12 March 1974; D.M. 23 December 1976). Synchronous and free of the table of places, so that
 * screens can use it in the browser; what needs the table is in `codice-fiscale-confronto`.
 */
import { CheckDigitizer, VALIDATOR } from '@marketto/codice-fiscale-utils';
import { cifraControlloValida } from './partita-iva';

const SEDICI = new RegExp(`^${VALIDATOR.CODICE_FISCALE}$`);
/** Positions (from 0) where a digit may stand as a letter, to tell apart people whose data give the same code (omocodia). */
const POSIZIONI_NUMERICHE = [6, 7, 9, 10, 12, 13, 14];
const LETTERE_OMOCODIA = 'LMNPQRSTUV';

/** Capitals without spaces: what is stored, compared and searched. */
export function normalizzaCodiceFiscale(testo: string): string {
  return testo.replace(/\s/g, '').toUpperCase();
}

/** 16 characters of the right shape, omocodie included, with a birthday that exists and the right check character. */
export function isCodiceFiscaleAlfanumerico(testo: string): boolean {
  const codice = normalizzaCodiceFiscale(testo);
  return SEDICI.test(codice) && CheckDigitizer.checkDigit(codice) === codice[15];
}

/** The 11-digit number given to a person until the definitive code is issued. Bodies' codici fiscali have the same form. */
export function isCodiceFiscaleProvvisorio(testo: string): boolean {
  const codice = normalizzaCodiceFiscale(testo);
  return codice !== '00000000000' && cifraControlloValida(codice);
}

/** True for both forms that a natural person may bear. Says nothing of whether the code has been issued. */
export function isCodiceFiscaleFormale(testo: string): boolean {
  return isCodiceFiscaleAlfanumerico(testo) || isCodiceFiscaleProvvisorio(testo);
}

const ASPETTO = /^[A-Z]{6}[\dLMNO-V]{2}[A-Z][\dLMNO-V]{2}[A-Z][\dLMNO-V]{3}[A-Z]$/;

/** True for what was meant to be one, right or wrong (an O in the place of a zero too): neither a name nor an address looks like it. */
export function sembraCodiceFiscale(testo: string): boolean {
  const codice = normalizzaCodiceFiscale(testo);
  return ASPETTO.test(codice) && /\d/.test(codice);
}

/** The 15 characters before the check one, with omocodia's letters turned back to digits: two people may share them. */
export function radiceCodiceFiscale(codiceFiscale: string): string {
  const lettere = [...normalizzaCodiceFiscale(codiceFiscale).slice(0, 15)];
  for (const posizione of POSIZIONI_NUMERICHE) {
    const cifra = LETTERE_OMOCODIA.indexOf(lettere[posizione] ?? '');
    if (cifra >= 0) lettere[posizione] = String(cifra);
  }
  return lettere.join('');
}

/** The code with its `livello`-th omocodia (0 = none, 1 = last digit to a letter, 2 = last two, … 7), check character included. */
export function conOmocodia(radice: string, livello: number): string {
  const lettere = [...radice.slice(0, 15)];
  for (const posizione of POSIZIONI_NUMERICHE.slice(7 - livello)) {
    lettere[posizione] = LETTERE_OMOCODIA[Number(lettere[posizione])] ?? '';
  }
  const quindici = lettere.join('');
  return quindici + (CheckDigitizer.checkDigit(quindici) ?? '');
}
