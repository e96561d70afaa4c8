import type { Tx } from '@/lib/platform/db';
import { join, sql, type Sql } from '@/lib/platform/sql';

/** Which sessions are meant; the given conditions hold together. */
export type FiltroSessioni = {
  readonly utentiId?: readonly string[];
  readonly operatoreId?: string;
  readonly convenzioneId?: string;
  readonly enteId?: string;
  /** The one that stays: who changes its own password keeps working. */
  readonly salvo?: string;
};

/** Closes the open sessions that the filter names and answers how many. An empty filter is a fault, not everybody. */
export async function chiudiSessioni(tx: Tx, filtro: FiltroSessioni, motivo: string, now: Date): Promise<number> {
  const condizioni: Sql[] = [];
  if (filtro.utentiId) condizioni.push(sql`utente_id = ANY (${[...filtro.utentiId]}::uuid[])`);
  if (filtro.operatoreId) condizioni.push(sql`operatore_id = ${filtro.operatoreId}::uuid`);
  if (filtro.convenzioneId) {
    condizioni.push(
      sql`operatore_id IN (SELECT o.id FROM operatore o WHERE o.erogatore_id = sessione.erogatore_id AND o.convenzione_id = ${filtro.convenzioneId}::uuid)`,
    );
  }
  if (filtro.enteId) condizioni.push(sql`ente_id = ${filtro.enteId}::uuid`);
  if (condizioni.length === 0) throw new Error('chiudiSessioni wants to know whose');
  if (filtro.salvo) condizioni.push(sql`id <> ${filtro.salvo}::uuid`);
  return tx.$executeRaw`
    UPDATE sessione SET chiusa_il = ${now}::timestamptz, motivo_chiusura = ${motivo}
     WHERE chiusa_il IS NULL AND ${join(condizioni, ' AND ')}`;
}

type NuovaSessione = {
  readonly erogatoreId: string;
  readonly id: string;
  readonly utenteId: string;
  readonly enteId: string | null;
  readonly operatoreId: string | null;
  readonly tokenHash: string;
  readonly metodo: 'PASSWORD';
  readonly esclusiva: boolean;
  readonly indirizzoIp: string;
  readonly agente: string;
  readonly postazione: string | null;
  readonly inattivaDopo: number;
  readonly scadeIl: Date;
};

/** Opens a session. The partial unique index refuses a second exclusive one of the same account, whatever the caller believed. */
export async function apriSessione(tx: Tx, sessione: NuovaSessione, now: Date): Promise<void> {
  await tx.sessione.createMany({ data: [{ ...sessione, apertaIl: now, ultimaAttivita: now }] });
}

/** Open sessions of an account that would still open the door now: neither idle too long nor past their life. */
export async function contaSessioniVive(tx: Tx, utenteId: string, now: Date): Promise<number> {
  const [riga] = await tx.$queryRaw<{ vive: number }[]>`
    SELECT count(*)::int AS vive FROM sessione
     WHERE utente_id = ${utenteId}::uuid AND chiusa_il IS NULL AND scade_il > ${now}::timestamptz
       AND ultima_attivita + make_interval(secs => inattiva_dopo) > ${now}::timestamptz`;
  return riga?.vive ?? 0;
}

/** When the account last logged in, leaving out the session at hand (FU-04); null: this is the first time. */
export async function accessoPrecedente(
  tx: Tx,
  utenteId: string,
  salvo: string,
): Promise<{ apertaIl: Date; indirizzoIp: string; postazione: string | null } | null> {
  return tx.sessione.findFirst({
    where: { utenteId, id: { not: salvo } },
    orderBy: { apertaIl: 'desc' },
    select: { apertaIl: true, indirizzoIp: true, postazione: true },
  });
}

export type SessioneTrovata = { id: string; utenteId: string; operatoreId: string | null; postazione: string | null };

/** The open session of that token, idle or not; null when it is closed, over or unknown. */
export async function sessionePerImpronta(tx: Tx, tokenHash: string, now: Date): Promise<SessioneTrovata | null> {
  return tx.sessione.findFirst({
    where: { tokenHash, chiusaIl: null, scadeIl: { gt: now } },
    select: { id: true, utenteId: true, operatoreId: true, postazione: true },
  });
}

/** Closes one session; false when it was closed already. */
export async function chiudiSessione(tx: Tx, id: string, motivo: string, now: Date): Promise<boolean> {
  const { count } = await tx.sessione.updateMany({ where: { id, chiusaIl: null }, data: { chiusaIl: now, motivoChiusura: motivo } });
  return count === 1;
}

/** Gives a session another secret: the one before opens nothing any more. Answers when the session ends; null: it was closed already. */
export async function cambiaGettone(tx: Tx, id: string, tokenHash: string): Promise<Date | null> {
  const [riga] = await tx.sessione.updateManyAndReturn({ where: { id, chiusaIl: null }, data: { tokenHash }, select: { scadeIl: true } });
  return riga?.scadeIl ?? null;
}

type SessioneView = {
  id: string;
  apertaIl: Date;
  ultimaAttivita: Date;
  scadeIl: Date;
  indirizzoIp: string;
  agente: string;
  postazione: string | null;
  metodo: string;
};

/** The sessions of an account that would still open the door, the last used first. */
export async function sessioniVive(tx: Tx, utenteId: string, now: Date): Promise<SessioneView[]> {
  return tx.$queryRaw<SessioneView[]>`
    SELECT id, aperta_il AS "apertaIl", ultima_attivita AS "ultimaAttivita", scade_il AS "scadeIl", indirizzo_ip AS "indirizzoIp", agente, postazione, metodo
      FROM sessione
     WHERE utente_id = ${utenteId}::uuid AND chiusa_il IS NULL AND scade_il > ${now}::timestamptz
       AND ultima_attivita + make_interval(secs => inattiva_dopo) > ${now}::timestamptz
     ORDER BY ultima_attivita DESC, id`;
}

/**
 * The reason for which a session ended: what was recorded when it was closed, or INATTIVITA, or DURATA. Null: it lives, or there is none.
 */
export async function comeFinita(tx: Tx, tokenHash: string, now: Date): Promise<string | null> {
  const sessione = await tx.sessione.findFirst({
    where: { tokenHash },
    select: { chiusaIl: true, motivoChiusura: true, scadeIl: true, ultimaAttivita: true, inattivaDopo: true },
  });
  if (!sessione) return null;
  if (sessione.chiusaIl !== null) return sessione.motivoChiusura ?? 'CHIUSA';
  if (sessione.scadeIl <= now) return 'DURATA';
  return sessione.ultimaAttivita.getTime() + sessione.inattivaDopo * 1000 <= now.getTime() ? 'INATTIVITA' : null;
}
