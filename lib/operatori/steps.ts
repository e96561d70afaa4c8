import { modificatoDaAltri } from '@/lib/core/errors';
import { ASPETTA_FIRMA } from '@/lib/documenti/steps';
import { togliereOperatore } from '@/lib/identita/steps';
import type { Tx } from '@/lib/platform/db';
import type { ElencoProposto } from './domain/dati';
import { STATI_CONTATI, TRANSIZIONI } from './domain/operatore';
import { designaConAtto, designazioniInAttesaPerModifica, nomina } from './repository-designazione';
import { attivaOperatore, disabilitaTutti, inserisciOperatori, utentiSenzaOperatori } from './repository';
import { recapitiPerStato, type RecapitoOperatore } from './repository-recapiti';
import { assertSostituibili } from './sostituzione';
import { STATI_CHE_ENTRANO } from '@/lib/core/utilizzabile';

export type { OperatoreProposto } from './domain/dati';
export type { RecapitoOperatore } from './repository-recapiti';
export { designazioniDaFirmare } from './designazioni-da-firmare';
/** What happened last in a roster. */
export { fattiDellElenco } from './repository-fatti';
/** A roster that was kept before Varco. */
export { inserisciElencoInCarico as prendereElencoInCarico, type OperatoreInCarico } from './repository-in-carico';

/** Puts people in the roster as PROPOSTO. Who already stands in it is left as it is. Answers how many were added. */
export function proporreOperatori(tx: Tx, dati: ElencoProposto, now: Date): Promise<number> {
  return inserisciOperatori(tx, dati, now);
}

/**
 * Before an act that designates these operators is written: the acts whose place it takes. Refuses (NON_VALIDO) where one waits for its
 * signature and it has not been said to take its place, it names somebody else besides, or none waits any more. Whoever designates them, or
 * signs one, meanwhile waits.
 */
export async function designazioniDaSostituire(tx: Tx, operatoreIds: readonly string[], sostituisce: boolean): Promise<string[]> {
  const { inAttesa, mutate } = await designazioniInAttesaPerModifica(tx, operatoreIds, ASPETTA_FIRMA);
  const sostituite = assertSostituibili(inAttesa, operatoreIds, sostituisce);
  if (mutate) throw modificatoDaAltri();
  return sostituite;
}

type Designazione = { readonly attoId: string; readonly operatoreIds: readonly string[]; readonly sostituisce: readonly string[] };

/** An act that names these operators has been written: when it is signed it designates them (SA-10). */
export function attendereDesignazione(tx: Tx, erogatoreId: string, { attoId, operatoreIds, sostituisce }: Designazione): Promise<void> {
  return nomina(tx, erogatoreId, attoId, operatoreIds, sostituisce);
}

/**
 * The act has been signed, and `copiaId` is the file: whom it names is designated in writing, whatever else was prepared for them (SA-10,
 * CA-06, CH-04). Answers whom.
 */
export async function designareConAtto(tx: Tx, attoId: string, copiaId: string, now: Date): Promise<string[]> {
  const designati = await designaConAtto(tx, attoId, copiaId, TRANSIZIONI.designare.da, now);
  if (designati === 'cambiato') throw modificatoDaAltri();
  return designati;
}

/**
 * Ends the operators of a convenzione, or of a whole ente, in the transaction of the act that ends it: roster, credentials and sessions.
 * `utentiId`: the accounts that died with it (a referente who was also operator keeps its own).
 */
export async function disabilitareOperatori(
  tx: Tx,
  quali: { convenzioneId?: string; enteId?: string },
  motivo: string,
  now: Date,
): Promise<{ operatori: number; utentiId: string[] }> {
  const disabilitati = await disabilitaTutti(tx, quali, motivo, now);
  const utenti = disabilitati.flatMap(({ utenteId }) => (utenteId === null ? [] : [utenteId]));
  const utentiId = await togliereOperatore(tx, await utentiSenzaOperatori(tx, utenti), motivo, now);
  return { operatori: disabilitati.length, utentiId };
}

/** The first completed login of an enabled operator: from here it is ATTIVO. Any other state is left alone. */
export function registrarePrimoAccesso(tx: Tx, operatoreId: string, now: Date): Promise<void> {
  return attivaOperatore(tx, operatoreId, now);
}

/** Where the people who can log in today under a convenzione are written to. */
export function recapitiDiChiEntra(tx: Tx, convenzioneId: string): Promise<RecapitoOperatore[]> {
  return recapitiPerStato(tx, convenzioneId, STATI_CHE_ENTRANO);
}

/** The same with those suspended: everybody who loses an access when it ends. To be asked before the act that ends it. */
export function recapitiDiChiHaUnAccesso(tx: Tx, convenzioneId: string): Promise<RecapitoOperatore[]> {
  return recapitiPerStato(tx, convenzioneId, STATI_CONTATI);
}
