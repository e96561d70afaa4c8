import { stipula } from '@/lib/convenzioni/domain/termini';
import { addGiorni, type DataIso } from '@/lib/core/date';

/** The states that a sheet may tell; a convenzione still to be signed is not taken over. */
export const STATI_IN_CARICO = ['VIGENTE', 'SCADUTA', 'RISOLTA', 'RECEDUTA', 'DECADUTA', 'RINNOVATA'] as const;
export type StatoInCarico = (typeof STATI_IN_CARICO)[number];

type Detto = {
  readonly stato: StatoInCarico;
  readonly stipulataIl: DataIso;
  readonly scadenzaScritta: DataIso | null;
  readonly cessataIl: DataIso | null;
};
export type TermineInCarico = {
  readonly stato: StatoInCarico;
  readonly scadenzaIl: DataIso;
  /** What the clauses give; the act may say another day, and then that one counts. */
  readonly calcolataIl: DataIso;
  readonly cessataIl: DataIso | null;
};

/**
 * CA-14, CH-09: the term runs from the day on which it was signed, whenever it is loaded; the day written on the act counts where there is
 * one. A convenzione whose days are over is SCADUTA, whatever the sheet tells.
 */
export function termineInCarico(detto: Detto, regole: { readonly durataAnni: number }, oggi: DataIso): TermineInCarico {
  const calcolataIl = stipula(detto.stipulataIl, regole).scadenzaIl;
  const scadenzaIl = detto.scadenzaScritta ?? calcolataIl;
  const finita = scadenzaIl < oggi;
  const stato = detto.stato === 'VIGENTE' && finita ? 'SCADUTA' : detto.stato;
  const cessataIl = stato === 'VIGENTE' ? null : stato === 'SCADUTA' ? addGiorni(scadenzaIl, 1) : detto.cessataIl;
  return { stato, scadenzaIl, calcolataIl, cessataIl };
}

/** A number such as Varco gives this year or will: taken over, it would one day be of two convenzioni. */
export function isNumeroDiVarco(numero: string, oggi: DataIso): boolean {
  const letto = /^(\d{4})\/\d{4,}$/.exec(numero);
  return letto !== null && Number(letto[1]) >= Number(oggi.slice(0, 4));
}

/** As the report tells them. */
export const STATI_IN_PAROLE = {
  VIGENTE: 'vigente',
  SCADUTA: 'scaduta',
  RISOLTA: 'risolta',
  RECEDUTA: 'receduta',
  DECADUTA: 'decaduta',
  RINNOVATA: 'rinnovata',
} as const satisfies Record<StatoInCarico, string>;
