/** From what was typed in a search to the criteria of the register: dates and years read as people write them. */
import type { Criteri as Scritti } from '@/lib/core/banca';
import { nonValido } from '@/lib/core/errors';
import { ripulisci } from '@/lib/core/grafia';
import { leggiNascitaCercata } from '@/lib/core/nascita-cercata';
import type { Criteri } from './chiavi-cercate';

/** NON_VALIDO with a sentence per field when a value is none of its kind; how precise the whole must be is told by `preparaChiavi`. */
export function leggiCriteri({ ricerca, voci, intere = [] }: Scritti): Criteri {
  const problemi: Record<string, string> = {};
  const criteri = leggi(ricerca, voci, intere, problemi);
  if (Object.keys(problemi).length > 0) throw nonValido(problemi);
  return criteri;
}

function leggi(ricerca: string, voci: Scritti['voci'], intere: readonly string[], problemi: Record<string, string>): Criteri {
  const testo = (nome: string): string | undefined => ripulisci(voci[nome] ?? '') || undefined;
  if (ricerca === 'CODICE_FISCALE') return { tipo: 'CODICE_FISCALE', codiceFiscale: testo('codiceFiscale') ?? '' };
  if (ricerca === 'INDIRIZZO') return { tipo: 'INDIRIZZO', via: testo('via') ?? '', civico: testo('civico'), cognome: testo('cognome') };
  if (ricerca !== 'NOMINATIVO') throw new RangeError(`No search is called ${ricerca}`);
  const { data, anno } = leggiNascitaCercata(voci, problemi);
  return {
    tipo: 'NOMINATIVO',
    cognome: testo('cognome') ?? '',
    intere,
    nome: testo('nome'),
    dataNascita: data ?? undefined,
    annoNascita: anno ?? undefined,
  };
}
