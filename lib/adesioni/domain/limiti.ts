import { improntaSha256 } from '@/lib/core/impronta';

/**
 * What somebody unknown may ask of a public page. Most of these acts mail a link: without a limit anybody could fill the mailboxes of
 * others, or the data bank with drafts. Drawing a PDF keeps the machine busy, and its reading is in the register for good.
 */

/** Drafts that one mailbox may begin in a day: enough for any ente. */
export const BOZZE_AL_GIORNO = 5;

/** Links asked for again that one mailbox gets in a day: who asks from everywhere, all day long, fills nobody's mailbox. */
export const COLLEGAMENTI_AL_GIORNO = 10;

const UN_ORA = 3600;
const UN_GIORNO = 86_400;

/** Drafts begun from one network address: an ente's offices often share one, hence the width. */
export const limiteBozze = (erogatoreId: string) => ({ cosa: `bozza:${erogatoreId}`, massimo: 20, secondi: UN_ORA });

/** Links asked for again from one network address. */
export const limiteCollegamenti = (erogatoreId: string) => ({ cosa: `collegamento:${erogatoreId}`, massimo: 20, secondi: UN_ORA });

/** Links mailed again to one mailbox, whoever asks; the count does not know the mailbox. */
export const limiteCasella = (erogatoreId: string, casella: string) => ({
  cosa: `casella:${erogatoreId}:${improntaSha256(casella.toLowerCase())}`,
  massimo: COLLEGAMENTI_AL_GIORNO,
  secondi: UN_GIORNO,
});

/** Previews drawn for one domanda, whichever of its links is used: whoever rereads at each correction does not meet it. */
export const limiteAnteprime = (adesioneId: string) => ({ cosa: `anteprima-domanda:${adesioneId}`, massimo: 30, secondi: UN_ORA });

/** Previews drawn for one network address, of however many domande: a link costs nothing. */
export const limiteAnteprimeDaQui = (erogatoreId: string) => ({ cosa: `anteprima:${erogatoreId}`, massimo: 60, secondi: UN_ORA });
