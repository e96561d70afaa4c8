/** What the office's desk asks of the consultation. */
export { daDecidere as eccezioniDaDecidere } from './repository-eccezioni';
