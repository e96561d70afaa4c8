import { oggi as giornoDi, type DataIso } from '@/lib/core/date';
import { quanti } from '@/lib/core/parole';
import { compito, type Compito } from './compito';

type InAttesa = { readonly quante: number; readonly dal: Date | null };

/** Reports of operators that the office has not answered, all in one line. */
export function compitiSegnalazioni({ quante, dal }: InAttesa, oggi: DataIso): Compito[] {
  if (quante === 0 || dal === null) return [];
  const titolo = `Rispondi a ${quanti(quante, 'segnalazione', 'segnalazioni')}`;
  const dettaglio = 'Dati che chi consulta ha trovato incongruenti';
  return [compito({ chiave: 'segnalazioni', titolo, dettaglio, href: '/ufficio/segnalazioni', dal: giornoDi(dal) }, oggi)];
}

/** Data asked beyond the profile, on which the responsabile has not decided (CA-03). */
export function compitiEccezioni({ quante, dal }: InAttesa, oggi: DataIso): Compito[] {
  if (quante === 0 || dal === null) return [];
  const titolo = `Decidi su ${quanti(quante, 'richiesta motivata', 'richieste motivate')}`;
  const dettaglio = 'Dati oltre il profilo, per una pratica';
  return [compito({ chiave: 'eccezioni', titolo, dettaglio, href: '/ufficio/eccezioni', dal: giornoDi(dal) }, oggi)];
}
