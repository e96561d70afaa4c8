/**
 * What somebody unknown may ask of a public page. Each of these acts mails a link: without a limit anybody could fill the mailboxes of
 * others, or the data bank with drafts.
 */

/** Drafts that one mailbox may begin in a day: enough for any ente. */
export const BOZZE_AL_GIORNO = 5;

const UN_ORA = 3600;

/** Drafts begun from one network address: an ente's offices often share one, hence the width. */
export const limiteBozze = (erogatoreId: string) => ({ cosa: `bozza:${erogatoreId}`, massimo: 20, secondi: UN_ORA });

/** Links asked for again from one network address. */
export const limiteCollegamenti = (erogatoreId: string) => ({ cosa: `collegamento:${erogatoreId}`, massimo: 20, secondi: UN_ORA });
