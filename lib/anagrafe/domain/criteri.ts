/** From what was typed in a search to the criteria of the register: dates and years read as people write them. */
import type { Criteri as Scritti } from '@/lib/core/banca';
import { leggiData } from '@/lib/core/date';
import { nonValido } from '@/lib/core/errors';
import { ripulisci } from '@/lib/core/grafia';
import type { Criteri } from './chiavi-cercate';

/** NON_VALIDO with a sentence per field when a value is none of its kind; how precise the whole must be is told by `preparaChiavi`. */
export function leggiCriteri({ ricerca, voci }: Scritti): Criteri {
  const problemi: Record<string, string> = {};
  const testo = (nome: string): string | undefined => ripulisci(voci[nome] ?? '') || undefined;
  const criteri = leggi(ricerca, testo, problemi);
  if (Object.keys(problemi).length > 0) throw nonValido(problemi);
  return criteri;
}

function leggi(ricerca: string, testo: (nome: string) => string | undefined, problemi: Record<string, string>): Criteri {
  if (ricerca === 'CODICE_FISCALE') return { tipo: 'CODICE_FISCALE', codiceFiscale: testo('codiceFiscale') ?? '' };
  if (ricerca === 'INDIRIZZO') return { tipo: 'INDIRIZZO', via: testo('via') ?? '', civico: testo('civico'), cognome: testo('cognome') };
  if (ricerca !== 'NOMINATIVO') throw new RangeError(`No search is called ${ricerca}`);
  const [data, anno] = [testo('dataNascita'), testo('annoNascita')];
  const dataNascita = data === undefined ? null : leggiData(data);
  if (data !== undefined && dataNascita === null)
    problemi.dataNascita = 'Scrivi la data come 05/07/1980. Se conosci solo l’anno, usa l’altra casella.';
  if (anno !== undefined && !/^(18[5-9]|19\d|20\d|21\d)\d$/.test(anno)) problemi.annoNascita = 'Scrivi l’anno con quattro cifre.';
  return {
    tipo: 'NOMINATIVO',
    cognome: testo('cognome') ?? '',
    nome: testo('nome'),
    dataNascita: dataNascita ?? undefined,
    annoNascita: anno === undefined ? undefined : Number(anno),
  };
}
