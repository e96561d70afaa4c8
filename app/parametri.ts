/** What Next hands to a page: each parameter of its address, once or more times. */
export type Parametri = Promise<Readonly<Record<string, string | string[] | undefined>>>;

/** The parameters that were written once; a repeated one is nobody's form. */
export async function leggiParametri(parametri: Parametri): Promise<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(await parametri).flatMap(([nome, valore]) => (typeof valore === 'string' && valore !== '' ? [[nome, valore]] : [])),
  );
}

/** The same page with other parameters; those that are undefined are left out. */
export function indirizzo(percorso: string, parametri: Readonly<Record<string, string | undefined>>): string {
  const scritti = new URLSearchParams(
    Object.entries(parametri).flatMap(([nome, valore]) => (valore ? [[nome, valore] as [string, string]] : [])),
  );
  return scritti.size > 0 ? `${percorso}?${scritti.toString()}` : percorso;
}
