export interface ErroreDiCampo {
  /** Path of the field, e.g. `operatori.2.cognome`. */
  percorso: string;
  messaggio: string;
}

interface Foglia {
  message?: unknown;
  type?: unknown;
}

/**
 * The nested errors of react-hook-form as a flat list in the order of the form's values, one entry a field.
 * An array's own error (`root`: too few rows, for instance) comes before those of its rows.
 */
export function appiattire(errori: unknown, percorso = ''): ErroreDiCampo[] {
  if (typeof errori !== 'object' || errori === null) return [];
  const { message, type } = errori as Foglia;
  if (type !== undefined && (typeof type === 'string' || typeof type === 'number')) {
    return typeof message === 'string' && message !== '' ? [{ percorso, messaggio: message }] : [];
  }
  const figli = Object.entries(errori).filter(([nome]) => nome !== 'ref');
  const radicePrima = figli.sort(([uno], [altro]) => Number(altro === 'root') - Number(uno === 'root'));
  return radicePrima.flatMap(([nome, figlio]) =>
    appiattire(figlio, nome === 'root' ? percorso : percorso === '' ? nome : `${percorso}.${nome}`),
  );
}

/** The message of one field, walking the nested errors: its own, or its array's `root`. */
export function messaggioDi(errori: unknown, percorso: string): string | undefined {
  let nodo: unknown = errori;
  for (const passo of percorso.split('.')) {
    if (typeof nodo !== 'object' || nodo === null) return undefined;
    nodo = (nodo as Record<string, unknown>)[passo];
  }
  const foglia = nodo as (Foglia & { root?: Foglia }) | undefined;
  const messaggio = typeof foglia?.message === 'string' ? foglia.message : foglia?.root?.message;
  return typeof messaggio === 'string' ? messaggio : undefined;
}
