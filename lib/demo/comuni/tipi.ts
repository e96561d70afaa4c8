import type { ParametriClausole } from '@/lib/clausole/catalogo';
import type { ConfigurazioneCatasto } from '../catasto/genera';
import type { ConfigurazionePopolazione } from '../popolazione/genera';
import type { PersonaDemo } from '../persone';
import type { Disegno } from '../stemma-disegno';

/** Roles of the comune's demonstration accounts, in the order in which they come to be. */
export const RUOLI_DEMO = ['amministratore', 'ufficio', 'responsabile', 'tecnico', 'auditor'] as const;
export type RuoloDemo = (typeof RUOLI_DEMO)[number];

/** A comune of the demonstration: the body is real, its people are invented. */
export type ComuneDemo = Fondamenti & Banca;

/** The data bank that it has. */
type Banca =
  | { readonly popolazione: Omit<ConfigurazionePopolazione, 'oggi'>; readonly catasto?: never }
  | { readonly catasto: ConfigurazioneCatasto; readonly popolazione?: never };

type Fondamenti = {
  readonly codice: string;
  readonly denominazione: string;
  readonly codiceFiscale: string;
  readonly codiceIpa: string;
  readonly indirizzo: string;
  readonly comune: string;
  readonly provincia: string;
  readonly pec: string;
  /** The office that keeps the bank, where it is not the register of population's. */
  readonly ufficio?: string;
  readonly emailUfficio: string;
  readonly telefono: string;
  readonly contattiGuasti: readonly string[];
  /** Its invented coat of arms. */
  readonly stemma: Disegno;
  /** First two numbers of the addresses from which its office works. */
  readonly rete: string;
  readonly persone: Readonly<Record<RuoloDemo, PersonaDemo>>;
  /** The Sindaco's act that delegates the responsabile (LE-02). */
  readonly delega: { readonly qualifica: string; readonly attoNumero: string };
  /** The act that approved the model (CH-01). */
  readonly approvazione: { readonly attoNumero: string };
  /** What it has decided of the presets that come from its acts, before it approved them. */
  readonly decisioni: Partial<ParametriClausole>;
};
