/** What one line typed in the only search box means (RT-02): data of the map, a codice fiscale, an address, a person, a company. */
import { isSpecieDiVia } from '@/lib/core/toponimi';
import type { Criteri } from '@/lib/core/banca';
import { isCodiceFiscaleFormale, normalizzaCodiceFiscale, sembraCodiceFiscale } from '@/lib/core/codice-fiscale';
import { leggiData } from '@/lib/core/date';
import { nascitaDetta, sembraUnAnno } from '@/lib/core/nascita-cercata';
import { chiaveRicerca } from '@/lib/core/grafia';

const NUMERO = String.raw`\d{1,5}(?:\s?[A-Za-z])?`;
/** `12/345`, `12/345/6`, after the comune or not; the particella may have no denominator here. */
const IN_BREVE = /^(?:(?<comune>[^\d/]+?)[\s,]+)?(?<foglio>\d{1,4})\s*\/\s*(?<particella>\d{1,5})(?:\s*\/\s*(?<subalterno>\d{1,4}))?$/u;
/** `foglio 12 particella 345 sub 6`, with the words that people use and their abbreviations. */
const PER_ESTESO = new RegExp(
  String.raw`^(?:(?<comune>.+?)[\s,]+)?(?:sez(?:ione)?\.?\s*(?<sezione>[A-Za-z]{1,3})[\s,]+)?` +
    String.raw`(?:foglio|fog|fg|f)\.?\s*(?<foglio>${NUMERO})[\s,]+` +
    String.raw`(?:particella|part|p\.?lla|p|mappale|mapp|map|m|numero|num|n)\.?\s*(?<particella>${NUMERO}(?:\s*\/\s*\d{1,4})?)` +
    String.raw`(?:[\s,]+(?:subalterno|sub|s)\.?\s*(?<subalterno>\d{1,4}))?$`,
  'iu',
);
/** A house number, with what follows it after a comma: the comune. */
const CIVICO = /[,\s]+(?<civico>\d{1,5}(?:\s?\/\s?\d{1,4}|\s?\/?\s?[A-Za-z]{1,3})?|s\.?n\.?c\.?)(?:\s*,\s*(?<comune>\D+))?$/iu;
const FORMA_SOCIETARIA = new Set(['SRL', 'SRLS', 'SPA', 'SAS', 'SNC', 'SAPA', 'COOP', 'SCARL', 'ONLUS', 'ETS']);
const ENTE = new Set([
  'COMUNE',
  'PROVINCIA',
  'REGIONE',
  'AZIENDA',
  'FONDAZIONE',
  'PARROCCHIA',
  'CONDOMINIO',
  'SOCIETA',
  'ISTITUTO',
  'DEMANIO',
]);

/** Ways to search for what was typed, the likeliest first; none when it says too little. */
export function interpreta(testo: string): Criteri[] {
  const scritto = testo.trim().replace(/\s+/g, ' ');
  if (scritto === '') return [];
  const codiceFiscale = normalizzaCodiceFiscale(scritto);
  if (isCodiceFiscaleFormale(codiceFiscale) || sembraCodiceFiscale(scritto))
    return [{ ricerca: 'CODICE_FISCALE', voci: { codiceFiscale } }];
  const parole = scritto.split(' ');
  const perEsteso = PER_ESTESO.exec(scritto);
  if (perEsteso) return [{ ricerca: 'IMMOBILE', voci: piene(perEsteso.groups) }];
  // A date is written like a property in short: what ends with one is a person.
  const inBreve = leggiData(parole.at(-1) ?? '') ? null : IN_BREVE.exec(scritto);
  const mappa: Criteri[] = inBreve ? [{ ricerca: 'IMMOBILE', voci: piene(inBreve.groups) }] : [];
  // `Borgo San Lorenzo 12/3` may be a street as well as a comune.
  if (isSpecieDiVia(parole[0] ?? '') && parole.length > 1) return [indirizzo(scritto), ...mappa];
  if (mappa.length > 0) return mappa;
  const denominazione: Criteri = { ricerca: 'DENOMINAZIONE', voci: { denominazione: scritto } };
  if (ENTE.has(chiaveRicerca(parole[0])) || FORMA_SOCIETARIA.has(chiaveRicerca(parole.at(-1)))) return [denominazione];
  const conCivico = CIVICO.test(scritto) && !sembraUnAnno(parole.at(-1) ?? '') ? [indirizzo(scritto)] : [];
  return [...nominativi(parole), ...conCivico, ...(/\d/.test(scritto) ? [] : [denominazione])];
}

/** What was found, without what was not. */
function piene(voci: Readonly<Record<string, string | undefined>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(voci).flatMap(([nome, valore]) => (valore ? [[nome, valore.trim()]] : [])));
}

/** A street alone is too little, and is refused where it is searched, with what to add. */
function indirizzo(scritto: string): Criteri {
  const parti = CIVICO.exec(scritto);
  return { ricerca: 'INDIRIZZO', voci: { via: scritto.slice(0, parti?.index), ...piene(parti?.groups) } };
}

/** `Rossi Mario`, `Rossi Mario 1970`, `De Luca Anna 05/07/1980`: the surname is not told from the name, so each cut is a way to search. */
function nominativi(parole: readonly string[]): Criteri[] {
  const ultima = parole.at(-1) ?? '';
  const quando = nascitaDetta(ultima);
  const nomi = quando ? parole.slice(0, -1) : parole;
  if (nomi.some((parola) => /\d/.test(parola))) return [];
  // A surname alone is too little, and is refused where it is searched, with what to add: that no body is called so is no «non risulta» of it.
  if (nomi.length === 1) return [{ ricerca: 'NOMINATIVO', voci: { cognome: nomi[0] ?? '', ...quando } }];
  return nomi.slice(1).map((_, indice) => ({
    ricerca: 'NOMINATIVO',
    voci: { cognome: nomi.slice(0, indice + 1).join(' '), nome: nomi.slice(indice + 1).join(' '), ...quando },
  }));
}
