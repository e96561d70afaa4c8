import { formatoEsteso, istanteItaliano } from '@/lib/core/date';
import { enumera } from '@/lib/core/parole';
import { eccezioneInParole } from './chi-esamina';
import type { DecisioneEsame, ProvaDiFirma } from './prova';

/**
 * What is known of a file's signature. SENZA_FIRMA: a PDF without any, as a scan of a paper act is; ACCETTATA: a person has looked and taken
 * it, RIFIUTATA: or has not; AUTOGRAFA: by hand, on the declaration of who collected it.
 */
export type EsitoFirma = 'SENZA_FIRMA' | 'VALIDA' | 'ACCETTATA' | 'RIFIUTATA' | 'AUTOGRAFA' | 'DA_ESAMINARE' | 'NON_VALIDA';

export type FirmaDelFile = {
  readonly esito: EsitoFirma;
  readonly firmatari: readonly string[];
  /** Nothing answers for the revocation of a certificate by which it is signed: said wherever its outcome is, in words. */
  readonly revocaNonVerificata: boolean;
  /** Sentences: why its signature is not simply good, and what the file does or carries by itself. */
  readonly motivi: readonly string[];
};

/**
 * What is told of a file's signature, out of what was kept beside it; null for a file kept before files were judged. `rifiuto`: of a file
 * that a person has not taken, whatever the verifier had found in it.
 */
export function firmaDelFile(prova: ProvaDiFirma | null, rifiuto: DecisioneEsame | null = null): FirmaDelFile | null {
  if (prova === null) return null;
  if (prova.esito === 'SENZA_FIRMA') return { esito: prova.esito, firmatari: [], revocaNonVerificata: false, motivi: prova.frasi };
  if (prova.esito === 'AUTOGRAFA') {
    const { da, firmataIl, accertamento, firmatario } = prova.dichiarazione;
    const dove = `Firmata di proprio pugno ${formatoEsteso(firmataIl, 'il')} davanti a ${da}, che lo dichiara.`;
    return { esito: prova.esito, firmatari: [firmatario], revocaNonVerificata: false, motivi: [dove, accertamento] };
  }
  const firmatari = [...new Set(prova.firme.map(({ firmatario, codiceFiscale }) => firmatario || codiceFiscale || 'persona non indicata'))];
  const revocaNonVerificata = prova.firme.some(({ revoca }) => revoca === 'non_verificata');
  if (rifiuto) {
    const { da, il, motivo, parte } = rifiuto;
    const chi = `Esaminata${da === null ? '' : ` da ${da}`} il ${istanteItaliano(il)}: ${motivo}`;
    return { esito: 'RIFIUTATA', firmatari, revocaNonVerificata, motivi: conEccezione(parte, chi) };
  }
  if ('frasi' in prova) return { esito: prova.esito, firmatari, revocaNonVerificata, motivi: prova.frasi };
  if (!prova.esame) return { esito: prova.esito, firmatari, revocaNonVerificata, motivi: avvertenzeFiducia(prova) };
  const { esaminatoDa, esaminatoIl, motivo, parteDiChiDecide } = prova.esame;
  const chi = `Esaminata da ${esaminatoDa} il ${istanteItaliano(new Date(esaminatoIl))}: ${motivo}`;
  return {
    esito: 'ACCETTATA',
    firmatari,
    revocaNonVerificata,
    motivi: [...conEccezione(parteDiChiDecide, chi), ...avvertenzeFiducia(prova)],
  };
}

/** Who decided, after what it had itself done with the file. */
const conEccezione = (parte: Parameters<typeof eccezioneInParole>[0], chi: string): string[] =>
  [eccezioneInParole(parte), chi].filter(Boolean);

/** What was not in order with that by which signatures are trusted, when this file was judged: said wherever its outcome is. */
const FIDUCIA_INCERTA = ['ELENCO_SCADUTO', 'ELENCO_NON_AUTENTICO', 'ELENCO_NON_DISPONIBILE', 'REVOCHE_NON_LETTE'];

export function avvertenzeFiducia(prova: ProvaDiFirma | null): string[] {
  if (prova === null || !('motivi' in prova)) return [];
  return [...new Set(prova.motivi?.filter(({ codice }) => FIDUCIA_INCERTA.includes(codice)).map(({ frase }) => frase))];
}

const PAROLE: Readonly<Record<EsitoFirma, (di: string) => string>> = {
  SENZA_FIRMA: () => 'senza firma digitale',
  VALIDA: (di) => `firma digitale valida di ${di}`,
  ACCETTATA: (di) => `firma digitale di ${di} accettata dopo esame`,
  RIFIUTATA: (di) => `firma digitale di ${di} non accettata dopo esame`,
  AUTOGRAFA: (di) => `firma autografa di ${di}`,
  DA_ESAMINARE: (di) => `firma digitale da esaminare di ${di}`,
  NON_VALIDA: (di) => `firma digitale non valida di ${di}`,
};

/** `senza firma digitale`, `firma digitale valida di Ada Neri, revoca non verificata`. */
export function firmaInParole({ esito, firmatari, revocaNonVerificata }: FirmaDelFile): string {
  const di = enumera(firmatari);
  const deciso = esito === 'ACCETTATA' ? 'accettato' : esito === 'RIFIUTATA' ? 'non accettato' : null;
  // What a person decides of is the file: of several signatures it says nothing of each.
  const parole = deciso && firmatari.length > 1 ? `file firmato digitalmente da ${di}, ${deciso} dopo esame` : PAROLE[esito](di);
  return `${parole}${revocaNonVerificata ? ', revoca non verificata' : ''}`;
}

/** The same, followed by what else one should know before opening the file. */
export function firmaConMotivi(firma: FirmaDelFile): string {
  const parole = firmaInParole(firma);
  return firma.motivi.length > 0 ? [`${parole}.`, ...firma.motivi].join(' ') : parole;
}

/** What is known of a file's signature, as a row of a list tells it. */
export type FirmaNota = {
  /** In words; null for a file kept before files were judged. */
  readonly firma: string | null;
  readonly esitoFirma: EsitoFirma | null;
  /** Nothing answers for the revocation of its certificate. */
  readonly revocaNonVerificata: boolean;
};

export function firmaNota(prova: ProvaDiFirma | null, rifiuto: DecisioneEsame | null = null): FirmaNota {
  const firma = firmaDelFile(prova, rifiuto);
  return {
    firma: firma && firmaConMotivi(firma),
    esitoFirma: firma && firma.esito,
    revocaNonVerificata: firma?.revocaNonVerificata ?? false,
  };
}
