const ALTRO_FILE = 'Chi gestisce il server controlla che VARCO_TSL indichi il file XML dell’elenco, come lo pubblica il suo gestore.';
const DI_NUOVO =
  'Chi gestisce il server scarica di nuovo l’elenco dall’indirizzo ufficiale, o controlla quello che ha indicato in VARCO_TSL.';

/** Why a trusted list is not believed: a stable code, what the person who configured it reads, and what there is to do. */
const GUASTI = {
  TROPPO_GRANDE: ['Il file è più grande di 20 MB, quindi non è un elenco di fiducia.', ALTRO_FILE],
  FORMA: ['Il file non è un elenco di fiducia leggibile (XML ETSI TS 119 612, senza DTD).', ALTRO_FILE],
  FIRME: ['L’elenco non ha esattamente una firma che lo copra per intero.', DI_NUOVO],
  ALGORITMO: ['L’elenco è firmato con un algoritmo non ammesso (SHA-1, chiave corta o sconosciuto).', DI_NUOVO],
  FIRMATARIO: [
    'Chi ha firmato l’elenco non è tra i firmatari ammessi (VARCO_TSL_FIRMATARI).',
    'Chi gestisce il server confronta il certificato di chi firma con quello pubblicato nella Gazzetta ufficiale dell’Unione europea e, se è lo stesso, lo mette in quella cartella.',
  ],
  ALTERATO: ['La firma dell’elenco non corrisponde, perché il contenuto è stato cambiato.', DI_NUOVO],
  PIU_VECCHIO: ['L’indirizzo offre un elenco più vecchio di quello già in uso.', 'Varco riprova da sé ogni ora.'],
  NON_DISPONIBILE: [
    'L’elenco non si è potuto leggere o scaricare.',
    'Varco riprova da sé. Se continua, chi gestisce il server controlla il file o l’indirizzo indicato in VARCO_TSL, e la rete.',
  ],
} as const;

export type GuastoElenco = keyof typeof GUASTI;

export function fraseGuasto(guasto: GuastoElenco): string {
  return GUASTI[guasto][0];
}

export function rimedioGuasto(guasto: GuastoElenco): string {
  return GUASTI[guasto][1];
}

type ErroreElenco = Error & { brand: 'ErroreElenco'; guasto: GuastoElenco };

export function rifiutaElenco(guasto: GuastoElenco, dettaglio: string): never {
  throw Object.assign(new Error(dettaglio), { brand: 'ErroreElenco' as const, guasto });
}

export function isErroreElenco(errore: unknown): errore is ErroreElenco {
  return typeof errore === 'object' && errore !== null && (errore as { brand?: unknown }).brand === 'ErroreElenco';
}
