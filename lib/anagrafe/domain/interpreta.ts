/** What one line typed in the only search box means (RT-02, FU-05): a codice fiscale, a person, an address. */
import { isCodiceFiscaleFormale, normalizzaCodiceFiscale, sembraCodiceFiscale } from '@/lib/core/codice-fiscale';
import type { Criteri } from '@/lib/core/banca';
import { nascitaDetta, sembraUnAnno } from '@/lib/core/nascita-cercata';
import { chiaveRicerca } from '@/lib/core/grafia';
import { isSpecieDiVia } from '@/lib/core/toponimi';
import { isNomeComune } from './nomi-comuni';

/** A house number at the end of a line, after a comma or not: `12`, `12/A`, `snc`. */
const CIVICO = /[,\s]+(\d{1,5}(?:\s?\/?\s?[A-Za-z]{1,3})?|s\.?n\.?c\.?)$/i;
/** Words with which a surname of several words begins: the one that follows belongs to it. */
const PARTICELLE = new Set('DE DEL DELLA DELLE DEI DEGLI DALLA DAL DI DA DALLE LA LO LI LE EL VAN VON BEN MC SAN SANTA'.split(' '));
/** Words between a name and when somebody was born: `Mario Rossi nato il 5/7/1980`. */
const NASCITA = /\s+(?:nat[oa]\s+)?(?:il|nel|classe)\s+(?=[\d/.-]+$)|\s+nat[oa]\s+(?=[\d/.-]+$)/i;

/** Ways to search for what was typed, the likeliest first; none when it says too little. */
export function interpreta(testo: string): Criteri[] {
  const scritto = testo.trim().replace(/\s+/g, ' ').replace(NASCITA, ' ');
  if (scritto === '') return [];
  const codiceFiscale = normalizzaCodiceFiscale(scritto);
  if (isCodiceFiscaleFormale(codiceFiscale) || sembraCodiceFiscale(scritto))
    return [{ ricerca: 'CODICE_FISCALE', voci: { codiceFiscale } }];
  const [prima = ''] = scritto.split(' ');
  if (isSpecieDiVia(prima) && scritto.includes(' ')) return [indirizzo(scritto)];
  return [...nominativi(scritto), ...(CIVICO.test(scritto) && !sembraUnAnno(scritto.split(' ').at(-1) ?? '') ? [indirizzo(scritto)] : [])];
}

function indirizzo(scritto: string): Criteri {
  const civico = CIVICO.exec(scritto)?.[1];
  return { ricerca: 'INDIRIZZO', voci: { via: civico ? scritto.replace(CIVICO, '') : scritto, ...(civico ? { civico } : {}) } };
}

/**
 * `Rossi Mario`, `mario rossi 1970`, `De Luca Anna, 05/07/1980`: the surname is not told from the name, so each cut is a way to search,
 * surname first as a registry writes, then name first as people say; the other way round when it begins with a name that many bear.
 */
function nominativi(scritto: string): Criteri[] {
  const parole = scritto
    .replaceAll(',', ' ')
    .split(' ')
    .filter((parola) => parola !== '');
  const ultima = parole.at(-1) ?? '';
  const quando = nascitaDetta(ultima);
  const nomi = quando ? parole.slice(0, -1) : parole;
  if (nomi.length === 0 || nomi.some((parola) => /\d/.test(parola))) return [];
  const di = (cognome: readonly string[], nome: readonly string[]): Criteri => ({
    ricerca: 'NOMINATIVO',
    voci: { cognome: cognome.join(' '), ...(nome.length > 0 ? { nome: nome.join(' ') } : {}), ...quando },
  });
  // A surname alone is too little, and is refused where it is searched, with what to add.
  const soloCognome = di(nomi, []);
  if (nomi.length === 1) return [soloCognome];
  // `De Luca 1979`, `Della Santa`: a particle is seldom a name. `Li Wei` has one for a surname, and whole: it is no `Livi Weiss`.
  if (nomi.slice(0, -1).every((parola) => PARTICELLE.has(chiaveRicerca(parola))))
    return [soloCognome, ...comeNome(nomi, di).map((criteri) => ({ ...criteri, intere: fatteDiParticelle(criteri) }))];
  return comeNome(nomi, di);
}

const fatteDiParticelle = ({ voci }: Criteri): string[] =>
  ['cognome', 'nome'].filter((voce) => voci[voce]?.split(' ').every((parola) => PARTICELLE.has(chiaveRicerca(parola))));

function comeNome(nomi: readonly string[], di: (cognome: readonly string[], nome: readonly string[]) => Criteri): Criteri[] {
  const tagli = tagliPossibili(nomi);
  const cognomePrima = tagli.map((taglio) => di(nomi.slice(0, taglio), nomi.slice(taglio)));
  const nomePrima = tagli.toReversed().map((taglio) => di(nomi.slice(taglio), nomi.slice(0, taglio)));
  const diUnNome = isNomeComune(nomi.at(-1) ?? '') && !PARTICELLE.has(chiaveRicerca(nomi.at(-2)));
  const detta = isNomeComune(nomi[0] ?? '') && !diUnNome;
  return detta ? [...nomePrima, ...cognomePrima] : [...cognomePrima, ...nomePrima];
}

/** Where the surname may end, the likeliest first: never between a particle and its word. */
function tagliPossibili(nomi: readonly string[]): number[] {
  const tagli = nomi.slice(1).map((_, indice) => indice + 1);
  const interi = tagli.filter((taglio) => !PARTICELLE.has(chiaveRicerca(nomi[taglio - 1])));
  return interi.length > 0 ? interi : tagli;
}
