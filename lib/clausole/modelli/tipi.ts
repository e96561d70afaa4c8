import type { ParametriClausole } from '../catalogo';

/** A preset: a clause set that a comune can open to adhesion as it is, or copy and change; of some, after filling in what is left to it. */
export type ModelloPredefinito<Clausole = ParametriClausole> = {
  readonly codice: string;
  /** Code of the comune whose act it comes from. */
  readonly erogatore: string;
  readonly nome: string;
  readonly descrizione: string;
  readonly clausole: Clausole;
};
