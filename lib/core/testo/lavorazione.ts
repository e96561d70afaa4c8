import { oggi, type DataIso } from '../date';
import { nonValido, regola, type ErroreVarco } from '../errors';
import type { Valori } from './comporre-testo';
import type { ErroreTesto } from './controllare-testo';
import { ATTO_FUTURO } from './schema';

/** What the workshop of the wordings works on, whichever wording it is (LE-01): that of an act, or of an article of a model. */

/** `ATTO`: blocks in a row; `ARTICOLO`: a title and its commi. */
export type FormaTesto = 'ATTO' | 'ARTICOLO';

/** A word or a part that a wording may name. */
export type VoceTesto = { readonly nome: string; readonly descrizione: string; readonly obbligatorio: boolean };

export type BozzaTesto = { readonly testo: string; readonly salvatoDa: string; readonly salvatoIl: string };

export type TestoInLavorazione = {
  readonly forma: FormaTesto;
  /** Who reads it: the page keeps what each person types apart. */
  readonly chi: string;
  readonly titolo: string;
  readonly testoDiVarco: string;
  readonly testoInVigore: string;
  /** Of a model that nobody has approved yet: the wording beside the draft is of the model that it comes from, and was never in force. */
  readonly maiInVigore?: boolean;
  readonly bozza: BozzaTesto | null;
  /** What a saving says that it starts from: another one has been saved meanwhile when it is not this any more. */
  readonly letta: unknown;
  readonly segnaposti: readonly VoceTesto[];
  readonly inserti: readonly VoceTesto[];
  /** What the placeholders say in the examples that a wording is checked with, the fullest first; null where it is not in the act. */
  readonly casi: readonly (Valori | null)[];
};

/** Two people have the same draft open: the second is told, and what it has typed stays on its page. */
export function bozzaSalvataDaAltri(): ErroreVarco {
  return regola(
    'BOZZA_SALVATA_DA_ALTRI',
    'Qualcun altro ha salvato, approvato o tolto questa bozza mentre scrivevi. Il tuo testo è ancora qui e non è stato salvato: confrontalo con l’altro prima di decidere.',
  );
}

/** How many faults a refusal tells: the page has them all, beside their lines. */
const FRASI_DETTE = 3;

/** Refuses (REGOLA) a wording with something wrong in it, in words for whoever approves it. */
export function assertApprovabile(errori: readonly ErroreTesto[]): void {
  if (errori.length === 0) return;
  const ordinati = [...errori].sort((a, b) => (a.riga || Infinity) - (b.riga || Infinity));
  const detti = ordinati.slice(0, FRASI_DETTE).map(inParole).join(' ');
  throw regola('TESTO_DA_CORREGGERE', `Prima dell’approvazione il testo va corretto. ${detti}`);
}

/** `Riga 4: …`; a fault of the whole stands by itself. */
export function inParole({ riga, frase }: ErroreTesto): string {
  return riga === 0 ? frase : `Riga ${riga}: ${frase}`;
}

/** The act that approves a wording is there before the wording is in force. */
export function assertGiaAdottato(attoData: DataIso, now: Date): void {
  if (attoData > oggi(now)) throw nonValido({ attoData: ATTO_FUTURO });
}
