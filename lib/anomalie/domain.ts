/** Days over which the page of anomalies looks back. */
export const GIORNI_OSSERVATI = 30;
/** Wrong passwords of one account within an hour that make a burst: from the fifth on the account waits. */
export const TENTATIVI_RAFFICA = 5;
/** Days without a login, or without the first one, from which a credential is shown as idle. */
export const GIORNI_DISUSO = 90;
