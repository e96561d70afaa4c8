/**
 * Who does something under a convenzione: one of its operators, or the account of somebody who is none. A person of the comune that answers
 * in its place, or tries (CA-13); a referente that asks by PEC or on paper.
 */
export type Chi = { readonly operatore: string } | { readonly utente: string };

/** Its id, where one is as good as the other: ids are never of two things. */
export const idDi = (chi: Chi): string => ('operatore' in chi ? chi.operatore : chi.utente);

/** The operator that it is, or null. */
export const operatoreDi = (chi: Chi | null): string | null => (chi !== null && 'operatore' in chi ? chi.operatore : null);

/** The account that it is, being no operator, or null. */
export const utenteDi = (chi: Chi | null): string | null => (chi !== null && 'utente' in chi ? chi.utente : null);
