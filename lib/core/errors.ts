import { componiDigest, type FamigliaErrore } from './digest';

export type { FamigliaErrore };

const STATO_HTTP = { NON_TROVATO: 404, VIETATO: 403, REGOLA: 409, NON_VALIDO: 422 } as const satisfies Record<FamigliaErrore, number>;

/** A refusal. Recognised by brand and never by `instanceof`, which breaks across bundler chunks. */
export class ErroreVarco extends Error {
  readonly brand = 'ErroreVarco' as const;

  constructor(
    readonly famiglia: FamigliaErrore,
    /** Stable code, e.g. `CONVENZIONE_NON_IN_VIGORE`: tests, logs and the register speak of it. */
    readonly codice: string,
    /** One Italian sentence for the person in front of the screen: what happened and what to do. */
    message: string,
    /** For NON_VALIDO: field path → sentence shown beside the field. */
    readonly campi: Readonly<Record<string, string>> = {},
    /** What else was found, beneath the sentence: facts, which never say again what to do. */
    readonly dettagli: readonly string[] = [],
  ) {
    super(message);
  }

  get statoHttp(): number {
    return STATO_HTTP[this.famiglia];
  }

  /** What reaches the error screen when a page throws this: see {@link componiDigest}. */
  get digest(): string {
    return componiDigest(this.famiglia, this.codice, this.message);
  }
}

export function isErroreVarco(error: unknown): error is ErroreVarco {
  return typeof error === 'object' && error !== null && (error as { brand?: unknown }).brand === 'ErroreVarco';
}

/** Somebody else's id and a missing one get the same answer, so that ids cannot be probed. */
export function nonTrovato(cosa = 'La pagina o il dato che cerchi'): ErroreVarco {
  return new ErroreVarco('NON_TROVATO', 'NON_TROVATO', `${cosa} non esiste o non è accessibile con il tuo profilo.`);
}

export function vietato(codice: string, frase: string): ErroreVarco {
  return new ErroreVarco('VIETATO', codice, frase);
}

export function regola(codice: string, frase: string): ErroreVarco {
  return new ErroreVarco('REGOLA', codice, frase);
}

export function nonValido(
  campi: Record<string, string>,
  frase = 'Alcuni dati vanno corretti: sono indicati accanto ai campi.',
): ErroreVarco {
  return new ErroreVarco('NON_VALIDO', 'DATI_NON_VALIDI', frase, campi);
}

/** What a zod schema refused, as a form shows it: the first sentence of each field, by path. */
export function inputNonValido(
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
  frase?: string,
): ErroreVarco {
  const campi: Record<string, string> = {};
  for (const issue of issues) campi[issue.path.map(String).join('.')] ??= issue.message;
  return nonValido(campi, frase);
}

/** Compare-and-set found another version: two people acted on the same thing at once. */
export function modificatoDaAltri(): ErroreVarco {
  return regola(
    'MODIFICATO_DA_ALTRI',
    'Qualcun altro ha appena modificato questi dati. Ricarica la pagina, controlla e riprova: quello che hai scritto non è stato applicato.',
  );
}

/** Two readings of what was typed: both, or one NON_VALIDO with what each found wrong, so that nobody corrects a field at a time. */
export function entrambe<A, B>(prima: () => A, seconda: () => B): [A, B] {
  const campi: Record<string, string> = {};
  const leggi = <T>(lettura: () => T): T | undefined => {
    try {
      return lettura();
    } catch (error) {
      if (!isErroreVarco(error) || error.famiglia !== 'NON_VALIDO') throw error;
      Object.assign(campi, error.campi);
      return undefined;
    }
  };
  const lette = [leggi(prima), leggi(seconda)] as [A, B];
  if (Object.keys(campi).length > 0) throw nonValido(campi);
  return lette;
}
