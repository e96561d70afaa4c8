import { istanteItaliano } from '@/lib/core/date';
import { nonValido, regola } from '@/lib/core/errors';
import { nominativo } from '@/lib/core/nominativo';
import { fileFirmato } from '@/lib/documenti/steps';
import type { Tx } from '@/lib/platform/db';
import type { DesignazioneInAttesa } from './repository-designazione';
import type { OperatoreView } from './views';

type ConDesignazione = { readonly designazioneDocumentoId: string | null; readonly designatoIl: Date | null };

/** The act that designates an operator, as a link to the archive, with what was found of its signature. */
export async function designazioneDi(
  tx: Tx,
  { designazioneDocumentoId, designatoIl }: ConDesignazione,
): Promise<OperatoreView['designazione']> {
  if (designazioneDocumentoId === null || designatoIl === null) return null;
  const file = await fileFirmato(tx, designazioneDocumentoId);
  return file && { documentoId: file.id, nome: file.nome, dimensione: file.dimensione, il: designatoIl.toISOString(), firma: file.firma };
}

const frase = ({ nome, cognome, preparataIl }: DesignazioneInAttesa): string =>
  `C’è già una designazione di ${nominativo({ nome, cognome })} da firmare, preparata il ${istanteItaliano(preparataIl)}`;

/**
 * SA-10: nobody is designated twice by oversight. Answers the acts whose place the new one takes; refuses (NON_VALIDO) where some wait to be
 * signed and who prepares has not said to take it, or it says so and none waits, and (REGOLA) where a person is judging of the signature of one.
 */
export function assertSostituibili(inAttesa: readonly DesignazioneInAttesa[], sostituisce: boolean): string[] {
  const esaminata = inAttesa.find(({ inEsame }) => inEsame);
  if (esaminata)
    throw regola(
      'DESIGNAZIONE_IN_ESAME',
      `${frase(esaminata)}: il file firmato è in esame. Aspetta che il comune decida, prima di prepararne un’altra.`,
    );
  if (inAttesa.length > 0 && !sostituisce)
    throw nonValido({ sostituisce: `${inAttesa.map(frase).join('. ')}: scarica quella, oppure conferma che la sostituisci.` });
  if (inAttesa.length === 0 && sostituisce)
    throw nonValido({
      sostituisce: 'Non c’è più una designazione da sostituire, forse è già firmata: togli la conferma per prepararne un’altra.',
    });
  return [...new Set(inAttesa.map(({ attoId }) => attoId))];
}
