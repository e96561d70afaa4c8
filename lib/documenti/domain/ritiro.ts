import { istanteItaliano } from '@/lib/core/date';
import { regola, type ErroreVarco } from '@/lib/core/errors';
import { ammessa } from '@/lib/core/transizioni';
import { TRANSIZIONI_DOCUMENTO, type FattiDocumento } from './stati';

type Fatti = Pick<FattiDocumento, 'stato' | 'firmeApposte' | 'superato'> & {
  /** A signed file of it waits for a person's judgement. */
  readonly inEsame: boolean;
};

/**
 * Why an act that was prepared cannot be withdrawn, as a REGOLA refusal; null where it can. Until it is perfected nobody relies on it: who
 * prepared it takes it back alone. Once somebody has signed the other party has to do with it, and another act is needed.
 */
export function impedimentoAlRitiro({ stato, firmeApposte, superato = false, inEsame }: Fatti): ErroreVarco | null {
  if (stato === 'RITIRATO') return regola('GIA_RITIRATO', 'Questo documento è già stato ritirato.');
  if (firmeApposte.length > 0)
    return regola(
      'GIA_FIRMATO',
      'Questo documento porta già una firma e non si ritira più: se è sbagliato accordati con l’altra parte, e prepara l’atto che lo sostituisce.',
    );
  if (inEsame) return regola('FILE_IN_ESAME', 'Un file firmato di questo documento è in esame: prima il comune decide se accettarlo.');
  if (superato) return regola('VERSIONE_SUPERATA', 'Di questo documento c’è una versione più recente: si ritira quella.');
  const { ritirareAtto } = TRANSIZIONI_DOCUMENTO;
  return ammessa(TRANSIZIONI_DOCUMENTO, stato, 'ritirareAtto') ? null : regola('RITIRO_NON_AMMESSO', ritirareAtto.frase);
}

/** `Ritirato il 10/03/2026 10:00 da Ada Neri. Motivo: …`, on the screen and in the index of the ZIP. */
export function ritiroInParole({ il, da, motivo }: { readonly il: Date; readonly da: string | null; readonly motivo: string }): string {
  return `Ritirato il ${istanteItaliano(il)}${da === null ? '' : ` da ${da}`}. Motivo: ${motivo}`;
}
