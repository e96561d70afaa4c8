/** How many times, at most, each recipient may be let download a package. */
export const SCARICHI_MASSIMI = 20;
/** Who is in a package stands in the register by id when they are no more than so many; of larger ones, selection, count and digest. */
export const SOGGETTI_ELENCATI = 1_000;
/** Bytes of a stored block: a package never stands whole in memory. */
export const BLOCCO_PACCHETTO = 256 * 1024;
/** Things read from the bank at a time. */
export const PAGINA_PACCHETTO = 500;
