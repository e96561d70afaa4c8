import pg from 'pg';

/** A statement as it went to PostgreSQL, and the rows that came back: whoever built it, and whatever became of them. */
export interface Istruzione {
  readonly testo: string;
  readonly valori: readonly unknown[];
  readonly righe: readonly unknown[];
}

type Scritta = string | { readonly text: string; readonly values?: readonly unknown[] };
type Argomenti = [scritta: Scritta, valori?: readonly unknown[]];
type Interroga = (this: pg.Client, ...argomenti: Argomenti) => Promise<pg.QueryResult> | undefined;

/**
 * Writes down what `lavoro` makes the application's role ask of PostgreSQL: at the driver, under every library. The connections by which
 * tests lay their ground are other roles'.
 */
export async function alDriver<T>(lavoro: () => Promise<T>): Promise<{ istruzioni: Istruzione[]; esito: T }> {
  const istruzioni: Istruzione[] = [];
  const prototipo = pg.Client.prototype as unknown as { query: Interroga };
  const { query } = prototipo;
  prototipo.query = function (...argomenti) {
    const risposta = query.apply(this, argomenti);
    const [scritta, valori] = argomenti;
    if (this.user !== 'varco_app' || !(risposta instanceof Promise)) return risposta;
    const testo = typeof scritta === 'string' ? scritta : scritta.text;
    const suoi = valori ?? (typeof scritta === 'string' ? [] : (scritta.values ?? []));
    return risposta.then((esito) => {
      istruzioni.push({ testo, valori: suoi, righe: esito.rows });
      return esito;
    });
  };
  try {
    return { esito: await lavoro(), istruzioni };
  } finally {
    prototipo.query = query;
  }
}
