/** PDF values (ISO 32000-1 §7.3) as they stand in the file; references are resolved by the document that holds them. */
export type Riferimento = { readonly tipo: 'rif'; readonly numero: number; readonly generazione: number };
type NomePdf = { readonly tipo: 'nome'; readonly valore: string };
/** `valore` holds one character per byte; `inizio` and `fine` are where the token stands in the bytes that were read. */
export type Stringa = {
  readonly tipo: 'stringa';
  readonly valore: string;
  readonly inizio: number;
  readonly fine: number;
  readonly esadecimale: boolean;
};
export type Vettore = { readonly tipo: 'vettore'; readonly elementi: readonly Oggetto[] };
export type Voci = ReadonlyMap<string, Oggetto>;
export type Dizionario = { readonly tipo: 'dizionario'; readonly voci: Voci };
/** `dati` are the raw bytes, filters not applied. */
export type Flusso = { readonly tipo: 'flusso'; readonly voci: Voci; readonly dati: Uint8Array };
export type Oggetto = null | boolean | number | Riferimento | NomePdf | Stringa | Vettore | Dizionario | Flusso;

export function isRiferimento(oggetto: Oggetto | undefined): oggetto is Riferimento {
  return typeof oggetto === 'object' && oggetto !== null && oggetto.tipo === 'rif';
}

export function isDizionario(oggetto: Oggetto | undefined): oggetto is Dizionario {
  return typeof oggetto === 'object' && oggetto !== null && oggetto.tipo === 'dizionario';
}

export function isFlusso(oggetto: Oggetto | undefined): oggetto is Flusso {
  return typeof oggetto === 'object' && oggetto !== null && oggetto.tipo === 'flusso';
}

export function isVettore(oggetto: Oggetto | undefined): oggetto is Vettore {
  return typeof oggetto === 'object' && oggetto !== null && oggetto.tipo === 'vettore';
}

export function isStringa(oggetto: Oggetto | undefined): oggetto is Stringa {
  return typeof oggetto === 'object' && oggetto !== null && oggetto.tipo === 'stringa';
}

/** The text of a name, null for anything else. */
export function nomeDi(oggetto: Oggetto | undefined): string | null {
  return typeof oggetto === 'object' && oggetto !== null && oggetto.tipo === 'nome' ? oggetto.valore : null;
}

export function interoDi(oggetto: Oggetto | undefined): number | null {
  return typeof oggetto === 'number' && Number.isSafeInteger(oggetto) ? oggetto : null;
}
