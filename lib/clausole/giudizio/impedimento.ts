import type { ChiaveClausola } from '../catalogo';

/** Why a set cannot be approved, and which of its clauses say so: to mend it, one of them is written again. */
export type Impedimento = { readonly frase: string; readonly clausole: readonly ChiaveClausola[] };

export const contro = (frase: string, ...clausole: ChiaveClausola[]): Impedimento => ({ frase, clausole });
