import { normalizzaCodiceFiscale } from '@/lib/core/codice-fiscale';
import type { ParteFirmataria } from '@/lib/core/documenti';
import { ErroreVarco } from '@/lib/core/errors';
import type { FirmaVerificata } from '@/lib/platform/firme/tipi';
import type { ChiFirma, Firmatario } from './giudizio-firma';

/**
 * CA-16: inside one file the signatures stand in the order of the clauses: revisions of a PDF, envelopes one in the other. Those of one
 * envelope have an order only where both carry a time stamp; without, nobody can say who signed first, and the turn in which the files come
 * is the order. Refuses (REGOLA) a file where who signs after has signed before.
 */
export function assertOrdineDelleFirme(
  firme: readonly FirmaVerificata[],
  { parte, attesi, altri }: ChiFirma,
  richieste: readonly ParteFirmataria[],
): void {
  const [primi, secondi] = richieste[0] === parte ? [attesi, altri] : [altri, attesi];
  const [prime, poi] = [firme.filter((firma) => isDi(primi, firma)), firme.filter((firma) => isDi(secondi, firma))];
  const rovesciata = (sua: FirmaVerificata) => poi.every((altra) => isPrima(altra, sua, firme.indexOf(altra) < firme.indexOf(sua)));
  if (prime.length === 0 || poi.length === 0 || !prime.every(rovesciata)) return;
  const prima = richieste[0] === 'FRUITORE' ? 'l’ente e poi il comune' : 'il comune e poi l’ente';
  const frase =
    `Nel file le firme sono in ordine inverso: firma prima ${prima}. ` +
    'Riparti dal documento scaricato da Varco: lo firma chi viene prima, e su quel file firma chi viene dopo.';
  throw new ErroreVarco('REGOLA', 'FIRME_FUORI_ORDINE', frase, { file: frase });
}

function isDi(chi: readonly Firmatario[], { codiceFiscale }: FirmaVerificata): boolean {
  if (codiceFiscale === null) return false;
  const suo = normalizzaCodiceFiscale(codiceFiscale);
  return chi.some((uno) => normalizzaCodiceFiscale(uno.codiceFiscale) === suo);
}

/** Whether the first is known to have been made before the second. */
function isPrima(una: FirmaVerificata, altra: FirmaVerificata, precede: boolean): boolean {
  if (una.parallela === undefined || una.parallela !== altra.parallela) return precede;
  return una.marca !== null && altra.marca !== null && una.marca.istante < altra.marca.istante;
}
