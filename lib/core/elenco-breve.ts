/**
 * Rows that a list without pages shows at most. Where so many come there may be others: whoever reads is told (`components/ui/primi.tsx`).
 */
export const MASSIMO_IN_ELENCO = 500;

/** Things to do of one kind that a desk shows at most, the most urgent first: the others come up as these are done, and the desk says so. */
export const MASSIMO_DA_FARE = 60;
