import { normalizzaCodiceFiscale } from '@/lib/core/codice-fiscale';
import { ErroreVarco } from '@/lib/core/errors';
import { nominativo } from '@/lib/core/nominativo';
import { gravita, type CodiceMotivo } from '@/lib/platform/firme/motivi';
import type { Verifica } from '@/lib/platform/firme/tipi';

const MASSIMO_FRASI = 4;

/** What a comparison with the original says of a file: right only when the file is what was signed. */
const SUL_DOCUMENTO: readonly string[] = ['ALTRO_DOCUMENTO', 'PDF_RISALVATO', 'TIMBRATO_PRIMA_DELLA_FIRMA'] satisfies CodiceMotivo[];
const ALTERATA: readonly string[] = ['CONTENUTO_ALTERATO', 'FIRMA_ALTERATA'] satisfies CodiceMotivo[];

/** The reasons that stop a file, without those that would mislead: on altered bytes the comparison with the original is a guess. */
function ragioni({ motivi, firme }: Verifica): string[] {
  const gravi = [...motivi, ...firme.flatMap((firma) => firma.motivi)].filter(({ codice }) => gravita(codice as CodiceMotivo) !== 'nota');
  const alterata = gravi.some(({ codice }) => ALTERATA.includes(codice));
  return gravi.filter(({ codice }) => !alterata || !SUL_DOCUMENTO.includes(codice)).map(({ frase }) => frase);
}

/** Refuses (REGOLA) a signed file: each reason a sentence, the verifier's own first. */
function rifiuta(codice: string, frasi: readonly string[]): never {
  const frase = [...new Set(frasi)].slice(0, MASSIMO_FRASI).join(' ');
  throw new ErroreVarco('REGOLA', codice, frase, { file: frase });
}

type Firmatario = { readonly nome: string; readonly cognome: string; readonly codiceFiscale: string };

/**
 * Whether a verified file is that party's signature: every signature in it valid and over exactly the generated document, one of them by
 * the declared signatory, and none of the other party's alone. Throws a REGOLA refusal with one sentence for each reason.
 */
export function assertFirmata(verifica: Verifica, atteso: Firmatario, altraParte: Firmatario): void {
  const { esito, firme } = verifica;
  const frasi = ragioni(verifica);
  if (esito !== 'VALIDA')
    rifiuta('FIRMA_NON_VALIDA', frasi.length > 0 ? frasi : ['La firma non è valida: firma di nuovo il documento scaricato da Varco.']);
  const suo = normalizzaCodiceFiscale(atteso.codiceFiscale);
  if (suo === normalizzaCodiceFiscale(altraParte.codiceFiscale))
    rifiuta('STESSO_FIRMATARIO', [
      'La stessa persona non può firmare per entrambe le parti: annulla la convenzione e generane una con firmatari diversi.',
    ]);
  if (
    firme.some(
      (firma) =>
        firma.integra &&
        firma.fiducia === 'attendibile' &&
        firma.codiceFiscale !== null &&
        normalizzaCodiceFiscale(firma.codiceFiscale) === suo,
    )
  )
    return;
  const chi = firme
    .map(({ firmatario, codiceFiscale }) => firmatario || codiceFiscale)
    .filter(Boolean)
    .join(', ');
  rifiuta('FIRMATARIO_DIVERSO', [
    `Il documento è firmato da ${chi || 'una persona non indicata nel certificato'}: deve firmarlo ${nominativo(atteso)}, il firmatario dichiarato, con il proprio codice fiscale.`,
  ]);
}

/** What is kept of a verification beside the signed file: who, with which certificate, against which original. */
export function evidenza(verifica: Verifica, originaleSha256: string, now: Date): object {
  return { ...verifica, originaleSha256, verificataIl: now.toISOString() };
}
