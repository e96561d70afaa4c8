import { regola, type ErroreVarco } from '@/lib/core/errors';

/** What a one-time link is worth now. IGNOTO: there is none like it. */
export type StatoCollegamento = 'VALIDO' | 'USATO' | 'SCADUTO' | 'IGNOTO';

/** State of a link as it is kept; null: it is not there. Used comes before expired: it says what has become of the password. */
export function statoCollegamento(riga: { readonly usatoIl: Date | null; readonly scadeIl: Date } | null, now: Date): StatoCollegamento {
  if (riga === null) return 'IGNOTO';
  if (riga.usatoIl !== null) return 'USATO';
  return riga.scadeIl <= now ? 'SCADUTO' : 'VALIDO';
}

/**
 * What to tell who holds a link that opens nothing, and what to do. It speaks of the link only, whose secret nobody guesses: never of whose
 * it is, nor of whether that account exists.
 */
export const FRASI_COLLEGAMENTO: Readonly<Record<Exclude<StatoCollegamento, 'VALIDO'>, { titolo: string; testo: string }>> = {
  USATO: {
    titolo: 'Questo collegamento è già stato usato',
    testo:
      'La password provvisoria si mostra una volta sola. Se l’hai vista, entra con quella; se non sei stato tu ad aprirlo, chiedi subito un nuovo collegamento: quella password smetterà di valere.',
  },
  SCADUTO: {
    titolo: 'Questo collegamento è scaduto',
    testo:
      'Vale 72 ore, e smette prima se ne viene mandato uno più recente. Cerca nella posta l’ultimo ricevuto, oppure chiedine uno nuovo.',
  },
  IGNOTO: {
    titolo: 'Questo collegamento non è completo',
    testo:
      'L’indirizzo non corrisponde a nessun collegamento: forse il programma di posta l’ha spezzato. Aprilo dall’e-mail, o copialo per intero nella barra degli indirizzi.',
  },
};

/** The same, as a refusal. */
export function rifiutoCollegamento(stato: Exclude<StatoCollegamento, 'VALIDO'>): ErroreVarco {
  const { titolo, testo } = FRASI_COLLEGAMENTO[stato];
  return regola(`COLLEGAMENTO_${stato}`, `${titolo}. ${testo}`);
}
