import type { DataIso } from './date';

/** States in which a convenzione can be used, if no suspension is open and the term has not passed. */
export const STATI_UTILIZZABILI = ['VIGENTE', 'DIFFIDATA', 'RECESSO_PREAVVISATO'] as const;

/** Whether a convenzione in that state can be used, as far as its state goes. */
export function isStatoUtilizzabile(stato: string): boolean {
  return (STATI_UTILIZZABILI as readonly string[]).includes(stato);
}

/** States in which an operator may log in and consult. */
export const STATI_CHE_ENTRANO = ['ABILITATO', 'ATTIVO'] as const;

/** Whether an operator in that state may log in and consult, as far as the operator itself goes. */
export function isOperatoreCheEntra(stato: string | null): boolean {
  return stato !== null && (STATI_CHE_ENTRANO as readonly string[]).includes(stato);
}

/** What decides whether a convenzione can be used. `diffidaTermineIl`: null again once the remedy is recorded; a notice of withdrawal leaves it. */
export type FattiUso = {
  readonly stato: string;
  readonly sospesa: boolean;
  readonly scadenzaIl: DataIso | null;
  readonly recessoEfficaceIl: DataIso | null;
  readonly diffidaTermineIl: DataIso | null;
};

/**
 * Why a convenzione cannot be used today, or null when it can: computed at every request, never by a job, so that an
 * ending bites at the next click. The last day of a term is still usable. CH-11, art. 1454 c.c.: a diffida whose term has passed with no
 * remedy recorded has terminated it by law, before anybody declares it.
 */
export function impedimento(c: FattiUso, oggi: DataIso): string | null {
  if (!isStatoUtilizzabile(c.stato)) return 'CONVENZIONE_NON_IN_VIGORE';
  if (c.sospesa) return 'CONVENZIONE_SOSPESA';
  if (c.scadenzaIl !== null && c.scadenzaIl < oggi) return 'CONVENZIONE_SCADUTA';
  if (c.recessoEfficaceIl !== null && c.recessoEfficaceIl <= oggi) return 'CONVENZIONE_NON_IN_VIGORE';
  if (c.diffidaTermineIl !== null && c.diffidaTermineIl < oggi) return 'DIFFIDA_TRASCORSA';
  return null;
}

/** What an operator reads when it cannot work: at the login after the right password, and at the click that is refused. */
export const FRASI_IMPEDIMENTO: Readonly<Record<string, string>> = {
  CONVENZIONE_NON_IN_VIGORE:
    'La convenzione del tuo ente non è più in vigore: le consultazioni sono chiuse e nessun referente può riaprirle. Per sapere come continuare rivolgiti all’ufficio del comune.',
  CONVENZIONE_SOSPESA:
    'La convenzione del tuo ente è sospesa: le consultazioni sono chiuse finché la sospensione non viene revocata. Rivolgiti al tuo referente.',
  CONVENZIONE_SCADUTA: 'La convenzione del tuo ente è scaduta: le consultazioni sono chiuse. Rivolgiti al tuo referente.',
  DIFFIDA_TRASCORSA:
    'È passato il termine che il comune aveva dato al tuo ente per rimediare a una violazione della convenzione: le consultazioni sono chiuse finché il comune non accerta se l’ente ha rimediato. Rivolgiti al tuo referente.',
  OPERATORE_NON_ABILITATO: 'Il tuo accesso è stato sospeso o disabilitato. Rivolgiti al referente del tuo ente.',
};
