/** The kinds of visura, as data (CA-07, CA-21): what each is called, what it may show, what it cannot do without. */
import type { VisuraDiBanca } from '@/lib/core/banca';
import { ordinaCampi, CAMPI, type CampoId } from './campi';

export interface TipoVisura extends VisuraDiBanca {
  /** SCHEDA: one person. FAMIGLIA: the household of a person, one row a member. */
  readonly forma: 'SCHEDA' | 'FAMIGLIA';
  readonly campi: readonly CampoId[];
  readonly richiede: readonly CampoId[];
  /** Fields shown once, of the household as a whole; the others are of the person, or of each member. */
  readonly campiFamiglia: readonly CampoId[];
}

const DELLA_FAMIGLIA: readonly CampoId[] = ['statoFamiglia', 'numeroComponenti', 'numeroFamigliaAire', 'indirizzoApr', 'indirizzoAire'];

/** The visure that can be opened, in the order in which they are offered. */
export const TIPI_VISURA: readonly TipoVisura[] = [
  {
    codice: 'INDIVIDUALE',
    titolo: 'Visura individuale',
    descrizione: 'La scheda di una persona, con i dati che il profilo consente.',
    di: 'PERSONA',
    allaData: 'MAI',
    forma: 'SCHEDA',
    campi: CAMPI.map(({ id }) => id),
    campiFamiglia: [],
    richiede: ['cognome', 'nome'],
  },
  {
    codice: 'COMPOSIZIONE_FAMIGLIA',
    titolo: 'Composizione della famiglia',
    descrizione: 'I componenti della famiglia o convivenza di una persona, con le relazioni di parentela.',
    di: 'PERSONA',
    allaData: 'MAI',
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
      ...DELLA_FAMIGLIA,
    ],
    campiFamiglia: DELLA_FAMIGLIA,
    richiede: ['cognome', 'nome', 'statoFamiglia', 'relazioneParentela'],
  },
];

/** The visura of that code; null when there is none. */
export function tipoVisura(codice: string): TipoVisura | null {
  return TIPI_VISURA.find((tipo) => tipo.codice === codice) ?? null;
}

/** True when the profile has the fields without which this visura makes no sense. */
export function visuraConsentita(tipo: Pick<VisuraDiBanca, 'richiede'>, campiProfilo: readonly string[]): boolean {
  return tipo.richiede.every((id) => campiProfilo.includes(id));
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
