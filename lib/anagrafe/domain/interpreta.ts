/** What one line typed in the only search box means (RT-02, FU-05): a codice fiscale, a person, an address. */
import { isCodiceFiscaleFormale, normalizzaCodiceFiscale } from '@/lib/core/codice-fiscale';
import type { Criteri } from '@/lib/core/banca';
import { leggiData } from '@/lib/core/date';
import { isSpecieDiVia } from '@/lib/core/toponimi';

const ANNO = /^(18|19|20)\d\d$/;
/** A house number at the end of a line, after a comma or not: `12`, `12/A`, `snc`. */
const CIVICO = /[,\s]+(\d{1,5}(?:\s?\/?\s?[A-Za-z]{1,3})?|s\.?n\.?c\.?)$/i;

/** Ways to search for what was typed, the likeliest first; none when it says too little. */
export function interpreta(testo: string): Criteri[] {
  const scritto = testo.trim().replace(/\s+/g, ' ');
  if (scritto === '') return [];
  const codiceFiscale = normalizzaCodiceFiscale(scritto);
  if (isCodiceFiscaleFormale(codiceFiscale)) return [{ ricerca: 'CODICE_FISCALE', voci: { codiceFiscale } }];
  const [prima = ''] = scritto.split(' ');
  if (isSpecieDiVia(prima) && scritto.includes(' ')) return [indirizzo(scritto)];
  return [...nominativi(scritto), ...(CIVICO.test(scritto) && !ANNO.test(scritto.split(' ').at(-1) ?? '') ? [indirizzo(scritto)] : [])];
}

function indirizzo(scritto: string): Criteri {
  const civico = CIVICO.exec(scritto)?.[1];
  return { ricerca: 'INDIRIZZO', voci: { via: civico ? scritto.replace(CIVICO, '') : scritto, ...(civico ? { civico } : {}) } };
}

/** `Rossi Mario`, `Rossi Mario 1970`, `De Luca Anna 05/07/1980`: the surname is not told from the name, so each cut is a way to search. */
function nominativi(scritto: string): Criteri[] {
  const parole = scritto.split(' ');
  const ultima = parole.at(-1) ?? '';
  const dataNascita = leggiData(ultima);
  const quando: Record<string, string> = dataNascita ? { dataNascita } : ANNO.test(ultima) ? { annoNascita: ultima } : {};
  const nomi = Object.keys(quando).length > 0 ? parole.slice(0, -1) : parole;
  if (nomi.length === 0 || nomi.some((parola) => /\d/.test(parola))) return [];
  if (nomi.length === 1)
    return Object.keys(quando).length > 0 ? [{ ricerca: 'NOMINATIVO', voci: { cognome: nomi[0] ?? '', ...quando } }] : [];
  return nomi.slice(1).map((_, indice) => ({
    ricerca: 'NOMINATIVO',
    voci: { cognome: nomi.slice(0, indice + 1).join(' '), nome: nomi.slice(indice + 1).join(' '), ...quando },
  }));
}
