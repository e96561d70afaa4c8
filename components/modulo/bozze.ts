const PREFISSO = 'varco:bozza:';
const SEGRETI = /password/i;

/**
 * What was typed, kept in the tab (`sessionStorage`): it survives a reload, a fall of the network or a wrong click, and dies with
 * the tab or the logout, because workstations are shared. Passwords are never kept. A browser that forbids storage simply keeps nothing.
 */
export function leggiBozza(chiave: string): Record<string, unknown> | null {
  try {
    const letto: unknown = JSON.parse(sessionStorage.getItem(PREFISSO + chiave) ?? 'null');
    return typeof letto === 'object' && letto !== null ? (letto as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

export function scriviBozza(chiave: string, valori: Record<string, unknown>): void {
  const salvabili = Object.entries(valori).filter(([nome]) => !SEGRETI.test(nome));
  provare(() => sessionStorage.setItem(PREFISSO + chiave, JSON.stringify(Object.fromEntries(salvabili))));
}

export function cancellaBozza(chiave: string): void {
  provare(() => sessionStorage.removeItem(PREFISSO + chiave));
}

/** All of them: at logout. */
export function cancellaBozze(): void {
  provare(() => {
    const chiavi = Object.keys(sessionStorage).filter((chiave) => chiave.startsWith(PREFISSO));
    for (const chiave of chiavi) sessionStorage.removeItem(chiave);
  });
}

function provare(atto: () => void): void {
  try {
    atto();
  } catch {
    // Storage full or forbidden: the form works all the same, only without a draft.
  }
}
