type Valori = Readonly<Record<string, unknown>>;

const isOggetto = (valore: unknown): valore is Valori => typeof valore === 'object' && valore !== null && !Array.isArray(valore);

/**
 * What the draft holds of one step, with what one window has changed written over it, field by field: two windows on the same draft keep
 * what each has typed (CH-13). A list is one field: whoever changes it sends all of it. Only `chiavi` are taken.
 */
export function unisciPasso(conservati: Valori, cambiati: Valori, chiavi: readonly string[]): Record<string, unknown> {
  const voci = chiavi.map((chiave): [string, unknown] => {
    const [prima, dopo] = [conservati[chiave], cambiati[chiave]];
    return [chiave, isOggetto(prima) && isOggetto(dopo) ? { ...prima, ...dopo } : dopo === undefined ? prima : dopo];
  });
  return Object.fromEntries(voci.filter(([, valore]) => valore !== undefined));
}
