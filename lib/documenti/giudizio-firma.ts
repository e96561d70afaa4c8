import { normalizzaCodiceFiscale } from '@/lib/core/codice-fiscale';
import type { ParteFirmataria } from '@/lib/core/documenti';
import { ErroreVarco } from '@/lib/core/errors';
import { nominativo } from '@/lib/core/nominativo';
import { gravita, type CodiceMotivo } from '@/lib/platform/firme/motivi';
import type { FirmaVerificata, Verifica } from '@/lib/platform/firme/tipi';
import type { ProvaDiCopia } from './domain/prova';

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

/** The evidence of a signed copy, with all that the verifier found. */
export type ProvaVerificata = ProvaDiCopia<Verifica>;

/** Who is expected to sign. */
export type Firmatario = { readonly nome: string; readonly cognome: string; readonly codiceFiscale: string };

/** Whose turn it is, who may sign for that party, and who signs for the other. */
export type ChiFirma = {
  readonly parte: ParteFirmataria;
  readonly attesi: readonly Firmatario[];
  readonly altri: readonly Firmatario[];
};

/** Who of `attesi` may sign: nobody signs for both parties (CA-16). */
export function chiPuoFirmare({ attesi, altri }: Omit<ChiFirma, 'parte'>): Firmatario[] {
  const altrui = new Set(altri.map(({ codiceFiscale }) => normalizzaCodiceFiscale(codiceFiscale)));
  return attesi.filter(({ codiceFiscale }) => !altrui.has(normalizzaCodiceFiscale(codiceFiscale)));
}

type GiudizioFirma = 'VALIDA' | 'DA_ESAMINARE';

/**
 * Whether a verified file is a party's signature, by one of `attesi`: every signature in it over exactly the generated document, one of
 * them by an expected signatory. `DA_ESAMINARE`: it is, but something in it is for a person to judge. Throws a REGOLA refusal with one
 * sentence for each reason; also when an expected signatory is among `altri`, who sign for the other party (CA-16).
 */
export function giudicareFirma(verifica: Verifica, attesi: readonly Firmatario[], altri: readonly Firmatario[] = []): GiudizioFirma {
  const { esito, firme } = verifica;
  if (esito === 'NON_VALIDA') {
    const frasi = ragioni(verifica);
    rifiuta('FIRMA_NON_VALIDA', frasi.length > 0 ? frasi : ['La firma non è valida: firma di nuovo il documento scaricato da Varco.']);
  }
  const ammessi = chiPuoFirmare({ attesi, altri }).map(({ codiceFiscale }) => normalizzaCodiceFiscale(codiceFiscale));
  if (attesi.length > 0 && ammessi.length === 0)
    rifiuta('STESSO_FIRMATARIO', [
      'La stessa persona non può firmare per entrambe le parti: annulla il documento e generane uno con firmatari diversi.',
    ]);
  const sua = ({ integra, fiducia, codiceFiscale }: FirmaVerificata): boolean =>
    integra &&
    (fiducia === 'attendibile' || esito === 'DA_ESAMINARE') &&
    codiceFiscale !== null &&
    ammessi.includes(normalizzaCodiceFiscale(codiceFiscale));
  if (firme.some(sua)) return esito;
  const chi = firme
    .map(({ firmatario, codiceFiscale }) => firmatario || codiceFiscale)
    .filter(Boolean)
    .join(', ');
  return rifiuta('FIRMATARIO_DIVERSO', [
    `Il documento è firmato da ${chi || 'una persona non indicata nel certificato'}: deve firmarlo ${attesi.map(nominativo).join(' o ')}, il firmatario dichiarato, con il proprio codice fiscale.`,
  ]);
}

/** What is kept of a verification beside the signed file: who, with which certificate, against which original. */
export function provaDiFirma(verifica: Verifica, originaleSha256: string, now: Date): ProvaVerificata {
  return { ...verifica, originaleSha256, verificataIl: now.toISOString() };
}
