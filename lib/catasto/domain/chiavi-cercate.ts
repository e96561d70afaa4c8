/**
 * From what was typed to the keys of one of the `ricerche`, and how precise it must be: a search finds one subject or one property, it does
 * not browse the register (RT-01, RT-02).
 */
import { leggiCivico, vieCercate, type Civico } from '@/lib/core/toponimi';
import { campiToccati, type Criteri } from '@/lib/core/banca';
import { isCodiceFiscaleFormale, normalizzaCodiceFiscale } from '@/lib/core/codice-fiscale';
import { componiData, type DataIso } from '@/lib/core/date';
import { nonValido } from '@/lib/core/errors';
import { chiaveRicerca } from '@/lib/core/grafia';
import { leggiNascitaCercata } from '@/lib/core/nascita-cercata';
import { ammessi, isCampo, type CampoId } from './campi';
import type { Catasto } from './codici';
import { chiaveMappa, leggiCatasto, leggiMappa, type Mappa } from './mappa';
import { ricercaDi, type CodiceRicerca } from './ricerche';

/** Born on a day, or between two, both included: the last day that can be written has none after it. */
type Nascita = { readonly dal: DataIso; readonly al: DataIso };

/** Criteria brought to search keys. */
export type Chiavi =
  | { readonly tipo: 'NOMINATIVO'; readonly cognome: string; readonly nome: string; readonly nascita: Nascita | null }
  | { readonly tipo: 'DENOMINAZIONE'; readonly denominazione: string }
  | { readonly tipo: 'CODICE_FISCALE'; readonly codiceFiscale: string }
  | { readonly tipo: 'IMMOBILE'; readonly mappa: Mappa; readonly comune: string; readonly catasto: Catasto | null }
  | {
      readonly tipo: 'INDIRIZZO';
      readonly vie: readonly string[];
      readonly civico: Civico;
      readonly interno: string;
      readonly comune: string;
    };

/** Fields of the list of results, to tell one from another and no more. */
const ELENCO = {
  SOGGETTO: ['intestato', 'intestatoDataNascita', 'intestatoLuogoNascita', 'intestatoSede'],
  IMMOBILE: ['tipoCatasto', 'comuneCatastale', 'sezioneCatastale', 'foglio', 'particella', 'subalterno'],
} as const satisfies Readonly<Record<string, readonly CampoId[]>>;

/** The fields of the results' list under a profile: those by which it was looked for too, which finding something has told. */
export function campiElenco({ ricerca, voci }: Criteri, concessi: readonly string[]): CampoId[] {
  const sua = ricercaDi(ricerca);
  return ammessi([...ELENCO[sua.di], ...campiToccati(sua, voci).filter(isCampo)], concessi);
}

/** Keys ready for the query; NON_VALIDO with a sentence per field when they are wrong, or too vague to be for one thing. */
export function preparaChiavi({ ricerca, voci }: Criteri): Chiavi {
  const problemi: Record<string, string> = {};
  const chiavi = LETTURE[ricercaDi(ricerca).codice](voci, problemi);
  if (chiavi === null || Object.keys(problemi).length > 0) throw nonValido(problemi);
  return chiavi;
}

type Voci = Criteri['voci'];
type Problemi = Record<string, string>;

/** How what was typed becomes keys; what is wrong, or missing, goes to the sentences beside its entry. */
const LETTURE: Readonly<Record<CodiceRicerca, (voci: Voci, problemi: Problemi) => Chiavi | null>> = {
  NOMINATIVO: (voci, problemi) => ({ tipo: 'NOMINATIVO', ...nominativo(voci, problemi) }),
  DENOMINAZIONE: (voci, problemi) => {
    const denominazione = chiaveRicerca(voci.denominazione);
    if (denominazione.length < 4) problemi.denominazione = 'Scrivi almeno quattro lettere della denominazione.';
    return { tipo: 'DENOMINAZIONE', denominazione };
  },
  CODICE_FISCALE: (voci, problemi) => ({ tipo: 'CODICE_FISCALE', codiceFiscale: leggiCodiceFiscale(voci, problemi) }),
  IMMOBILE: (voci, problemi) => ({
    tipo: 'IMMOBILE',
    mappa: leggiMappa(voci, problemi),
    comune: chiaveRicerca(voci.comune),
    catasto: leggiCatasto(voci, problemi),
  }),
  INDIRIZZO: (voci, problemi) => {
    const vie = vieCercate(voci.via ?? '');
    const civico = leggiCivico(voci.civico ?? '');
    if (vie[0].length < 2) problemi.via = 'Scrivi almeno due lettere del nome della via.';
    if (!civico)
      problemi.civico = voci.civico
        ? 'Scrivi il numero civico, per esempio 12, 12/A oppure snc.'
        : 'Con la sola via la ricerca è troppo ampia: aggiungi il numero civico, per esempio 12, 12/A oppure snc.';
    return civico && { tipo: 'INDIRIZZO', vie, civico, interno: chiaveMappa(voci.interno), comune: chiaveRicerca(voci.comune) };
  },
};

function nominativo(voci: Voci, problemi: Problemi): { cognome: string; nome: string; nascita: Nascita | null } {
  const [cognome, nome] = [chiaveRicerca(voci.cognome), chiaveRicerca(voci.nome)];
  if (cognome.length < 2) problemi.cognome = 'Scrivi almeno due lettere del cognome.';
  const nascita = leggiNascita(voci, problemi);
  if (nome === '' && !nascita && !problemi.dataNascita && !problemi.annoNascita)
    problemi.nome = 'Con il solo cognome la ricerca è troppo ampia: aggiungi il nome, la data o l’anno di nascita.';
  return { cognome, nome, nascita };
}

function leggiNascita(voci: Voci, problemi: Problemi): Nascita | null {
  const { data, anno } = leggiNascitaCercata(voci, problemi);
  if (data !== null) return { dal: data, al: data };
  return anno === null ? null : { dal: componiData(anno, 1, 1), al: componiData(anno, 12, 31) };
}

/** Also asked by a question answered yes or no. */
export function leggiCodiceFiscale(voci: Voci, problemi: Problemi): string {
  const codice = normalizzaCodiceFiscale(voci.codiceFiscale ?? '');
  if (!isCodiceFiscaleFormale(codice)) problemi.codiceFiscale = 'Il codice fiscale non è corretto: controlla i caratteri.';
  return codice;
}
