import type { Regole } from '@/lib/clausole/regole/regole';
import { stipula, ultimoGiornoPerClausola } from '@/lib/convenzioni/domain/termini';
import { addGiorni, formatoItaliano, type DataIso } from '@/lib/core/date';
import { quanti } from '@/lib/core/parole';

/** The states that a sheet may tell; a convenzione still to be signed is not taken over. */
export const STATI_IN_CARICO = ['VIGENTE', 'SCADUTA', 'RISOLTA', 'RECEDUTA', 'DECADUTA', 'RINNOVATA'] as const;
export type StatoInCarico = (typeof STATI_IN_CARICO)[number];

type Detto = {
  readonly stato: StatoInCarico;
  readonly stipulataIl: DataIso;
  readonly scadenzaScritta: DataIso | null;
  readonly cessataIl: DataIso | null;
  /** Acts of renewal that both parties have signed already. */
  readonly rinnovi: number;
};
type Durata = Pick<Regole, 'durataAnni' | 'rinnovo'>;
export type TermineInCarico = {
  readonly stato: StatoInCarico;
  readonly scadenzaIl: DataIso;
  /** What the clauses give, with the renewals; the act may say another day, and then that one counts. */
  readonly calcolataIl: DataIso;
  readonly cessataIl: DataIso | null;
};

/**
 * CA-14, CH-09: the term runs from the day on which it was signed, whenever it is loaded, and each renewal that was signed then follows; the
 * day written on the act counts where there is one. A convenzione whose days are over is SCADUTA, whatever the sheet tells.
 */
export function termineInCarico(detto: Detto, regole: Durata, oggi: DataIso): TermineInCarico {
  const { stipulataIl, scadenzaScritta, rinnovi } = detto;
  const calcolataIl = ultimoGiornoPerClausola(stipulataIl, regole, rinnovi) ?? scadenzaScritta ?? stipula(stipulataIl, regole).scadenzaIl;
  const scadenzaIl = scadenzaScritta ?? calcolataIl;
  const finita = scadenzaIl < oggi;
  const stato = detto.stato === 'VIGENTE' && finita ? 'SCADUTA' : detto.stato;
  const cessataIl = stato === 'VIGENTE' ? null : stato === 'SCADUTA' ? addGiorni(scadenzaIl, 1) : detto.cessataIl;
  return { stato, scadenzaIl, calcolataIl, cessataIl };
}

/**
 * CA-14, CH-09: why the last day cannot be the one that is written: beyond the signing day, the term of the clause and the renewals that are
 * told; or not written, where the clause leaves it to the renewal to say it. Null where it can.
 */
export function impedimentoAlTermine(detto: Pick<Detto, 'stipulataIl' | 'scadenzaScritta' | 'rinnovi'>, regole: Durata): string | null {
  const { stipulataIl, scadenzaScritta, rinnovi } = detto;
  const limite = ultimoGiornoPerClausola(stipulataIl, regole, rinnovi);
  if (limite === null)
    return scadenzaScritta === null
      ? 'Secondo il modello è il rinnovo a dire fino a quando: scrivi l’ultimo giorno che ha stabilito.'
      : null;
  if (scadenzaScritta === null || scadenzaScritta <= limite) return null;
  const anni = (quante: number): string => quanti(quante, 'anno', 'anni');
  const rinnovata = regole.rinnovo && rinnovi > 0 ? ` più ${quanti(rinnovi, 'rinnovo', 'rinnovi')} di ${anni(regole.rinnovo.anni)}` : '';
  const ancora = regole.rinnovo === null || rinnovi < regole.rinnovo.volte;
  return (
    `Firmata il ${formatoItaliano(stipulataIl)}, secondo le clausole del modello dura ${anni(regole.durataAnni)}${rinnovata}: non oltre il ` +
    `${formatoItaliano(limite)}. ${ancora ? 'Un rinnovo già firmato va scritto nel foglio Documenti, in una riga di tipo RINNOVO.' : 'Se l’atto dice altro, serve un modello che lo dica.'}`
  );
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
