import type { Ruolo } from '@/lib/core/attore';
import { idCasuale } from '@/lib/core/ids';
import { nominativo } from '@/lib/core/nominativo';
import type { Tx } from '@/lib/platform/db';
import { radiceNomeUtente, varianteNomeUtente } from './domain/nome-utente';

const VARIANTI = 500;

export type Identificato = { readonly nome: string; readonly cognome: string; readonly codiceFiscale: string; readonly email: string };

type Utente = {
  id: string;
  nomeUtente: string;
  ruoli: Ruolo[];
  stato: string;
  haPassword: boolean;
  /** Somebody has held it: with a password, or by logging in. */ usato: boolean;
};

/** The account of that person in that body (null: the comune), or null. The lock makes two invitations at once one account. */
export async function trovaUtente(tx: Tx, erogatoreId: string, enteId: string | null, codiceFiscale: string): Promise<Utente | null> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`utente:${erogatoreId}:${enteId ?? ''}:${codiceFiscale}`}, 0))`;
  const riga = await tx.utente.findFirst({ where: { erogatoreId, enteId, codiceFiscale }, orderBy: { creatoIl: 'desc' } });
  if (!riga) return null;
  const haPassword = riga.passwordHash !== null;
  const usato = haPassword || riga.passwordImpostataIl !== null || (await tx.sessione.count({ where: { utenteId: riga.id } })) > 0;
  return { id: riga.id, nomeUtente: riga.nomeUtente, ruoli: riga.ruoli as Ruolo[], stato: riga.stato, haPassword, usato };
}

/** A new account without a password. The user name is unique across comuni, which row-level security hides: so it tries. */
export async function creaUtente(
  tx: Tx,
  dati: Identificato & { erogatoreId: string; enteId: string | null; ruoli: readonly Ruolo[] },
  now: Date,
): Promise<{ id: string; nomeUtente: string }> {
  const radice = radiceNomeUtente(dati.nome, dati.cognome);
  const id = idCasuale();
  for (let tentativo = 0; tentativo < VARIANTI; tentativo += 1) {
    const nomeUtente = varianteNomeUtente(radice, tentativo);
    const { count } = await tx.utente.createMany({
      data: [{ ...dati, ruoli: [...dati.ruoli], id, nomeUtente, stato: 'ATTIVO', ambitoConvenzioni: [], creatoIl: now }],
      skipDuplicates: true,
    });
    if (count === 1) return { id, nomeUtente };
  }
  throw new Error(`No free user name after ${VARIANTI} attempts`);
}

/**
 * Adds roles to an account and lights it again if it was off. `email`: its new address, and then nobody is remembered for having changed
 * it; null: it keeps its own.
 */
export async function estendiUtente(tx: Tx, utente: Utente, ruoli: readonly Ruolo[], email: string | null): Promise<void> {
  const tutti = [...new Set([...(utente.stato === 'ATTIVO' ? utente.ruoli : []), ...ruoli])];
  const recapito = email === null ? {} : { email, recapitoCambiatoDa: null, recapitoCambiatoIl: null };
  await tx.utente.updateMany({ where: { id: utente.id }, data: { ruoli: tutti, ...recapito, stato: 'ATTIVO', motivoStato: null } });
}

/** A living account of an ente. */
export type UtenzaEnte = Identificato & { readonly id: string; readonly ruoli: string[]; readonly usata: boolean };

/** The living accounts of an ente, the oldest first. */
export function utenzeAttive(tx: Tx, enteId: string): Promise<UtenzaEnte[]> {
  return tx.$queryRaw<UtenzaEnte[]>`
    SELECT u.id, u.nome, u.cognome, u.codice_fiscale AS "codiceFiscale", u.email, u.ruoli,
           u.password_hash IS NOT NULL OR u.password_impostata_il IS NOT NULL
             OR EXISTS (SELECT FROM sessione s WHERE s.erogatore_id = u.erogatore_id AND s.utente_id = u.id) AS usata
      FROM utente u WHERE u.ente_id = ${enteId}::uuid AND u.stato = 'ATTIVO' ORDER BY u.creato_il`;
}

/** Name and mailbox of who keeps an ente's roster. */
export type Referente = { readonly nome: string; readonly cognome: string; readonly email: string };

/** Of the living referenti of an ente the one with the oldest account; null: it has none. */
export function leggiReferente(tx: Tx, enteId: string): Promise<Referente | null> {
  return tx.utente.findFirst({
    where: { enteId, stato: 'ATTIVO', ruoli: { has: 'REFERENTE' } },
    orderBy: { creatoIl: 'asc' },
    select: { nome: true, cognome: true, email: true },
  });
}

/** Dead credentials: no password, no way in, and the reason. */
export async function spegniUtenti(tx: Tx, utentiId: readonly string[], motivo: string): Promise<void> {
  await tx.utente.updateMany({
    where: { id: { in: [...utentiId] } },
    data: { stato: 'SPENTO', motivoStato: motivo, passwordHash: null, passwordProvvisoria: true },
  });
}

/** Takes the password away and leaves the account: a new link is on its way (CA-10). */
export async function togliPassword(tx: Tx, utenteId: string): Promise<void> {
  await tx.utente.updateMany({
    where: { id: utenteId },
    data: { passwordHash: null, passwordProvvisoria: true, passwordImpostataIl: null, tentativiFalliti: 0, bloccatoFinoA: null },
  });
}

/** Takes a role away. Answers the accounts that had no other: what becomes of them is the caller's choice. */
export async function togliRuolo(tx: Tx, utentiId: readonly string[], ruolo: Ruolo): Promise<string[]> {
  const rimasti = await tx.$queryRaw<{ id: string; ruoli: string[] }[]>`
    UPDATE utente SET ruoli = array_remove(ruoli, ${ruolo}) WHERE id = ANY (${[...utentiId]}::uuid[]) AND ruoli <> ARRAY[${ruolo}]::text[]
    RETURNING id, ruoli`;
  const conAltro = new Set(rimasti.map(({ id }) => id));
  return utentiId.filter((id) => !conAltro.has(id));
}

export type Persona = Identificato & {
  id: string;
  erogatoreId: string;
  nomeUtente: string;
  enteId: string | null;
  pecEnte: string | null;
  ruoli: string[];
  demo: boolean;
};

/** Who an account belongs to, with its roles and its ente's PEC. Throws when the account is not visible to the transaction. */
export async function leggiPersona(tx: Tx, utenteId: string): Promise<Persona> {
  const { id, erogatoreId, nomeUtente, nome, cognome, codiceFiscale, email, enteId, ruoli, demo } = await tx.utente.findFirstOrThrow({
    where: { id: utenteId },
  });
  const ente = enteId === null ? null : await tx.ente.findFirst({ where: { id: enteId }, select: { pec: true } });
  return { id, erogatoreId, nomeUtente, nome, cognome, codiceFiscale, email, enteId, pecEnte: ente?.pec ?? null, ruoli, demo };
}

/** Name and office address of the comune. */
export async function recapitiErogatore(tx: Tx, id: string): Promise<{ comune: string; email: string }> {
  const { denominazione, emailUfficio } = await tx.erogatore.findFirstOrThrow({
    where: { id },
    select: { denominazione: true, emailUfficio: true },
  });
  return { comune: denominazione, email: emailUfficio };
}

/** Published credentials of a demonstration account; false when the account is not there. */
export async function attivaDemo(tx: Tx, id: string, nomeUtente: string, passwordHash: string, now: Date): Promise<boolean> {
  const { count } = await tx.utente.updateMany({
    where: { id },
    data: { nomeUtente, passwordHash, passwordImpostataIl: now, passwordProvvisoria: false, demo: true },
  });
  return count === 1;
}

/** A new address, and who changed it; null: nobody who could send credentials there. */
export async function impostaEmail(tx: Tx, id: string, email: string, da: string | null, now: Date): Promise<void> {
  await tx.utente.updateMany({ where: { id }, data: { email, recapitoCambiatoDa: da, recapitoCambiatoIl: da === null ? null : now } });
}

/** Accounts whose address that person changed after that instant. */
export async function recapitiCambiatiDa(tx: Tx, utenteId: string, dopo: Date): Promise<string[]> {
  const righe = await tx.utente.findMany({
    where: { recapitoCambiatoDa: utenteId, recapitoCambiatoIl: { gt: dopo } },
    select: { id: true },
  });
  return righe.map(({ id }) => id);
}

/**
 * Who last changed the address of that account, when, and whose account it is; null: nobody did. The account is locked until the
 * transaction ends: an address that somebody is changing now is waited for, and what is read after is of this answer.
 */
export async function ultimoCambioRecapito(tx: Tx, id: string): Promise<{ da: string; il: Date; enteId: string | null } | null> {
  await tx.$queryRaw`SELECT 1 FROM utente WHERE id = ${id}::uuid FOR UPDATE`;
  const riga = await tx.utente.findFirst({ where: { id }, select: { recapitoCambiatoDa: true, recapitoCambiatoIl: true, enteId: true } });
  if (!riga?.recapitoCambiatoDa || !riga.recapitoCambiatoIl) return null;
  return { da: riga.recapitoCambiatoDa, il: riga.recapitoCambiatoIl, enteId: riga.enteId };
}

/** How those people are called, by id: who has no account any more is not there, and `null` is nobody. */
export async function nominativiDi(tx: Tx, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
  const cercati = [...new Set(ids.filter((id) => id !== null))];
  if (cercati.length === 0) return new Map();
  const righe = await tx.utente.findMany({ where: { id: { in: cercati } }, select: { id: true, nome: true, cognome: true } });
  return new Map(righe.map((riga) => [riga.id, nominativo(riga)]));
}
