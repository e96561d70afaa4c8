/** The data folder of the Varco that the journeys walk: its mailbox, and the folder of the authorities it trusts. */
const dati = process.env.VARCO_E2E_DATI;
if (!dati) throw new Error('VARCO_E2E_DATI is set by the configuration: run the journeys with it.');

export const DATI = dati;
/** Certification authorities that Varco accepts (VARCO_FIDUCIA). */
export const FIDUCIA = process.env.VARCO_E2E_FIDUCIA ?? '';
