import type { Verso } from '@/lib/core/documenti';
import { formatoItaliano, partiData, type DataIso } from '@/lib/core/date';

/** Who gives the numbers: the comune's own protocol system, from which the office types them, or Varco's yearly register. */
export const MODI_PROTOCOLLO = {
  COMUNE: 'Il comune ha un proprio protocollo informatico: l’ufficio scrive numero e data',
  VARCO: 'Registro interno di Varco',
} as const;
export type ModoProtocollo = keyof typeof MODI_PROTOCOLLO;

/** The comune's choice. `versione` 0: nobody has chosen yet. */
export type ImpostazioneProtocollo = {
  readonly modo: ModoProtocollo;
  readonly registro: string;
  readonly aoo: string | null;
  readonly versione: number;
};

/** Until the comune chooses, the office types: the built-in register never begins by itself. */
export const IMPOSTAZIONE_INIZIALE: ImpostazioneProtocollo = { modo: 'COMUNE', registro: 'Protocollo generale', aoo: null, versione: 0 };

export const NOMI_VERSO: Readonly<Record<Verso, string>> = { ENTRATA: 'Entrata', USCITA: 'Uscita', INTERNO: 'Interno' };

/** DPR 445/2000, art. 54: of an annulled entry, who annulled it, when, why and by which provision. */
export type Annullamento = {
  readonly da: string | null;
  readonly il: Date;
  readonly motivo: string;
  readonly atto: string;
  /** The number was copied wrong from the comune's own protocol, and is free for the document to which that gave it. */
  readonly trascrizione: boolean;
};

/** DPCM 3 December 2013, art. 9: the number has at least seven digits and starts again every year. */
const CIFRE = 7;

export function numeroAnnuale(progressivo: number): string {
  return String(progressivo).padStart(CIFRE, '0');
}

/**
 * `0001234` out of what the office typed: `1234`, `0001234` or `1234/2026` with the year of its date; null for anything else, so that the
 * same number typed in two ways is one number.
 */
export function numeroScritto(scritto: string, data: DataIso): string | null {
  const letto = /^0*([1-9]\d{0,19})(?:\s*\/\s*(\d{4}))?$/.exec(scritto.trim());
  if (!letto?.[1]) return null;
  if (letto[2] !== undefined && Number(letto[2]) !== partiData(data).anno) return null;
  return letto[1].padStart(CIFRE, '0');
}

/** What a number that is being typed will be written as; null while it is none. The year of its date is not known yet. */
export function numeroInScrittura(scritto: string): string | null {
  return numeroScritto(scritto.replace(/\/\s*\d{4}\s*$/, ''), '');
}

/** Below this nobody can say that a digit is missing. */
const SALTO = 100;

/** Whether a number is so much lower than the last of its register and year that a digit is probably missing: `171` after `1710`. */
export function isMoltoPiuBasso(numero: string, ultimo: string): boolean {
  return Number(numero) * 2 < Number(ultimo) && Number(ultimo) - Number(numero) > SALTO;
}

/** Longer than any request lasts, in milliseconds: an entry that far ahead was made by a clock that was wrong. */
export const ANTICIPO_MASSIMO = 3_600_000;

/**
 * When an entry of the built-in register is made (DPR 445/2000, art. 53: the date is that of the number). Of a request begun before the
 * last entry and served after it, as happens around midnight, it is the last entry's instant: numbers never go back in date, and what
 * comes after the first of the new year is of the new year. null: the clock has gone back, and nothing can be entered in order.
 */
export function istanteDiRegistrazione(now: Date, ultima: Date | null): Date | null {
  if (ultima === null || ultima <= now) return now;
  return ultima.getTime() - now.getTime() > ANTICIPO_MASSIMO ? null : ultima;
}

/** `n. 0001234 del 10/03/2026`. */
export function protocolloInParole({ numero, data }: { readonly numero: string; readonly data: DataIso }): string {
  return `n. ${numero} del ${formatoItaliano(data)}`;
}
