/** Why a trusted list is not believed: a stable code and what the person who configured it reads. */
const GUASTI = {
  TROPPO_GRANDE: 'Il file è più grande di 20 MB: non è un elenco di fiducia.',
  FORMA: 'Il file non è un elenco di fiducia leggibile (XML ETSI TS 119 612, senza DTD).',
  FIRME: 'L’elenco non ha esattamente una firma che lo copra per intero.',
  ALGORITMO: 'L’elenco è firmato con un algoritmo non ammesso (SHA-1, chiave corta o sconosciuto).',
  FIRMATARIO: 'Chi ha firmato l’elenco non è tra i firmatari ammessi (VARCO_TSL_FIRMATARI).',
  ALTERATO: 'La firma dell’elenco non corrisponde: il contenuto è stato cambiato.',
  PIU_VECCHIO: 'L’indirizzo offre un elenco più vecchio di quello già in uso.',
  NON_DISPONIBILE: 'L’elenco non si è potuto leggere o scaricare.',
} as const;

export type GuastoElenco = keyof typeof GUASTI;

export function fraseGuasto(guasto: GuastoElenco): string {
  return GUASTI[guasto];
}

type ErroreElenco = Error & { brand: 'ErroreElenco'; guasto: GuastoElenco };

export function rifiutaElenco(guasto: GuastoElenco, dettaglio: string): never {
  throw Object.assign(new Error(dettaglio), { brand: 'ErroreElenco' as const, guasto });
}

export function isErroreElenco(errore: unknown): errore is ErroreElenco {
  return typeof errore === 'object' && errore !== null && (errore as { brand?: unknown }).brand === 'ErroreElenco';
}
