/**
 * What other contexts read of the data bank, in the door's transaction: beside the values, the exact list of fields read, for the
 * register.
 */
import type { Tx } from '@/lib/platform/db';
import type { DataIso } from '@/lib/core/date';
import { campo, ordinaCampi, type CampoId } from './domain/campi';
import { campiElenco, preparaChiavi, type Criteri } from './domain/ricerca';
import type { Riga } from './domain/riga';
import { isStessoNome } from './domain/stesso-nome';
import { campiDellaVisura, type TipoVisura } from './domain/visure';
import { componenti, perCodiceFiscale, ricerca, scheda } from './interrogazioni';
import { leggi } from './repository';

export { versioneCorrente } from './repository';

/** A field that was read always has its key, with null where the data bank has no value; a field that was not read has none. */
export type ValoriAnagrafici = Readonly<Partial<Record<CampoId, string | null>>>;
export interface SchedaAnagrafica {
  readonly id: string;
  readonly valori: ValoriAnagrafici;
}
export interface RicercaAnagrafica {
  /** Date of the load that was searched; null when there is none. */
  readonly aggiornatiAl: DataIso | null;
  readonly risultati: readonly SchedaAnagrafica[];
  /** True when more people match than are shown: the search should be narrowed. */
  readonly altri: boolean;
  readonly campi: readonly CampoId[];
}
export interface FamigliaAnagrafica {
  readonly aggiornatiAl: DataIso | null;
  /** What belongs to the household as a whole; address from its head. */
  readonly famiglia: ValoriAnagrafici;
  /** Empty when the person belongs to no household (cancelled, never resident). */
  readonly componenti: readonly SchedaAnagrafica[];
  readonly campi: readonly CampoId[];
}

function valoriDi(riga: Riga, campi: readonly CampoId[]): ValoriAnagrafici {
  return Object.fromEntries(campi.map((id) => [id, campo(id).formato(riga)]));
}

/** People who match, in order of name; NON_VALIDO when the search is too vague, VIETATO when the profile does not allow it. */
export async function cercaSoggetti(
  tx: Tx,
  criteri: Criteri,
  campiProfilo: readonly CampoId[],
  massimo: number,
): Promise<RicercaAnagrafica> {
  const campi = campiElenco(criteri, campiProfilo);
  const { righe, aggiornatiAl } = await leggi(tx, ricerca(preparaChiavi(criteri), campi, massimo + 1));
  const risultati = righe.slice(0, massimo).map((riga) => ({ id: String(riga.id), valori: valoriDi(riga, campi) }));
  return { risultati, altri: righe.length > massimo, campi, aggiornatiAl };
}

/** One person's card with the given fields; null when the current version has no such person. */
export async function leggiScheda(
  tx: Tx,
  soggettoId: string,
  tipo: TipoVisura,
  campiProfilo: readonly CampoId[],
): Promise<(SchedaAnagrafica & { campi: readonly CampoId[]; aggiornatiAl: DataIso | null }) | null> {
  const { campi } = campiDellaVisura(tipo, campiProfilo);
  const { righe, aggiornatiAl } = await leggi(tx, scheda(soggettoId, campi));
  const [riga] = righe;
  return riga ? { id: soggettoId, valori: valoriDi(riga, campi), campi, aggiornatiAl } : null;
}

/** The household to which a person belongs today; null when the current version has no such person. */
export async function leggiFamiglia(
  tx: Tx,
  soggettoId: string,
  tipo: TipoVisura,
  campiProfilo: readonly CampoId[],
): Promise<FamigliaAnagrafica | null> {
  const { campi, campiFamiglia } = campiDellaVisura(tipo, campiProfilo);
  const tutti = ordinaCampi([...campi, ...campiFamiglia]);
  const { righe, aggiornatiAl } = await leggi(tx, componenti(soggettoId, tutti));
  const [prima] = righe;
  if (!prima) return null;
  const presenti = righe.filter((riga) => riga.id != null);
  return {
    famiglia: presenti.length > 0 ? valoriDi(prima, campiFamiglia) : {},
    componenti: presenti.map((riga) => ({ id: String(riga.id), valori: valoriDi(riga, campi) })),
    campi: tutti,
    aggiornatiAl,
  };
}

/** Who somebody says to be. */
type Generalita = { readonly codiceFiscale: string; readonly nome: string; readonly cognome: string };

/**
 * Under which cards the person with that codice fiscale stands, to be looked for in the register; none when it is not in the data bank, and
 * null when there it is somebody of another name.
 */
export async function identificativiDi(tx: Tx, { codiceFiscale, ...nominativo }: Generalita): Promise<string[] | null> {
  const { righe } = await leggi(tx, perCodiceFiscale(codiceFiscale));
  const suo = ({ nome, cognome }: Riga) => isStessoNome(nominativo, { nome: String(nome ?? ''), cognome: String(cognome ?? '') });
  return righe.every(suo) ? righe.map(({ id }) => String(id)) : null;
}
