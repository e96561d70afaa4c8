import { bancaNota } from '@/lib/banche/domain/elenco';

/** By what a card is known to be of somebody protected: its codice fiscale, the card of that day, or how it is called. */
type Come = 'CODICE' | 'SCHEDA' | 'NOME';

/** So many cards of a bank, known by the same thing to be of one protected person. */
export type Trovata = { readonly banca: string; readonly come: Come; readonly quante: number };

const PER: Readonly<Record<Come, readonly [una: string, molte: string]>> = {
  CODICE: ['una scheda con il suo codice fiscale', 'schede con il suo codice fiscale'],
  SCHEDA: ['la scheda di allora', 'schede di allora'],
  NOME: ['una scheda senza codice fiscale, con lo stesso nome', 'schede senza codice fiscale, con lo stesso nome'],
};

/** In which bank somebody protected was found, and by what: the office can tell a namesake (SA-17). */
export function trovataInParole({ banca, come, quante }: Trovata, codiceFiscale: string | null): string {
  const [una, molte] = PER[come];
  const oggi = come === 'SCHEDA' && codiceFiscale !== null ? ', oggi senza quel codice fiscale' : '';
  return `${bancaNota(banca).nome}: ${quante === 1 ? una : `${quante} ${molte}`}${oggi}`;
}
