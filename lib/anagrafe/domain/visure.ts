/** The kinds of visura, as data (CA-07, CA-21, CH-05, FU-11): what each is called, what it may show, what it cannot do without. */
import type { VisuraDiBanca } from '@/lib/core/banca';
import { ordinaCampi, CAMPI, type CampoId } from './campi';

/** How it is read: a card, a household as it is or was on a day, a person's households, a household's addresses, a person's past, an address. */
export type FormaVisura = 'SCHEDA' | 'FAMIGLIA' | 'FAMIGLIA_ALLA_DATA' | 'POSIZIONI' | 'INDIRIZZI' | 'STORICO' | 'PER_INDIRIZZO';

export interface TipoVisura extends VisuraDiBanca {
  readonly forma: FormaVisura;
  readonly campi: readonly CampoId[];
  readonly richiede: readonly CampoId[];
  /** Fields shown once, of the household or of the address as a whole; the others are of the person, or of each one. */
  readonly campiFamiglia: readonly CampoId[];
}

const PERSONA: readonly CampoId[] = ['cognome', 'nome', 'sesso', 'dataNascita', 'luogoNascita', 'codiceFiscale', 'validitaCodiceFiscale'];
/** Whom a visura of the past is about, at its head. */
const CHI: readonly CampoId[] = ['cognome', 'nome', 'dataNascita', 'luogoNascita', 'codiceFiscale'];
const DELLA_FAMIGLIA: readonly CampoId[] = ['statoFamiglia', 'numeroComponenti', 'numeroFamigliaAire', 'indirizzoApr', 'indirizzoAire'];
const POSIZIONE: readonly CampoId[] = [
  'posizioneAnagrafica',
  'motivoIscrizione',
  'comuneProvenienza',
  'motivoCancellazione',
  'comuneNuovaIscrizione',
];

type Dichiarata = Omit<TipoVisura, 'di' | 'allaData' | 'campiFamiglia'> & Partial<TipoVisura>;
const tipo = (dichiarata: Dichiarata): TipoVisura => ({ di: 'PERSONA', allaData: 'MAI', campiFamiglia: [], ...dichiarata });

/** In the order in which they are offered. */
export const TIPI_VISURA: readonly TipoVisura[] = [
  tipo({
    codice: 'INDIVIDUALE',
    titolo: 'Visura individuale',
    descrizione: 'La scheda di una persona, con i dati che il profilo consente.',
    forma: 'SCHEDA',
    campi: CAMPI.map(({ id }) => id),
    richiede: ['cognome', 'nome'],
  }),
  tipo({
    codice: 'POSIZIONE_ANAGRAFICA',
    titolo: 'Posizione anagrafica',
    descrizione:
      'Se la persona è residente, iscritta all’AIRE, cancellata o mai residente, con l’indirizzo e gli estremi di cancellazione.',
    forma: 'SCHEDA',
    campi: [
      ...PERSONA,
      'posizioneAnagrafica',
      'indirizzoApr',
      'residenzaDal',
      'indirizzoAire',
      'dataCancellazione',
      'motivoCancellazione',
      'dataIrreperibilita',
      'comuneNuovaIscrizione',
      'dataDecesso',
      'luogoDecesso',
    ],
    richiede: ['cognome', 'nome', 'posizioneAnagrafica'],
  }),
  tipo({
    codice: 'PATERNITA_MATERNITA',
    titolo: 'Cittadino con paternità e maternità',
    descrizione: 'Le generalità di una persona, dove risiede e di chi è figlia.',
    forma: 'SCHEDA',
    campi: [...PERSONA, 'posizioneAnagrafica', 'indirizzoApr', 'indirizzoAire', 'paternita', 'maternita'],
    richiede: ['cognome', 'nome', 'paternita', 'maternita'],
  }),
  tipo({
    codice: 'STORICO_INDIVIDUALE',
    titolo: 'Dati storici individuali',
    descrizione: 'Nomi, posizioni, indirizzi, stati civili, cittadinanze e famiglie di una persona nel tempo.',
    forma: 'STORICO',
    campi: [
      ...CHI,
      'sesso',
      ...POSIZIONE,
      'indirizzoApr',
      'indirizzoAire',
      'statoCivile',
      'cittadinanza',
      'statoFamiglia',
      'relazioneParentela',
    ],
    richiede: ['cognome', 'nome'],
  }),
  tipo({
    codice: 'COMPOSIZIONE_FAMIGLIA',
    titolo: 'Composizione della famiglia',
    descrizione: 'I componenti della famiglia o convivenza di una persona, con le relazioni di parentela.',
    forma: 'FAMIGLIA',
    campi: [...PERSONA, 'relazioneParentela', 'statoCivile', 'cittadinanza', 'numeroIndividualeAire', ...DELLA_FAMIGLIA],
    campiFamiglia: DELLA_FAMIGLIA,
    richiede: ['cognome', 'nome', 'statoFamiglia', 'relazioneParentela'],
  }),
  tipo({
    codice: 'COMPOSIZIONE_FAMIGLIA_ALLA_DATA',
    titolo: 'Composizione della famiglia a una data',
    descrizione: 'I componenti che la famiglia o convivenza di una persona aveva in un giorno passato, con le parentele registrate allora.',
    forma: 'FAMIGLIA_ALLA_DATA',
    allaData: 'OBBLIGATORIA',
    campi: [...PERSONA, 'relazioneParentela', 'posizioneAnagrafica', 'statoFamiglia', 'indirizzoApr', 'indirizzoAire'],
    campiFamiglia: ['statoFamiglia', 'indirizzoApr', 'indirizzoAire', 'posizioneAnagrafica'],
    // Whether somebody was born yet is asked of the day of birth.
    richiede: ['cognome', 'nome', 'dataNascita', 'statoFamiglia', 'relazioneParentela'],
  }),
  tipo({
    codice: 'POSIZIONI_FAMILIARI',
    titolo: 'Posizioni familiari complete',
    descrizione: 'Tutte le famiglie di cui una persona ha fatto parte, con chi ne faceva parte insieme a lei e come.',
    forma: 'POSIZIONI',
    campi: [...CHI, 'posizioneAnagrafica', 'statoFamiglia', 'relazioneParentela'],
    richiede: ['cognome', 'nome', 'statoFamiglia', 'relazioneParentela'],
  }),
  tipo({
    codice: 'INDIRIZZI_FAMIGLIA',
    titolo: 'Indirizzi di una famiglia',
    descrizione: 'Gli indirizzi a cui la famiglia di una persona ha abitato nel tempo.',
    forma: 'INDIRIZZI',
    campi: ['cognome', 'nome', 'statoFamiglia', 'indirizzoApr', 'indirizzoAire'],
    campiFamiglia: ['statoFamiglia'],
    richiede: ['cognome', 'nome', 'statoFamiglia', 'indirizzoApr'],
  }),
  tipo({
    codice: 'CITTADINI_PER_INDIRIZZO',
    titolo: 'Cittadini per indirizzo',
    descrizione: 'Chi risiede oggi a un indirizzo, trovato con la ricerca per indirizzo.',
    di: 'INDIRIZZO',
    forma: 'PER_INDIRIZZO',
    campi: [...CHI, 'indirizzoApr', 'statoFamiglia', 'relazioneParentela'],
    campiFamiglia: ['indirizzoApr'],
    richiede: ['cognome', 'nome', 'indirizzoApr'],
  }),
  tipo({
    codice: 'DOCUMENTI',
    titolo: 'Documenti d’identità',
    descrizione: 'Gli estremi della carta d’identità di una persona.',
    forma: 'SCHEDA',
    campi: [...CHI, 'numeroCartaIdentita', 'rilascioCartaIdentita', 'scadenzaCartaIdentita', 'enteCartaIdentita'],
    richiede: ['cognome', 'nome', 'numeroCartaIdentita'],
  }),
];

/** The visura of that code; null when there is none. */
export function tipoVisura(codice: string): TipoVisura | null {
  return TIPI_VISURA.find((uno) => uno.codice === codice) ?? null;
}

/** The fields that this visura shows under that profile, in catalogue order: what is read, shown and registered as disclosed. */
export function campiDellaVisura(
  { campi, campiFamiglia }: TipoVisura,
  campiProfilo: readonly string[],
): { campi: CampoId[]; campiFamiglia: CampoId[] } {
  const ammessi = campi.filter((id) => campiProfilo.includes(id));
  const dellaFamiglia = new Set<string>(campiFamiglia);
  return {
    campi: ordinaCampi(ammessi.filter((id) => !dellaFamiglia.has(id))),
    campiFamiglia: ordinaCampi(ammessi.filter((id) => dellaFamiglia.has(id))),
  };
}
