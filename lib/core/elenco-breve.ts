/**
 * Rows that a list without pages shows at most. Where so many come there may be others: whoever reads is told (`components/ui/primi.tsx`).
 */
export const MASSIMO_IN_ELENCO = 500;
