/** What the office's desk asks of the reports. */
export { aperte as segnalazioniAperte } from './repository';
