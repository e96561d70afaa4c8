import { definizioneDi, type StatoDocumento, type TipoDocumento, type Verso } from '@/lib/core/documenti';

/** One step of a document's life, as a line shows it. `dafare`: it is its turn now; `dopo`: others come before it. */
export type PassoDocumento = { readonly testo: string; readonly situazione: 'fatto' | 'qui' | 'dafare' | 'dopo' | 'mancato' };

type Fatti = {
  readonly tipo: TipoDocumento;
  readonly stato: StatoDocumento;
  readonly verso: Verso;
  /** Composed by Varco, whoever signs it and whichever way it goes: nobody has received it. */
  readonly generato: boolean;
  /** How many signatures are asked, and how many there are. */
  readonly firmeRichieste: number;
  readonly firmeApposte: number;
  /** How many of them are by hand. */
  readonly autografe?: number;
  /** Another act has taken its place: nothing is due any more. */
  readonly sostituito?: boolean;
  /** Somebody whom it names has become somebody else before it was signed: nobody signs it any more. */
  readonly cambiato?: boolean;
  /** Its convenzione was given up before it was signed by all: nobody signs it any more. */
  readonly annullato?: boolean;
  /** Its kind is not signed in the state of its convenzione. */
  readonly fuoriVigore?: boolean;
};

/** How far along the line each state stands. A delivery that failed has all the steps behind it. */
const POSTO: Readonly<Record<StatoDocumento, number>> = {
  GENERATO: 0,
  RICEVUTO: 0,
  FIRMATO: 1,
  PROTOCOLLATO: 2,
  TRASMESSO: 3,
  CONSEGNATO: 4,
  MANCATA_CONSEGNA: 5,
  RITIRATO: 0,
};
const NOMI: Readonly<Record<StatoDocumento, string>> = {
  GENERATO: 'Generato',
  RICEVUTO: 'Ricevuto',
  FIRMATO: 'Firmato',
  PROTOCOLLATO: 'Protocollato',
  TRASMESSO: 'Trasmesso',
  CONSEGNATO: 'Consegnato',
  MANCATA_CONSEGNA: 'Mancata consegna',
  RITIRATO: 'Ritirato: non vale più',
};

/** Why nobody signs it any more; null where somebody does. */
function perche({ cambiato, annullato, fuoriVigore }: Pick<Fatti, 'cambiato' | 'annullato' | 'fuoriVigore'>): string | null {
  if (cambiato) return 'Non più da firmare: sono cambiati i dati di chi nomina';
  if (annullato) return 'Non più da firmare: convenzione annullata';
  return fuoriVigore ? 'Non da firmare nello stato attuale della pratica' : null;
}

/** `Firmato 2 di 2, 1 autografa`: a signature by hand is told wherever it counts (CA-16). */
const firmato = ({ firmeApposte, firmeRichieste, autografe = 0 }: Pick<Fatti, 'firmeApposte' | 'firmeRichieste' | 'autografe'>): string =>
  `${NOMI.FIRMATO} ${firmeApposte} di ${firmeRichieste}${autografe > 0 ? `, ${autografe} autografa` : ''}`;

/** `Firmato 1 di 2`, `Protocollato`. */
export function statoInParole({
  stato,
  firmeRichieste,
  firmeApposte,
  autografe,
  sostituito,
  cambiato,
  annullato,
  fuoriVigore,
}: Pick<
  Fatti,
  'stato' | 'firmeRichieste' | 'firmeApposte' | 'autografe' | 'sostituito' | 'cambiato' | 'annullato' | 'fuoriVigore'
>): string {
  if (stato === 'RITIRATO') return NOMI.RITIRATO;
  if (sostituito) return 'Sostituito da un altro atto';
  const nonSiFirma = perche({ cambiato, annullato, fuoriVigore });
  if (nonSiFirma !== null) return nonSiFirma;
  return stato === 'FIRMATO' && firmeRichieste > 0 ? firmato({ firmeRichieste, firmeApposte, autografe }) : NOMI[stato];
}

/**
 * The steps that it has to go through: what stays in the comune's own file gets a protocol only where somebody has given it one, and what is
 * handed over to a person is not sent.
 */
function percorso(fatti: Fatti): [StatoDocumento, string][] {
  const { tipo, stato, verso, generato, firmeRichieste } = fatti;
  return [
    generato ? ['GENERATO', NOMI.GENERATO] : ['RICEVUTO', NOMI.RICEVUTO],
    ...(firmeRichieste > 0 ? [['FIRMATO', firmato(fatti)] as [StatoDocumento, string]] : []),
    ...(verso !== 'INTERNO' || stato === 'PROTOCOLLATO' ? [['PROTOCOLLATO', NOMI.PROTOCOLLATO] as [StatoDocumento, string]] : []),
    ...(verso === 'USCITA' && definizioneDi(tipo).destinatario === undefined
      ? [['TRASMESSO', NOMI.TRASMESSO] as [StatoDocumento, string]]
      : []),
    ...(verso === 'USCITA' ? [['CONSEGNATO', NOMI.CONSEGNATO] as [StatoDocumento, string]] : []),
  ];
}

/** As far as it went, and that nobody signs it any more. */
function abbandonato({ firmeApposte, firmeRichieste }: Fatti, nonSiFirma: string): PassoDocumento[] {
  const quanto = firmeApposte > 0 ? `, firmato ${firmeApposte} di ${firmeRichieste}` : '';
  return [
    { testo: `${NOMI.GENERATO}${quanto}`, situazione: 'fatto' },
    { testo: nonSiFirma, situazione: 'qui' },
  ];
}

/**
 * The steps of this document, done and to come: only those that it has to go through, and of those to come which is due now. What was given up
 * goes no further.
 */
export function lineaDelDocumento(fatti: Fatti): PassoDocumento[] {
  const { stato, firmeRichieste, firmeApposte } = fatti;
  if (stato === 'RITIRATO' && fatti.generato) return abbandonato(fatti, NOMI.RITIRATO);
  const nonSiFirma = perche(fatti);
  if (nonSiFirma !== null && !fatti.sostituito) return abbandonato(fatti, nonSiFirma);
  const mancato = stato === 'MANCATA_CONSEGNA';
  const dove = POSTO[stato];
  const passi = percorso(fatti).map(([passo, testo]): PassoDocumento => {
    if (mancato && passo === 'CONSEGNATO') return { testo: NOMI.MANCATA_CONSEGNA, situazione: 'mancato' };
    const posto = POSTO[passo];
    const incompleta = passo === 'FIRMATO' && firmeApposte < firmeRichieste;
    return { testo, situazione: posto > dove ? 'dopo' : posto === dove || incompleta ? 'qui' : 'fatto' };
  });
  const fermo = fatti.sostituito === true || (stato === 'FIRMATO' && firmeApposte < firmeRichieste);
  const prossimo = fermo ? -1 : passi.findIndex(({ situazione }) => situazione === 'dopo');
  return passi.map((passo, posto) => (posto === prossimo ? { ...passo, situazione: 'dafare' } : passo));
}
