import type { OPERAZIONI } from './operazioni';

/**
 * The operations that are a consultation, and which kind each is counted as: an answer of yes or no discloses less than a search, a visura
 * or a package, and is counted by itself. Whoever counts or looks for consultations in the register asks here. An operation's name never
 * changes: the register is append-only.
 */
export const CONSULTAZIONI = {
  'cercare-persone': 'ricerche',
  'cercare-per-pervenuta': 'ricerche',
  'verificare-dato': 'verifiche',
  'aprire-visura': 'visure',
  'aprire-visura-per-pervenuta': 'visure',
  'scaricare-pacchetto': 'pacchetti',
} as const satisfies Partial<Record<keyof typeof OPERAZIONI, string>>;

export type Genere = (typeof CONSULTAZIONI)[keyof typeof CONSULTAZIONI];
export const GENERI = ['ricerche', 'verifiche', 'visure', 'pacchetti'] as const satisfies readonly Genere[];

/** Consultations answered, by kind, and those refused. */
export type Conteggio = Record<Genere | 'negate', number>;
export const NESSUNA: Readonly<Conteggio> = { ricerche: 0, verifiche: 0, visure: 0, pacchetti: 0, negate: 0 };

/** The kind of a consultation; null of what is none. */
export function genereDi(operazione: string): Genere | null {
  return (CONSULTAZIONI as Readonly<Record<string, Genere>>)[operazione] ?? null;
}

/** The operations of those kinds, as the register names them. */
export function operazioniDi(...generi: readonly Genere[]): string[] {
  return Object.entries(CONSULTAZIONI).flatMap(([operazione, genere]) => (generi.includes(genere) ? [operazione] : []));
}

/** All consultations answered. */
export const risposte = (conteggio: Conteggio): number => GENERI.reduce((somma, genere) => somma + conteggio[genere], 0);
