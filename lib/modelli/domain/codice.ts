import { paroleRicerca } from '@/lib/core/grafia';

/** Words of a name that make its code: enough to know it by. */
const PAROLE = 5;
const MASSIMO = 34;

/** The code of a model from its name: `Visure per i servizi sociali` → `visure-per-i-servizi-sociali`. */
export function codiceDaNome(nome: string): string {
  const codice = paroleRicerca(nome).slice(0, PAROLE).join('-').toLowerCase().slice(0, MASSIMO).replace(/-+$/, '');
  return codice.length < 2 ? `modello-${codice || 'nuovo'}` : codice;
}
