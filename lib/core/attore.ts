import { vietato } from './errors';

/** Roles of the comune's people and of the fruitore's people. */
export const RUOLI = [
  'UFFICIO',
  'RESPONSABILE',
  'TECNICO',
  'AUDITOR',
  'AMMINISTRATORE',
  'REFERENTE',
  'LEGALE_RAPPRESENTANTE',
  'OPERATORE',
] as const;
export type Ruolo = (typeof RUOLI)[number];

/** The operator's convenzione as it stands at this very request: the door refuses before any data when it is not usable. */
export type AccessoConvenzione = {
  readonly convenzioneId: string;
  readonly clausoleVersione: number;
  readonly clausoleDigest: string;
  readonly profilo: string;
  /** Fields to which this operator is narrowed; empty: the whole profile. */
  readonly campi: readonly string[];
};

export type Persona = {
  readonly tipo: 'PERSONA';
  readonly erogatoreId: string;
  readonly utenteId: string;
  readonly nomeUtente: string;
  readonly nominativo: string;
  readonly ruoli: readonly Ruolo[];
  /** Null for the comune's people. */
  readonly enteId: string | null;
  readonly operatoreId: string | null;
  readonly accesso: AccessoConvenzione | null;
  /** Empty at the login, before there is one. */
  readonly sessioneId: string;
  readonly postazione: string | null;
  /** True until the provisional or expired password has been changed: nothing else is allowed before. */
  readonly deveCambiarePassword: boolean;
  readonly demo: boolean;
  readonly ambitoConvenzioni: readonly string[];
};

/** Somebody on a public page of one comune. */
type Anonimo = { readonly tipo: 'ANONIMO'; readonly erogatoreId: string };
/** Somebody who holds the link of one adhesion. */
export type Richiedente = { readonly tipo: 'RICHIEDENTE'; readonly erogatoreId: string; readonly adesioneId: string };
/** The calendar and the other jobs. */
export type Sistema = { readonly tipo: 'SISTEMA'; readonly erogatoreId: string };

export type Attore = Persona | Anonimo | Richiedente | Sistema;

export function isPersona(attore: Attore): attore is Persona {
  return attore.tipo === 'PERSONA';
}

/** The comune's person who acts; VIETATO for everybody else. */
export function personaDelComune(attore: Attore): Persona {
  if (!isPersona(attore) || attore.enteId !== null) throw vietato('PERMESSO_MANCANTE', 'Il tuo profilo non consente questa operazione.');
  return attore;
}

/** The role under which an act is registered (SA-02): the first of the person's roles that the permission names. */
export function ruoloPer(attore: Attore, ruoliAmmessi: readonly string[]): string {
  if (!isPersona(attore)) return attore.tipo;
  return attore.ruoli.find((ruolo) => ruoliAmmessi.includes(ruolo)) ?? attore.ruoli[0] ?? 'NESSUNO';
}
