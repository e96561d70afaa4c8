/** Reads of the data bank. They take the door's transaction and give, beside the values, the exact list of fields read, for the register. */
import type { Tx } from '@/lib/platform/db';
import type { DataIso } from '@/lib/core/date';
import { campo, ordinaCampi, type CampoId } from './domain/campi';
import { campiElenco, preparaChiavi, type Criteri } from './domain/ricerca';
import type { Riga } from './domain/riga';
import { campiDellaVisura, type TipoVisura } from './domain/visure';
import { componenti, ricerca, scheda, type Interrogazione } from './interrogazioni';

type Lettore = Pick<Tx, '$queryRawUnsafe'>;

/** A field that was read always has its key, with null where the data bank has no value; a field that was not read has none. */
export type Valori = Readonly<Partial<Record<CampoId, string | null>>>;
export interface Scheda {
  readonly id: string;
  readonly valori: Valori;
}
export interface EsitoRicerca {
  /** Date of the load that was searched; null when there is none. */
  readonly aggiornatiAl: DataIso | null;
  readonly risultati: readonly Scheda[];
  /** True when more people match than are shown: the search should be narrowed. */
  readonly altri: boolean;
  readonly campi: readonly CampoId[];
}
export interface Famiglia {
  readonly aggiornatiAl: DataIso | null;
  /** What belongs to the household as a whole; address from its head. */
  readonly famiglia: Valori;
  /** Empty when the person belongs to no household (cancelled, never resident). */
  readonly componenti: readonly Scheda[];
  readonly campi: readonly CampoId[];
}

/**
 * Rows and the date of the load they come from, in one statement and one JSON value: what the driver must decode, and each turn to
 * the database, is what a consultation costs most.
 */
async function leggi(tx: Lettore, { sql, valori }: Interrogazione): Promise<{ righe: Riga[]; aggiornatiAl: DataIso | null }> {
  const [letto] = await tx.$queryRawUnsafe<{ letto: { righe: Riga[]; aggiornatiAl: DataIso | null } }[]>(
    `SELECT json_build_object('righe', coalesce(json_agg(r), '[]'), 'aggiornatiAl', (SELECT to_char(aggiornati_al, 'YYYY-MM-DD') FROM anagrafe_versione WHERE stato = 'CORRENTE')) AS letto FROM (${sql}) r`,
    ...valori,
  );
  return letto?.letto ?? { righe: [], aggiornatiAl: null };
}

function valoriDi(riga: Riga, campi: readonly CampoId[]): Valori {
  return Object.fromEntries(campi.map((id) => [id, campo(id).formato(riga)]));
}

/** The load that readers see; null when the erogatore has none yet (RT-03: every screen states the date). */
export async function versioneCorrente(tx: Lettore): Promise<{ id: string; aggiornatiAl: DataIso } | null> {
  const righe = await tx.$queryRawUnsafe<{ id: string; aggiornati_al: string }[]>(`SELECT id, to_char(aggiornati_al, 'YYYY-MM-DD') AS aggiornati_al FROM anagrafe_versione WHERE stato = 'CORRENTE'`);
  return righe[0] ? { id: righe[0].id, aggiornatiAl: righe[0].aggiornati_al } : null;
}

/** People who match, in order of name; NON_VALIDO when the search is too vague, VIETATO when the profile does not allow it. */
export async function cercaSoggetti(tx: Lettore, criteri: Criteri, campiProfilo: readonly CampoId[], massimo: number): Promise<EsitoRicerca> {
  const campi = campiElenco(criteri, campiProfilo);
  const { righe, aggiornatiAl } = await leggi(tx, ricerca(preparaChiavi(criteri), campi, massimo + 1));
  const risultati = righe.slice(0, massimo).map((riga) => ({ id: String(riga.id), valori: valoriDi(riga, campi) }));
  return { risultati, altri: righe.length > massimo, campi, aggiornatiAl };
}

/** One person's card with the given fields; null when the current version has no such person. */
export async function leggiScheda(tx: Lettore, soggettoId: string, tipo: TipoVisura, campiProfilo: readonly CampoId[]): Promise<(Scheda & { campi: readonly CampoId[]; aggiornatiAl: DataIso | null }) | null> {
  const { campi } = campiDellaVisura(tipo, campiProfilo);
  const { righe, aggiornatiAl } = await leggi(tx, scheda(soggettoId, campi));
  const [riga] = righe;
  return riga ? { id: soggettoId, valori: valoriDi(riga, campi), campi, aggiornatiAl } : null;
}

/** The household to which a person belongs today; null when the current version has no such person. */
export async function leggiFamiglia(tx: Lettore, soggettoId: string, tipo: TipoVisura, campiProfilo: readonly CampoId[]): Promise<Famiglia | null> {
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
