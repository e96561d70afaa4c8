/** The kinds of visura, as data (CA-07, CA-21): what each is called, what it may show, what it cannot do without. */
import { VISURE, type CodiceVisura, type CodiceVisuraApribile } from '@/lib/clausole/denominazioni';
import { ordinaCampi, CAMPI, type CampoId } from './campi';

export interface TipoVisura {
  readonly id: CodiceVisuraApribile;
  readonly titolo: string;
  readonly descrizione: string;
  /** SCHEDA: one person. FAMIGLIA: the household of a person, one row a member. */
  readonly forma: 'SCHEDA' | 'FAMIGLIA';
  /** Fields it shows, where the profile has them: of the person, or of each member. */
  readonly campi: readonly CampoId[];
  /** Fields of the household as a whole, shown once (FAMIGLIA only). */
  readonly campiFamiglia: readonly CampoId[];
  /** Fields without which the profile does not allow it at all. */
  readonly richiede: readonly CampoId[];
}

/** The reader of each code that an act may grant; null: not yet. A new code does not compile until that is decided here as in `VISURE`. */
const LETTORI: { readonly [Codice in CodiceVisura]: Codice extends CodiceVisuraApribile ? TipoVisura & { readonly id: Codice } : null } = {
  INDIVIDUALE: {
    id: 'INDIVIDUALE',
    titolo: VISURE.INDIVIDUALE.titolo,
    descrizione: 'La scheda di una persona, con i dati che il profilo consente.',
    forma: 'SCHEDA',
    campi: CAMPI.map(({ id }) => id),
    campiFamiglia: [],
    richiede: ['cognome', 'nome'],
  },
  COMPOSIZIONE_FAMIGLIA: {
    id: 'COMPOSIZIONE_FAMIGLIA',
    titolo: VISURE.COMPOSIZIONE_FAMIGLIA.titolo,
    descrizione: 'I componenti della famiglia o convivenza di una persona, con le relazioni di parentela.',
    forma: 'FAMIGLIA',
    campi: [
      'cognome',
      'nome',
      'sesso',
      'dataNascita',
      'luogoNascita',
      'codiceFiscale',
      'validitaCodiceFiscale',
      'relazioneParentela',
      'statoCivile',
      'cittadinanza',
      'numeroIndividualeAire',
    ],
    campiFamiglia: ['statoFamiglia', 'numeroComponenti', 'numeroFamigliaAire', 'indirizzoApr', 'indirizzoAire'],
    richiede: ['cognome', 'nome', 'statoFamiglia', 'relazioneParentela'],
  },
  COMPOSIZIONE_FAMIGLIA_ALLA_DATA: null,
  POSIZIONI_FAMILIARI: null,
  INDIRIZZI_FAMIGLIA: null,
  CITTADINI_PER_INDIRIZZO: null,
  STORICO_INDIVIDUALE: null,
  DOCUMENTI: null,
};

/** The visure that can be opened, in the order in which they are offered. */
export const TIPI_VISURA: readonly TipoVisura[] = Object.values(LETTORI).filter((lettore) => lettore !== null);

/** The reader of that code; null when it has none, or nobody knows it. */
export function tipoVisura(id: string): TipoVisura | null {
  return TIPI_VISURA.find((tipo) => tipo.id === id) ?? null;
}

/** True when the profile has the fields without which this visura makes no sense. */
export function visuraConsentita(tipo: TipoVisura, campiProfilo: readonly CampoId[]): boolean {
  return tipo.richiede.every((id) => campiProfilo.includes(id));
}

/** The fields that this visura shows under that profile, in catalogue order: what is read, shown and registered as disclosed. */
export function campiDellaVisura(tipo: TipoVisura, campiProfilo: readonly CampoId[]): { campi: CampoId[]; campiFamiglia: CampoId[] } {
  const ammessi = (campi: readonly CampoId[]): CampoId[] => ordinaCampi(campi.filter((id) => campiProfilo.includes(id)));
  return { campi: ammessi(tipo.campi), campiFamiglia: ammessi(tipo.campiFamiglia) };
}
