/**
 * What a person was: which table of intervals tells which fields, and how an interval reads. Fields are granted one by one as they are of
 * today; since when and until when belong to the field that the table is about, the first.
 */
import { addGiorni, confronta, formatoItaliano, isDataIso, type DataIso } from '@/lib/core/date';
import { ordinaCampi, type CampoId } from './campi';
import type { Riga } from '@/lib/core/riga-letta';

interface ParteStorica {
  readonly tabella: string;
  readonly titolo: string;
  /** The first, or where `almeno` says so one of those, must be granted, or nothing of the table is read. */
  readonly campi: readonly CampoId[];
  readonly almeno?: readonly CampoId[];
  readonly seVuota: string;
}

const SENZA = 'La banca dati non ne riporta le variazioni nel tempo.';

export const PARTI_STORICHE = {
  generalita: {
    tabella: 'anagrafe_storia_generalita',
    titolo: 'Cognome, nome e sesso',
    campi: ['cognome', 'nome', 'sesso'],
    seVuota: SENZA,
  },
  posizioni: {
    tabella: 'anagrafe_storia_posizione',
    titolo: 'Posizioni anagrafiche',
    campi: ['posizioneAnagrafica', 'motivoIscrizione', 'comuneProvenienza', 'motivoCancellazione', 'comuneNuovaIscrizione'],
    seVuota: SENZA,
  },
  residenze: {
    tabella: 'anagrafe_storia_residenza',
    titolo: 'Indirizzi',
    campi: ['indirizzoApr', 'indirizzoAire'],
    almeno: ['indirizzoApr', 'indirizzoAire'],
    seVuota: 'La banca dati non ha indirizzi di questa persona.',
  },
  statiCivili: { tabella: 'anagrafe_storia_stato_civile', titolo: 'Stati civili', campi: ['statoCivile'], seVuota: SENZA },
  cittadinanze: { tabella: 'anagrafe_storia_cittadinanza', titolo: 'Cittadinanze', campi: ['cittadinanza'], seVuota: SENZA },
  famiglie: {
    tabella: 'anagrafe_storia_famiglia',
    titolo: 'Famiglie e convivenze',
    campi: ['statoFamiglia', 'relazioneParentela'],
    seVuota: 'Non risulta che la persona abbia fatto parte di famiglie di questo Comune.',
  },
} as const satisfies Record<string, ParteStorica>;
export type NomeParte = keyof typeof PARTI_STORICHE;

/** The fields that the table tells under a profile; none when the one it is about is not granted. */
export function campiDellaParte(parte: NomeParte, concessi: readonly CampoId[]): CampoId[] {
  const { campi, almeno = campi.slice(0, 1) }: ParteStorica = PARTI_STORICHE[parte];
  return almeno.some((id) => concessi.includes(id)) ? ordinaCampi(campi.filter((id) => concessi.includes(id))) : [];
}

export type Intervallo = { readonly dal: DataIso | null; readonly al: DataIso | null };
const IGNOTO = 'non noto';
const TUTTORA = 'tuttora';

const data = (valore: unknown): DataIso | null => (isDataIso(valore) ? valore : null);
export const intervallo = ({ dal, al }: Riga): Intervallo => ({ dal: data(dal), al: data(al) });

/** The first that there is, of which no day is the eve: an archive loaded when any day was taken may have it for one that is not known. */
const PRIMO_GIORNO = '0001-01-01';

/** Since when and until the last day on which it held: the day on which it changed is the first of what follows. */
export function dalEAl({ dal, al }: Intervallo): readonly [dal: string, al: string] {
  const fino = al === PRIMO_GIORNO ? IGNOTO : al === null ? TUTTORA : formatoItaliano(addGiorni(al, -1));
  return [dal === null ? IGNOTO : formatoItaliano(dal), fino];
}

/** Since unknown comes first; until now comes last. */
const primaDi = (a: Intervallo, b: Intervallo): number =>
  a.dal === b.dal ? 0 : a.dal === null ? -1 : b.dal === null ? 1 : confronta(a.dal, b.dal);

/** The same thing told of many, as long as it held without a break: one interval in the place of those that touch. */
export function unite<T extends Intervallo & { readonly chiave: string }>(periodi: readonly T[]): T[] {
  const aperti = new Map<string, T>();
  const uniti: T[] = [];
  for (const periodo of periodi.toSorted(primaDi)) {
    const prima = aperti.get(periodo.chiave);
    const tocca = prima && (prima.al === null || periodo.dal === null || confronta(periodo.dal, prima.al) <= 0);
    const unito = prima && tocca ? { ...prima, al: piuTardi(prima.al, periodo.al) } : periodo;
    if (prima && tocca) uniti[uniti.indexOf(prima)] = unito;
    else uniti.push(unito);
    aperti.set(periodo.chiave, unito);
  }
  return uniti.toSorted(primaDi);
}

const piuTardi = (a: DataIso | null, b: DataIso | null): DataIso | null => (a === null || b === null ? null : confronta(a, b) >= 0 ? a : b);
