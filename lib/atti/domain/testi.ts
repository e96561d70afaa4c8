import { oggi, type DataIso } from '@/lib/core/date';
import { nonValido, regola, type ErroreVarco } from '@/lib/core/errors';
import { controllareTesto, type ErroreTesto, type Vocabolario } from '@/lib/core/testo/controllare-testo';
import type { Valori } from '@/lib/core/testo/comporre-testo';

/** Longer than any act: a wording is compared line by line and printed. */
export const MASSIMO_CARATTERI = 30_000;
export const MASSIMO_RIGHE_TESTO = 600;

/** Two people have the same draft open: the second is told, and what it has typed stays on its page. */
export function bozzaSalvataDaAltri(): ErroreVarco {
  return regola(
    'BOZZA_SALVATA_DA_ALTRI',
    'Qualcun altro ha salvato, approvato o tolto questa bozza mentre scrivevi. Il tuo testo è ancora qui e non è stato salvato: confrontalo con l’altro prima di decidere.',
  );
}

/** How many faults a refusal tells: the page has them all, beside their lines. */
const FRASI_DETTE = 3;

/** Refuses (REGOLA) a wording that does not say what it must, or names what is not there. */
export function assertApprovabile(testo: string, vocabolario: Vocabolario, casi: readonly Valori[]): void {
  const errori = controllareTesto(testo, vocabolario, casi).sort((a, b) => (a.riga || Infinity) - (b.riga || Infinity));
  if (errori.length > 0)
    throw regola(
      'TESTO_DA_CORREGGERE',
      `Prima dell’approvazione il testo va corretto. ${errori.slice(0, FRASI_DETTE).map(inParole).join(' ')}`,
    );
}

/** `Riga 4: …`; a fault of the whole stands by itself. */
export function inParole({ riga, frase }: ErroreTesto): string {
  return riga === 0 ? frase : `Riga ${riga}: ${frase}`;
}

/** The act that approves a wording is there before the wording is in force. */
export function assertGiaAdottato(attoData: DataIso, now: Date): void {
  if (attoData > oggi(now)) throw nonValido({ attoData: 'L’atto non può avere una data futura: il testo vale da quando è approvato.' });
}
