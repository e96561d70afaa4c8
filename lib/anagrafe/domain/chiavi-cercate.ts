/**
 * From what was typed to the keys of one of the `ricerche`, and how precise it must be: the search finds one person, it does not browse the
 * population (SA-04, SA-12).
 */
import { campiToccati, type Criteri as Scritti } from '@/lib/core/banca';
import { nonValido } from '@/lib/core/errors';
import { componiData, partiData, type DataIso } from '@/lib/core/date';
import { isCodiceFiscaleFormale, normalizzaCodiceFiscale } from '@/lib/core/codice-fiscale';
import { chiaveRicerca } from '@/lib/core/grafia';
import { ordinaCampi, type CampoId } from './campi';
import { chiaveFonetica } from './fonetica';
import { RICERCHE } from './ricerche';
import { leggiCivico, vieCercate, type Civico } from '@/lib/core/toponimi';

export type Criteri =
  | {
      readonly tipo: 'NOMINATIVO';
      readonly cognome: string;
      /** Which of `cognome` and `nome` are no beginnings of longer ones. */
      readonly intere?: readonly string[];
      readonly nome?: string | undefined;
      readonly dataNascita?: DataIso | undefined;
      readonly annoNascita?: number | undefined;
    }
  | { readonly tipo: 'CODICE_FISCALE'; readonly codiceFiscale: string }
  | { readonly tipo: 'INDIRIZZO'; readonly via: string; readonly civico?: string | undefined; readonly cognome?: string | undefined };

/** Criteria brought to search keys. `nascita` holds the dates that match, partial ones included. */
export type Chiavi =
  | {
      readonly tipo: 'NOMINATIVO';
      readonly cognome: string;
      readonly intere: readonly string[];
      readonly nome: string;
      readonly nascita: Nascita | null;
    }
  /** Names by their sound, whole surname and beginning of the name: asked only when nobody is called as was typed. */
  | { readonly tipo: 'SUONO'; readonly cognome: string; readonly nome: string; readonly nascita: Nascita | null }
  | { readonly tipo: 'CODICE_FISCALE'; readonly codiceFiscale: string }
  /** A house number, or the surname of who lives there where the number is not known; or both. */
  | { readonly tipo: 'INDIRIZZO'; readonly vie: readonly string[]; readonly civico: Civico | null; readonly cognome: string };

export type Nascita =
  /** That day; or that month, or that year, for people of whom no more is known. Partial dates are stored on their first day. */
  | { readonly giorno: DataIso; readonly meseDal: DataIso; readonly annoDal: DataIso }
  /** Both included: the last day that can be written has none after it. */
  | { readonly dal: DataIso; readonly al: DataIso };

/** Fields shown in the list of results, to tell one person from another and no more. */
const ELENCO: readonly CampoId[] = ['cognome', 'nome', 'dataNascita', 'luogoNascita', 'posizioneAnagrafica'];

/** The fields of the results' list under a profile: those by which it was looked for too, which finding somebody has told. */
export function campiElenco({ ricerca, voci }: Scritti, concessi: readonly CampoId[]): CampoId[] {
  const cercati = RICERCHE.filter(({ codice }) => codice === ricerca).flatMap((una) => campiToccati(una, voci));
  return ordinaCampi(concessi.filter((id) => ELENCO.includes(id) || cercati.includes(id)));
}

function nascita({ dataNascita, annoNascita }: { dataNascita?: DataIso | undefined; annoNascita?: number | undefined }): Nascita | null {
  if (dataNascita) {
    const { anno, mese } = partiData(dataNascita);
    return { giorno: dataNascita, meseDal: componiData(anno, mese, 1), annoDal: componiData(anno, 1, 1) };
  }
  if (!annoNascita) return null;
  return { dal: componiData(annoNascita, 1, 1), al: componiData(annoNascita, 12, 31) };
}

/** Keys ready for the query; NON_VALIDO with a sentence per field when the search is too vague to be one for a person. */
export function preparaChiavi(criteri: Criteri): Chiavi {
  if (criteri.tipo === 'CODICE_FISCALE') {
    const codiceFiscale = normalizzaCodiceFiscale(criteri.codiceFiscale);
    if (!isCodiceFiscaleFormale(codiceFiscale))
      throw nonValido({ codiceFiscale: 'Il codice fiscale non è corretto: controlla i caratteri.' });
    return { tipo: 'CODICE_FISCALE', codiceFiscale };
  }
  if (criteri.tipo === 'INDIRIZZO') return chiaviIndirizzo(criteri);
  const cognome = chiaveRicerca(criteri.cognome);
  const nome = chiaveRicerca(criteri.nome);
  if (cognome.length < 2) throw nonValido({ cognome: 'Scrivi almeno due lettere del cognome.' });
  if (nome === '' && !criteri.dataNascita && !criteri.annoNascita) {
    throw nonValido({ nome: 'Con il solo cognome la ricerca è troppo ampia: aggiungi il nome, la data o l’anno di nascita.' });
  }
  return { tipo: 'NOMINATIVO', cognome, nome, intere: criteri.intere ?? [], nascita: nascita(criteri) };
}

/** The same search by sound; null when it is not by name, or too little of it can be heard. */
export function perSuono(criteri: Criteri): Chiavi | null {
  const chiavi = criteri.tipo === 'NOMINATIVO' ? preparaChiavi(criteri) : null;
  if (criteri.tipo !== 'NOMINATIVO' || chiavi?.tipo !== 'NOMINATIVO' || chiavi.intere.length > 0) return null;
  const [cognome, nome] = [chiaveFonetica(criteri.cognome), chiaveFonetica(criteri.nome)];
  return cognome.length < 3 ? null : { tipo: 'SUONO', cognome, nome, nascita: chiavi.nascita };
}

function chiaviIndirizzo(criteri: Extract<Criteri, { tipo: 'INDIRIZZO' }>): Chiavi {
  const vie = vieCercate(criteri.via);
  const civico = criteri.civico ? leggiCivico(criteri.civico) : null;
  const cognome = chiaveRicerca(criteri.cognome);
  const campi: Record<string, string> = {};
  if (vie[0].length < 2) campi.via = 'Scrivi almeno due lettere del nome della via.';
  if (criteri.civico && !civico) campi.civico = 'Scrivi il numero civico, per esempio 12, 12/A oppure snc.';
  else if (!civico && cognome === '')
    campi.civico = 'Con la sola via la ricerca è troppo ampia: scrivi il numero civico, oppure il cognome di chi ci abita.';
  if (criteri.cognome && cognome.length < 2) campi.cognome = 'Scrivi almeno due lettere del cognome.';
  if (Object.keys(campi).length > 0) throw nonValido(campi);
  return { tipo: 'INDIRIZZO', vie, civico, cognome };
}
