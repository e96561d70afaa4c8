import { formatoEsteso, istanteItaliano, type DataIso } from '@/lib/core/date';

/**
 * What is known of a file's signature. SENZA_FIRMA: a PDF without any, as a scan of a paper act is; ACCETTATA: a person has looked and taken
 * it; AUTOGRAFA: by hand, on the declaration of who collected it.
 */
export type EsitoFirma = 'SENZA_FIRMA' | 'VALIDA' | 'ACCETTATA' | 'AUTOGRAFA' | 'DA_ESAMINARE' | 'NON_VALIDA';

export type FirmaAllegato = {
  readonly esito: EsitoFirma;
  readonly firmatari: readonly string[];
  /** Sentences: why its signature is not simply good, and what the file does or carries by itself. */
  readonly motivi: readonly string[];
};

/** The part of what is kept beside a file that is told again. */
type Prova = {
  readonly esito?: EsitoFirma;
  readonly firme?: readonly { readonly firmatario: string; readonly codiceFiscale: string | null }[];
  readonly frasi?: readonly string[];
  /** Of a file that a person has taken. */
  readonly esame?: { readonly esaminatoDa: string; readonly esaminatoIl: string; readonly motivo: string };
  /** Of a signature by hand. */
  readonly dichiarazione?: { readonly da: string; readonly firmataIl: DataIso; readonly accertamento: string; readonly firmatario: string };
};

/** What is told of a file's signature, out of what was kept beside it; null for a file kept before files were judged. */
export function firmaDellAllegato(prova: unknown): FirmaAllegato | null {
  const { esito, firme = [], frasi = [], esame, dichiarazione } = (prova ?? {}) as Prova;
  if (esito === undefined) return null;
  if (dichiarazione) {
    const { da, firmataIl, accertamento, firmatario } = dichiarazione;
    const dove = `Firmata di proprio pugno il ${formatoEsteso(firmataIl)} davanti a ${da}, che lo dichiara.`;
    return { esito: 'AUTOGRAFA', firmatari: [firmatario], motivi: [dove, accertamento] };
  }
  const firmatari = [...new Set(firme.map(({ firmatario, codiceFiscale }) => firmatario || codiceFiscale || 'persona non indicata'))];
  if (!esame) return { esito, firmatari, motivi: frasi };
  const chi = `Esaminata da ${esame.esaminatoDa} il ${istanteItaliano(new Date(esame.esaminatoIl))}: ${esame.motivo}`;
  return { esito: 'ACCETTATA', firmatari, motivi: [chi] };
}

const PAROLE: Readonly<Record<EsitoFirma, (di: string) => string>> = {
  SENZA_FIRMA: () => 'senza firma digitale',
  VALIDA: (di) => `firma digitale valida di ${di}`,
  ACCETTATA: (di) => `firma digitale di ${di} accettata dopo esame`,
  AUTOGRAFA: (di) => `firma autografa di ${di}`,
  DA_ESAMINARE: (di) => `firma digitale da esaminare di ${di}`,
  NON_VALIDA: (di) => `firma digitale non valida di ${di}`,
};

/** `senza firma digitale`, `firma digitale valida di Ada Neri`. */
export function firmaInParole({ esito, firmatari }: FirmaAllegato): string {
  return PAROLE[esito](firmatari.join(' e '));
}

/** The same, followed by what else one should know before opening the file. */
export function firmaConMotivi(firma: FirmaAllegato): string {
  const parole = firmaInParole(firma);
  return firma.motivi.length > 0 ? [`${parole}.`, ...firma.motivi].join(' ') : parole;
}
