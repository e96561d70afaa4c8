import { idCasuale } from '@/lib/core/ids';
import type { Tx } from '@/lib/platform/db';
import type { DocumentoPdf } from '@/lib/core/documento-pdf';
import type { DatiEnte } from './dati';
import { sedeDi, type ParteAtto } from './domain/parte';
import { comuneDellErogatore, stemmaDelComune } from './repository-comune';
import {
  aggiornaEnte,
  entePerCodiceFiscale,
  idEntePerCodiceFiscale,
  inserisciEnte,
  leggiEnte,
  pecFirmata,
  pecNota,
  tieniEnte,
  type RigaEnte,
} from './repository';

/**
 * The ente with that codice fiscale among this comune's fruitori, made if it is not there. One that is known is left as it is: anybody can
 * write a request in its name. Answers its id. Two at once get the same ente.
 */
export async function assicurareEnte(tx: Tx, erogatoreId: string, ente: DatiEnte, now: Date): Promise<string> {
  const noto = await idEntePerCodiceFiscale(tx, ente.codiceFiscale);
  if (noto === null) await inserisciEnte(tx, erogatoreId, idCasuale(), ente, now);
  const id = noto ?? (await idEntePerCodiceFiscale(tx, ente.codiceFiscale));
  if (id === null) throw new Error('The ente just written cannot be read back');
  return id;
}

/** What the ente declared becomes what is known of it: only when both parties have signed the act that comes of that declaration. */
export function aggiornareEnte(tx: Tx, id: string, ente: DatiEnte): Promise<void> {
  return aggiornaEnte(tx, id, ente);
}

/** Holds the ente until this transaction ends: two that decide who acts for it wait for each other. */
export function tenereEnte(tx: Tx, id: string): Promise<void> {
  return tieniEnte(tx, id);
}

/** The PEC on file for that codice fiscale, or null; answers an applicant's transaction too, which sees no ente. */
export function getPecNota(tx: Tx, codiceFiscale: string): Promise<string | null> {
  return pecNota(tx, codiceFiscale);
}

/** The PEC of an ente with which an act was signed, ended or not; null for one that has only declared what it is. */
export function getPecFirmata(tx: Tx, id: string): Promise<string | null> {
  return pecFirmata(tx, id);
}

/** What is known of the ente with that codice fiscale, or null. */
export function getEnteNoto(tx: Tx, codiceFiscale: string): ReturnType<typeof entePerCodiceFiscale> {
  return entePerCodiceFiscale(tx, codiceFiscale);
}

/** An ente as it is known today. */
export function getEnte(tx: Tx, id: string): Promise<RigaEnte> {
  return leggiEnte(tx, id);
}

/** The comune that owns the transaction: its name, its address, its mailboxes. */
export function getComune(tx: Tx, erogatoreId: string): ReturnType<typeof comuneDellErogatore> {
  return comuneDellErogatore(tx, erogatoreId);
}

/** The comune as a party of an act. */
export async function parteErogatore(tx: Tx, erogatoreId: string): Promise<ParteAtto> {
  const comune = await comuneDellErogatore(tx, erogatoreId);
  const { denominazione, codiceFiscale, pec } = comune;
  return { denominazione, codiceFiscale, indirizzo: sedeDi(comune), pec };
}

/** The fruitore as a party of an act, as it is known today. */
export async function parteEnte(tx: Tx, id: string): Promise<ParteAtto> {
  const ente = await leggiEnte(tx, id);
  const { denominazione, codiceFiscale, partitaIva, pec } = ente;
  return { denominazione, codiceFiscale, partitaIva, indirizzo: sedeDi(ente), pec };
}

/** The letterhead of the comune's acts, as every composer needs it: its name, the service with its address, its coat of arms if it has one. */
export async function testataErogatore(tx: Tx, erogatoreId: string): Promise<DocumentoPdf['ente']> {
  const [comune, stemma] = [await comuneDellErogatore(tx, erogatoreId), await stemmaDelComune(tx, erogatoreId)];
  const sottotitolo = `${comune.ufficio} · ${sedeDi(comune)}`;
  return { denominazione: comune.denominazione, sottotitolo, ...(stemma && { stemma: stemma.contenuto }) };
}
