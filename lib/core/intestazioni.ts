/** Headers with which the proxy tells a page what Next does not; one sent by the browser is overwritten. */
export const INTESTAZIONE_PERCORSO = 'x-varco-percorso';
export const INTESTAZIONE_RIFERIMENTO = 'x-varco-riferimento';
