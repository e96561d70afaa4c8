/** What was found of an attachment's signature when it came; SENZA_FIRMA: a PDF without any, as a scan of a paper act is. */
export type EsitoFirma = 'SENZA_FIRMA' | 'VALIDA' | 'DA_ESAMINARE' | 'NON_VALIDA';

export type FirmaAllegato = {
  readonly esito: EsitoFirma;
  readonly firmatari: readonly string[];
  /** Sentences: why its signature is not simply good, and what the file does or carries by itself. */
  readonly motivi: readonly string[];
};

/** The part of what is kept beside an attachment that is told again. */
type Prova = {
  readonly esito?: EsitoFirma;
  readonly firme?: readonly { readonly firmatario: string; readonly codiceFiscale: string | null }[];
  readonly frasi?: readonly string[];
};

/** What is told of an attachment's signature, out of what was kept beside it; null for a file kept before attachments were judged. */
export function firmaDellAllegato(prova: unknown): FirmaAllegato | null {
  const { esito, firme = [], frasi = [] } = (prova ?? {}) as Prova;
  if (esito === undefined) return null;
  return {
    esito,
    firmatari: [...new Set(firme.map(({ firmatario, codiceFiscale }) => firmatario || codiceFiscale || 'persona non indicata'))],
    motivi: frasi,
  };
}

const ESITI: Readonly<Record<Exclude<EsitoFirma, 'SENZA_FIRMA'>, string>> = {
  VALIDA: 'valida',
  DA_ESAMINARE: 'da esaminare',
  NON_VALIDA: 'non valida',
};

/** `senza firma digitale`, `firma digitale valida di Ada Neri`. */
export function firmaInParole({ esito, firmatari }: FirmaAllegato): string {
  return esito === 'SENZA_FIRMA' ? 'senza firma digitale' : `firma digitale ${ESITI[esito]} di ${firmatari.join(' e ')}`;
}

/** The same, followed by what else one should know before opening the file. */
export function firmaConMotivi(firma: FirmaAllegato): string {
  const parole = firmaInParole(firma);
  return firma.motivi.length > 0 ? [`${parole}.`, ...firma.motivi].join(' ') : parole;
}
