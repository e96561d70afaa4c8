/**
 * The data banks, and what of them is asked by code. Here their domains are named, in `steps` their readers, in `importazione/elenco` their
 * archives, and nowhere else is one bank known from another: a bank more is a line in each, which do not compile without it.
 */
import { ANAGRAFE } from '@/lib/anagrafe/domain/banca';
import { CATASTO } from '@/lib/catasto/domain/banca';
import { campoDiOggi } from '@/lib/core/banca-letta';
import type { BancaDati, ProfiloDiBanca, VerificaDiBanca, VisuraDiBanca, CampoDiBanca, GruppoDiCampi } from '@/lib/core/banca';
import { indice } from './indice';

const TUTTE = [ANAGRAFE, CATASTO] as const;
export type CodiceBanca = (typeof TUTTE)[number]['codice'];
type BancaNota = BancaDati<CodiceBanca>;

/** In the order in which menus show them. */
export const BANCHE: readonly [BancaNota, ...BancaNota[]] = TUTTE;
const BANCHE_PER_CODICE = indice('bank', BANCHE, ({ codice }) => codice);

/** The bank of that code; null when there is none. */
export const banca = (codice: string): BancaDati | null => BANCHE_PER_CODICE.get(codice) ?? null;

/** The same of a code that comes from where there are only banks: to be asked of another is a defect. */
export function bancaNota(codice: string): BancaNota {
  const nota = BANCHE_PER_CODICE.get(codice);
  if (!nota) throw new Error(`La banca dati ${codice} non c’è`);
  return nota;
}

/** Whether it is a population register: ANPR holds what it does, and registry law governs it. */
export const isDiPopolazione = (codice: string): boolean => banca(codice)?.gruppi.some(({ anpr }) => anpr !== null) ?? false;

/** What menus call it; the code itself when nobody knows it any more. */
export const nomeBanca = (codice: string): string => banca(codice)?.nome ?? codice;

const diTutte = <T>(di: (una: BancaDati) => readonly T[]): readonly T[] => BANCHE.flatMap(di);
const VISURE = indice(
  'visura',
  diTutte(({ visure }) => visure),
  ({ codice }) => codice,
);
const CAMPI = indice(
  'field',
  diTutte(({ campi }) => campi),
  ({ id }) => id,
);
const GRUPPI = indice(
  'group',
  diTutte(({ gruppi }) => gruppi),
  ({ id }) => id,
);
const PROFILI = indice(
  'profile',
  diTutte(({ profili }) => profili),
  ({ codice }) => codice,
);
const VERIFICHE = indice(
  'question',
  diTutte(({ verifiche }) => verifiche),
  ({ codice }) => codice,
);
/** A visura, an extract and a question stand in one place of the register, and are called there by one name. */
const TITOLI = indice(
  'visura, extract or question',
  diTutte(({ visure, estratti, verifiche }) => [
    ...visure.map(({ codice, titolo }) => ({ codice, titolo })),
    ...estratti.map(({ codice, nome }) => ({ codice, titolo: nome })),
    ...verifiche.map(({ codice, domanda }) => ({ codice, titolo: `Risposta sì o no a «${domanda}»` })),
  ]),
  ({ codice }) => codice,
);

export const visuraDi = (codice: string): VisuraDiBanca | null => VISURE.get(codice) ?? null;
export const campoDi = (id: string): CampoDiBanca | null => CAMPI.get(id) ?? null;
/** How a field that was disclosed is called, in the register: as it is, or as it was; the id itself when it is unknown. */
export function nomeCampo(id: string): string {
  const etichetta = campoDi(campoDiOggi(id))?.etichetta ?? id;
  return campoDiOggi(id) === id ? etichetta : `${etichetta} (nel tempo)`;
}
export const gruppoDi = (id: string): GruppoDiCampi | null => GRUPPI.get(id) ?? null;
export const verificaDi = (codice: string): VerificaDiBanca | null => VERIFICHE.get(codice) ?? null;
/** A profile that a bank comes with; a comune's own are its data. */
export const profiloDiBanca = (codice: string): ProfiloDiBanca | null => PROFILI.get(codice) ?? null;

/** `S («Dati essenziali»)`; of a profile that no bank comes with, its code. */
export function profiloInParole(codice: string): string {
  const profilo = profiloDiBanca(codice);
  return profilo ? `${codice} («${profilo.nome}»)` : codice;
}

/** The same fields without repetitions nor unknown ones, in the order of their bank: two equal sets always give equal lists. */
export function ordinaCampiDiBanca(campi: readonly string[]): string[] {
  const scelti = new Set(campi);
  return [...CAMPI.keys()].filter((id) => scelti.has(id));
}

/** The name of a visura, of an extract, of a question; the code itself when it is unknown, so that an old act can still be read. */
export const titoloVisura = (codice: string): string => TITOLI.get(codice)?.titolo ?? codice;
