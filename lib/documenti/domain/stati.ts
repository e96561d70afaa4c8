import { PARTE_IN_PAROLE, type ParteFirmataria, type StatoDocumento, type Verso } from '@/lib/core/documenti';
import { regola, type ErroreVarco } from '@/lib/core/errors';
import { ammessa, transitare, type Transizioni } from '@/lib/core/transizioni';

/** The acts of which a document's life is made. */
export const ATTI_DOCUMENTO = [
  'firmare',
  'ritirare',
  'protocollare',
  'trasmettere',
  'consegnare',
  'mancareConsegna',
  'ritirareAtto',
] as const;
export type AttoDocumento = (typeof ATTI_DOCUMENTO)[number];

export const TRANSIZIONI_DOCUMENTO: Transizioni<StatoDocumento, AttoDocumento> = {
  firmare: {
    da: ['GENERATO', 'FIRMATO'],
    a: 'FIRMATO',
    frase: 'Le firme si raccolgono prima del protocollo: questo documento è già oltre, oppure è arrivato da altri.',
  },
  ritirare: {
    da: ['RICEVUTO', 'PROTOCOLLATO'],
    a: 'RITIRATO',
    frase: 'Questa scansione è già stata ritirata.',
  },
  protocollare: {
    da: ['GENERATO', 'RICEVUTO', 'FIRMATO'],
    a: 'PROTOCOLLATO',
    frase: 'Questo documento ha già il suo protocollo: un documento si protocolla una volta sola.',
  },
  trasmettere: {
    da: ['PROTOCOLLATO', 'MANCATA_CONSEGNA'],
    a: 'TRASMESSO',
    frase: 'Si trasmette un documento protocollato e non ancora in viaggio: prima registra il protocollo, o l’esito dell’invio precedente.',
  },
  consegnare: {
    da: ['PROTOCOLLATO', 'TRASMESSO', 'MANCATA_CONSEGNA'],
    a: 'CONSEGNATO',
    frase: 'La consegna si registra una volta sola, per un documento già protocollato.',
  },
  mancareConsegna: {
    da: ['PROTOCOLLATO', 'TRASMESSO'],
    a: 'MANCATA_CONSEGNA',
    frase: 'La mancata consegna si registra per un documento protocollato, spedito e non ancora consegnato.',
  },
  ritirareAtto: {
    da: ['GENERATO'],
    a: 'RITIRATO',
    frase:
      'Questo documento ha già un protocollo o è arrivato da altri, e non si ritira: ' +
      'se è sbagliato, prepara l’atto che ne prende il posto.',
  },
};

/** What decides of a document. `firmeRichieste`: the parties, in the order in which they sign; none, it needs no signature. */
export type FattiDocumento = {
  readonly stato: StatoDocumento;
  readonly verso: Verso;
  readonly firmeRichieste: readonly ParteFirmataria[];
  readonly firmeApposte: readonly ParteFirmataria[];
  /** A signed copy of an act of Varco's: the act is what has a life, its copy was received or is kept. */
  readonly copia?: boolean;
  /** The same act has been composed again since. */
  readonly superato?: boolean;
  /** Why the act was withdrawn before anybody signed it. */
  readonly ritiroMotivo?: string | null;
};

/** Signatures still to come, in order. */
export function firmeMancanti({
  firmeRichieste,
  firmeApposte,
}: Pick<FattiDocumento, 'firmeRichieste' | 'firmeApposte'>): ParteFirmataria[] {
  return firmeRichieste.filter((parte) => !firmeApposte.includes(parte));
}

/** Composed again before it left, and not an act that all have signed, which stays one whatever was prepared after it. */
function rimpiazzato({ superato = false, ...fatti }: FattiDocumento): boolean {
  return superato && (fatti.firmeRichieste.length === 0 || firmeMancanti(fatti).length > 0);
}

const INVECE = { protocollare: 'si protocolla quella', trasmettere: 'si trasmette quella' };

/**
 * The state after the act, or a REGOLA refusal with its reason: beside the table, what has been replaced before it left goes no further,
 * signatures must all be there before the protocol, and only what goes out is sent.
 */
export function passare(fatti: FattiDocumento, atto: Exclude<AttoDocumento, 'firmare' | 'ritirare' | 'ritirareAtto'>): StatoDocumento {
  const stato = transitare(TRANSIZIONI_DOCUMENTO, fatti.stato, atto);
  if (fatti.copia && fatti.verso === 'INTERNO')
    throw regola('COPIA_FIRMATA', 'È la copia firmata di un atto: si protocolla e si trasmette l’atto, che porta con sé il file firmato.');
  if ((atto === 'protocollare' || (atto === 'trasmettere' && fatti.stato === 'PROTOCOLLATO')) && rimpiazzato(fatti))
    throw regola('VERSIONE_SUPERATA', `Di questo documento c’è una versione più recente, preparata prima che partisse: ${INVECE[atto]}.`);
  const [manca] = firmeMancanti(fatti);
  if (atto === 'protocollare' && fatti.stato !== 'RICEVUTO' && manca)
    throw regola(
      'FIRME_MANCANTI',
      `Prima del protocollo serve la firma ${PARTE_IN_PAROLE[manca].di}: il documento si protocolla quando è firmato da tutti.`,
    );
  if (atto !== 'protocollare' && fatti.verso !== 'USCITA')
    throw regola('DOCUMENTO_NON_IN_USCITA', 'Si trasmettono e si consegnano solo i documenti in uscita.');
  return stato;
}

/** Why that party's signature cannot be put now: beyond that state, not asked, given already, not its turn (fruitore first, then the comune). */
export function impedimentoAFirmare(fatti: FattiDocumento, parte: ParteFirmataria): ErroreVarco | null {
  const { firmare: passaggio } = TRANSIZIONI_DOCUMENTO;
  const [tocca = parte] = firmeMancanti(fatti);
  if (fatti.stato === 'RITIRATO')
    return regola(
      'DOCUMENTO_RITIRATO',
      `Questo documento è stato ritirato e non si firma più. Motivo: ${fatti.ritiroMotivo ?? 'non indicato'}`,
    );
  if (!ammessa(TRANSIZIONI_DOCUMENTO, fatti.stato, 'firmare')) return regola('FIRMARE_NON_AMMESSO', passaggio.frase);
  if (!fatti.firmeRichieste.includes(parte))
    return regola('FIRMA_NON_RICHIESTA', `Questo documento non chiede la firma ${PARTE_IN_PAROLE[parte].di}.`);
  if (fatti.firmeApposte.includes(parte)) return regola('FIRMA_GIA_APPOSTA', `La firma ${PARTE_IN_PAROLE[parte].di} c’è già.`);
  if (tocca === parte) return null;
  return regola('FIRMA_FUORI_ORDINE', `Le firme si raccolgono in ordine: ora serve quella ${PARTE_IN_PAROLE[tocca].di}.`);
}

/** The signatures after that party's, or its refusal. */
export function firmare(fatti: FattiDocumento, parte: ParteFirmataria): { stato: StatoDocumento; firmeApposte: ParteFirmataria[] } {
  const impedimento = impedimentoAFirmare(fatti, parte);
  if (impedimento) throw impedimento;
  return { stato: TRANSIZIONI_DOCUMENTO.firmare.a, firmeApposte: [...fatti.firmeApposte, parte] };
}

/** The signatures without that party's, which was by hand and whose scan is withdrawn: nobody has signed after it. */
export function senzaFirma(fatti: FattiDocumento, parte: ParteFirmataria): { stato: StatoDocumento; firmeApposte: ParteFirmataria[] } {
  if (fatti.stato !== 'FIRMATO' || fatti.firmeApposte.at(-1) !== parte)
    throw regola(
      'FIRMA_NON_RITIRABILE',
      'La firma si ritira solo prima della successiva e del protocollo: ora si può solo far cessare l’atto e generarne un altro.',
    );
  const firmeApposte = fatti.firmeApposte.filter((una) => una !== parte);
  return { stato: firmeApposte.length > 0 ? 'FIRMATO' : 'GENERATO', firmeApposte };
}

/** Which acts the facts allow: buttons ask this. */
export function attiPossibili(fatti: FattiDocumento): Exclude<AttoDocumento, 'firmare' | 'ritirare' | 'ritirareAtto'>[] {
  return (['protocollare', 'trasmettere', 'consegnare', 'mancareConsegna'] as const).filter((atto) => {
    try {
      return passare(fatti, atto) !== null;
    } catch {
      return false;
    }
  });
}

/** The state to which a document goes back when its protocol is annulled; a REGOLA refusal once it has been sent (DPR 445/2000, art. 54). */
export function senzaProtocollo({ stato, firmeApposte }: FattiDocumento, generato: boolean): StatoDocumento {
  if (stato !== 'PROTOCOLLATO')
    throw regola(
      'PROTOCOLLO_GIA_USATO',
      'Il documento è già stato spedito con questo protocollo: la registrazione non si annulla più da qui.',
    );
  return !generato ? 'RICEVUTO' : firmeApposte.length > 0 ? 'FIRMATO' : 'GENERATO';
}
