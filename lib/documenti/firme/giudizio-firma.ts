import { normalizzaCodiceFiscale } from '@/lib/core/codice-fiscale';
import type { ParteFirmataria } from '@/lib/core/documenti';
import { ErroreVarco } from '@/lib/core/errors';
import { enumera } from '@/lib/core/parole';
import { nominativo } from '@/lib/core/nominativo';
import { esitoDeiMotivi, fattoDi, motivo, tuttiIMotivi } from '@/lib/platform/firme/motivi';
import type { FirmaVerificata, Motivo, Verifica } from '@/lib/platform/firme/tipi';
import type { ProvaDiCopia } from '../domain/prova';

/** Why a file is refused, the gravest first: what would only send it to a person is no reason to refuse it. */
function ragioni(verifica: Verifica): Motivo[] {
  return tuttiIMotivi(verifica).filter((uno) => esitoDeiMotivi([uno]) === 'NON_VALIDA');
}

/** Refuses (REGOLA) a signed file by the gravest reason, which says what to do; the others stand beneath it as facts. */
function rifiuta(codice: string, frase: string, altre: readonly Motivo[] = []): never {
  const dettagli = new Set(altre.filter((altra) => altra.frase !== frase).map((altra) => `${fattoDi(altra)}.`));
  throw new ErroreVarco('REGOLA', codice, frase, { file: frase }, [...dettagli]);
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
  /** What to do where somebody else is to sign. */
  readonly altrimenti?: string;
};

/** Who of `attesi` may sign: nobody signs for both parties (CA-16). */
export function chiPuoFirmare({ attesi, altri }: Omit<ChiFirma, 'parte'>): Firmatario[] {
  const altrui = new Set(altri.map(({ codiceFiscale }) => normalizzaCodiceFiscale(codiceFiscale)));
  return attesi.filter(({ codiceFiscale }) => !altrui.has(normalizzaCodiceFiscale(codiceFiscale)));
}

/**
 * The verification of a party's signature, by one of `attesi`: every signature in the file over exactly the generated document, one of
 * them by an expected signatory. Its `esito` is `DA_ESAMINARE` where something is for a person to judge, as signatures that nobody expects
 * are: one for each party, and nobody twice. Throws a REGOLA refusal with the gravest reason, the others as `dettagli`; also when an
 * expected signatory is among `altri`, who sign for the other party (CA-16). `altrimenti`: what to do where somebody else is to sign.
 */
export function giudicareFirma(
  verifica: Verifica,
  attesi: readonly Firmatario[],
  altri: readonly Firmatario[] = [],
  altrimenti = '',
): Verifica {
  const { esito, firme } = verifica;
  if (esito === 'NON_VALIDA') {
    const [prima, ...altre] = ragioni(verifica);
    rifiuta('FIRMA_NON_VALIDA', prima?.frase ?? 'La firma non è valida: firma di nuovo il documento scaricato da Varco.', altre);
  }
  if (attesi.length === 0) rifiuta('FIRMATARIO_SENZA_DELEGA', altrimenti || NESSUNO_FIRMA);
  const ammessi = codiciFiscali(chiPuoFirmare({ attesi, altri }));
  if (ammessi.length === 0)
    rifiuta(
      'STESSO_FIRMATARIO',
      'La stessa persona non può firmare per entrambe le parti: annulla il documento e generane uno con firmatari diversi.',
    );
  const sua = ({ integra, fiducia, codiceFiscale }: FirmaVerificata): boolean =>
    integra &&
    (fiducia === 'attendibile' || esito === 'DA_ESAMINARE') &&
    codiceFiscale !== null &&
    ammessi.includes(normalizzaCodiceFiscale(codiceFiscale));
  if (firme.some(sua)) return conFirmeInPiu(verifica, [ammessi, codiciFiscali(altri)]);
  // Who has signed twice is one person.
  const chi = enumera([...new Set(firme.map(({ firmatario, codiceFiscale }) => firmatario || codiceFiscale || ''))].filter(Boolean));
  return rifiuta(
    'FIRMATARIO_DIVERSO',
    `Il documento è firmato da ${chi || 'una persona non indicata nel certificato'}: deve firmarlo ${attesi.map(nominativo).join(' o ')}, il firmatario dichiarato, con il proprio codice fiscale.${altrimenti && ` ${altrimenti}`}`,
  );
}

const NESSUNO_FIRMA =
  'Nel giorno della firma nessuno poteva firmare per il comune: servono la delega agli atti, in vigore, e il ruolo di responsabile. ' +
  'Metti agli atti la delega, se c’era, e carica di nuovo il file; altrimenti prepara un altro documento con chi può firmare.';

function codiciFiscali(chi: readonly Firmatario[]): string[] {
  return chi.map(({ codiceFiscale }) => normalizzaCodiceFiscale(codiceFiscale));
}

/** The clauses want one signature of each party: the same person's twice, or any other beside those, is for a person to judge. */
function conFirmeInPiu(verifica: Verifica, parti: readonly (readonly string[])[]): Verifica {
  const chi = verifica.firme.map(({ codiceFiscale }) => (codiceFiscale === null ? null : normalizzaCodiceFiscale(codiceFiscale)));
  const noti = chi.filter((uno) => uno !== null);
  const previste = parti.filter((parte) => noti.some((uno) => parte.includes(uno))).length;
  if (chi.length <= previste) return verifica;
  const ripetuta = new Set(noti).size < noti.length;
  return {
    ...verifica,
    esito: 'DA_ESAMINARE',
    motivi: [motivo(ripetuta ? 'FIRMA_RIPETUTA' : 'FIRME_IN_PIU'), ...verifica.motivi],
  };
}

/** What is kept of a verification beside the signed file: who, with which certificate, against which original. */
export function provaDiFirma(verifica: Verifica, originaleSha256: string, now: Date): ProvaVerificata {
  return { ...verifica, originaleSha256, verificataIl: now.toISOString() };
}
