import { senzaAccenti } from '@/lib/core/grafia';

const NON_LETTERE = /[^a-z0-9]/g;

/** First form of a user name: `nome.cognome`, ASCII lower case, first given name only. `Niccolò Anna`, `D'Angelò` → `niccolo.dangelo`. */
export function radiceNomeUtente(nome: string, cognome: string): string {
  const parte = (testo: string) => senzaAccenti(testo).toLowerCase().replace(NON_LETTERE, '');
  const primoNome = parte(nome.trim().split(/\s+/)[0] ?? '');
  return [primoNome, parte(cognome)].filter((p) => p !== '').join('.') || 'utente';
}

/** The n-th spelling to try when a name is taken: `rossi`, `rossi2`, `rossi3`… */
export function varianteNomeUtente(radice: string, tentativo: number): string {
  return tentativo === 0 ? radice : `${radice}${tentativo + 1}`;
}

/** As stored and compared: what is typed with capitals or spaces around still finds its account. */
export function normalizzaNomeUtente(testo: string): string {
  return testo.trim().toLowerCase();
}
