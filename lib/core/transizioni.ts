import { regola } from './errors';

/** A state table: for each act, the states it may start from and the state it leads to. */
export type Transizioni<Stato extends string, Atto extends string> = Readonly<
  Record<Atto, { readonly da: readonly Stato[]; readonly a: Stato; readonly frase: string }>
>;

/** True when the act is allowed from that state: buttons ask this, acts call {@link transitare}. */
export function ammessa<Stato extends string, Atto extends string>(tabella: Transizioni<Stato, Atto>, stato: Stato, atto: Atto): boolean {
  return tabella[atto].da.includes(stato);
}

/** The state after the act; otherwise a REGOLA error with code `<ATTO>_NON_AMMESSO` and the table's sentence. */
export function transitare<Stato extends string, Atto extends string>(tabella: Transizioni<Stato, Atto>, stato: Stato, atto: Atto): Stato {
  const { a, frase } = tabella[atto];
  if (!ammessa(tabella, stato, atto)) throw regola(`${atto.toUpperCase()}_NON_AMMESSO`, frase);
  return a;
}
