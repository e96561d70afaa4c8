import type { StatoDocumento, Verso } from '@/lib/core/documenti';

/** One step of a document's life, as a line shows it. */
export type PassoDocumento = { readonly testo: string; readonly situazione: 'fatto' | 'qui' | 'dopo' | 'mancato' };

type Fatti = {
  readonly stato: StatoDocumento;
  readonly verso: Verso;
  /** How many signatures are asked, and how many there are. */
  readonly firmeRichieste: number;
  readonly firmeApposte: number;
};

const ORDINE: readonly StatoDocumento[] = ['GENERATO', 'FIRMATO', 'PROTOCOLLATO', 'TRASMESSO', 'CONSEGNATO'];
const NOMI: Readonly<Record<StatoDocumento, string>> = {
  GENERATO: 'Generato',
  RICEVUTO: 'Ricevuto',
  FIRMATO: 'Firmato',
  PROTOCOLLATO: 'Protocollato',
  TRASMESSO: 'Trasmesso',
  CONSEGNATO: 'Consegnato',
  MANCATA_CONSEGNA: 'Mancata consegna',
};

/** `Firmato 1 di 2`, `Protocollato`. */
export function statoInParole({
  stato,
  firmeRichieste,
  firmeApposte,
  superato,
}: Pick<Fatti, 'stato' | 'firmeRichieste' | 'firmeApposte'> & {
  /** Another act has taken its place before it was signed. */
  readonly superato?: boolean;
}): string {
  if (superato) return 'Sostituito da un altro atto';
  return stato === 'FIRMATO' && firmeRichieste > 0 ? `${NOMI.FIRMATO} ${firmeApposte} di ${firmeRichieste}` : NOMI[stato];
}

/** The steps of this document, done and to come: only those that it has to go through. */
export function lineaDelDocumento(fatti: Fatti): PassoDocumento[] {
  const { stato, verso, firmeRichieste, firmeApposte } = fatti;
  const ricevuto = verso === 'ENTRATA' || stato === 'RICEVUTO';
  const firme = `Firmato ${firmeApposte} di ${firmeRichieste}`;
  const passi: [StatoDocumento, string][] = [
    ricevuto ? ['RICEVUTO', NOMI.RICEVUTO] : ['GENERATO', NOMI.GENERATO],
    ...(firmeRichieste > 0 ? [['FIRMATO', firme] as [StatoDocumento, string]] : []),
    ['PROTOCOLLATO', NOMI.PROTOCOLLATO],
    ...(verso === 'USCITA'
      ? ([
          ['TRASMESSO', NOMI.TRASMESSO],
          ['CONSEGNATO', NOMI.CONSEGNATO],
        ] as [StatoDocumento, string][])
      : []),
  ];
  const mancato = stato === 'MANCATA_CONSEGNA';
  const dove = mancato ? ORDINE.length : Math.max(ORDINE.indexOf(stato), 0);
  return passi.map(([passo, testo]) => {
    if (mancato && passo === 'CONSEGNATO') return { testo: NOMI.MANCATA_CONSEGNA, situazione: 'mancato' };
    const posto = Math.max(ORDINE.indexOf(passo), 0);
    const incompleta = passo === 'FIRMATO' && firmeApposte < firmeRichieste;
    return { testo, situazione: posto > dove ? 'dopo' : posto === dove || incompleta ? 'qui' : 'fatto' };
  });
}
