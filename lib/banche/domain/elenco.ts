/** The data banks, one line each, and what of them is asked by code: the only place where one is named beside another. */
import { ANAGRAFE } from '@/lib/anagrafe/domain/banca';
import { CATASTO } from '@/lib/catasto/domain/banca';
import { campoDiOggi } from '@/lib/core/banca';
import type {
  BancaDati,
  CampoDiBanca,
  EstrattoDiBanca,
  GruppoDiCampi,
  ProfiloDiBanca,
  VerificaDiBanca,
  VisuraDiBanca,
} from '@/lib/core/banca';

export const BANCHE: readonly BancaDati[] = [ANAGRAFE, CATASTO];

/** The bank of that code; null when there is none. */
export function banca(codice: string): BancaDati | null {
  return BANCHE.find((una) => una.codice === codice) ?? null;
}

/** What menus call it; the code itself when nobody knows it any more. */
export const nomeBanca = (codice: string): string => banca(codice)?.nome ?? codice;

const VISURE: ReadonlyMap<string, VisuraDiBanca> = new Map(BANCHE.flatMap(({ visure }) => visure.map((visura) => [visura.codice, visura])));
const CAMPI: ReadonlyMap<string, CampoDiBanca> = new Map(BANCHE.flatMap(({ campi }) => campi.map((campo) => [campo.id, campo])));
const GRUPPI: ReadonlyMap<string, GruppoDiCampi> = new Map(BANCHE.flatMap(({ gruppi }) => gruppi.map((gruppo) => [gruppo.id, gruppo])));
const PROFILI: ReadonlyMap<string, ProfiloDiBanca> = new Map(
  BANCHE.flatMap(({ profili }) => profili.map((profilo) => [profilo.codice, profilo])),
);
const VERIFICHE: ReadonlyMap<string, VerificaDiBanca> = new Map(
  BANCHE.flatMap(({ verifiche }) => verifiche.map((verifica) => [verifica.codice, verifica])),
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

const ESTRATTI: ReadonlyMap<string, EstrattoDiBanca> = new Map(
  BANCHE.flatMap(({ estratti }) => estratti.map((estratto) => [estratto.codice, estratto])),
);

/** The name of a visura, or of an extract; the code itself when it is unknown, so that an old act can still be read. */
export const titoloVisura = (codice: string): string => visuraDi(codice)?.titolo ?? ESTRATTI.get(codice)?.nome ?? codice;

/** True when those fields are enough for that visura to make sense. */
export function visuraSiApre({ richiede }: Pick<VisuraDiBanca, 'richiede'>, campi: readonly string[]): boolean {
  return richiede.every((id) => campi.includes(id));
}
