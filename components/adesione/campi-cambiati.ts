type Valori = Readonly<Record<string, unknown>>;

const isOggetto = (valore: unknown): valore is Valori => typeof valore === 'object' && valore !== null && !Array.isArray(valore);

/** What two values have in common however they are kept: keys in order, nothing empty. */
export function impronta(valore: unknown): string {
  return JSON.stringify({ valore }, (_chiave, parte: unknown) => {
    if (!isOggetto(parte)) return parte;
    const pieni = Object.entries(parte).filter(([, v]) => v !== '' && v !== null && v !== undefined);
    return Object.fromEntries(pieni.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

const diversi = (uno: unknown, altro: unknown) => impronta(uno) !== impronta(altro);

/** Of a step's values, the fields that differ from what the server had: the only ones to send, or another window's would be undone. */
export function soloCambiati(valori: Valori, delServer: Valori): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(valori).flatMap(([chiave, valore]) => {
      const prima = delServer[chiave];
      if (!diversi(valore, prima)) return [];
      if (!isOggetto(valore) || !isOggetto(prima)) return [[chiave, valore]];
      return [[chiave, Object.fromEntries(Object.entries(valore).filter(([campo, uno]) => diversi(uno, prima[campo])))]];
    }),
  );
}

/** The fields that the server has otherwise than they were sent, and that nobody has touched here meanwhile: path and value to show. */
export function daAccogliere(salvati: Valori, inviati: Valori, adesso: Valori): [percorso: string, valore: unknown][] {
  const foglie = (valori: Valori) =>
    Object.entries(valori).flatMap(([chiave, valore]): [string, unknown][] =>
      isOggetto(valore) ? Object.entries(valore).map(([campo, uno]) => [`${chiave}.${campo}`, uno]) : [[chiave, valore]],
    );
  const [spedite, digitate] = [new Map(foglie(inviati)), new Map(foglie(adesso))];
  return foglie(salvati).filter(
    ([percorso, valore]) =>
      digitate.has(percorso) && diversi(valore, spedite.get(percorso)) && !diversi(digitate.get(percorso), spedite.get(percorso)),
  );
}
