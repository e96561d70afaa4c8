import { MASSIMO_IN_ELENCO } from '@/lib/core/elenco-breve';
import { STATI_CHE_ENTRANO } from '@/lib/core/utilizzabile';
import type { Tx } from '@/lib/platform/db';
import { join } from '@/lib/platform/sql';
import { TENTATIVI_RAFFICA } from './domain';
import type { Automatismo, Disuso, Raffica, RifiutiPerPersona, Sovrapposizione } from './views';

/** Consultations refused since that instant, by person and reason: those refused most first (RT-11). */
export function rifiutiPerPersona(tx: Tx, dal: Date): Promise<RifiutiPerPersona[]> {
  return tx.$queryRaw<RifiutiPerPersona[]>`
    SELECT r.utente_id AS "utenteId", coalesce(max(r.nominativo), 'Non identificato') AS nominativo, max(e.denominazione) AS ente,
      coalesce(r.motivo, '') AS motivo, count(*)::int AS quanti, max(r.istante) AS ultimo
      FROM registro r LEFT JOIN ente e ON e.erogatore_id = r.erogatore_id AND e.id = r.ente_id
     WHERE r.erogatore_id = varco_erogatore() AND r.esito = 'NEGATO' AND r.categoria = 'CONSULTAZIONE' AND r.istante >= ${dal}::timestamptz
     GROUP BY r.utente_id, r.motivo ORDER BY quanti DESC, ultimo DESC LIMIT ${MASSIMO_IN_ELENCO}::int`;
}

/** Hours in which one account was tried with wrong passwords five times or more (FU-07). */
export function raffiche(tx: Tx, dal: Date): Promise<Raffica[]> {
  return tx.$queryRaw<Raffica[]>`
    SELECT r.utente_id AS "utenteId", max(r.nominativo) AS nominativo, max(e.denominazione) AS ente, count(*)::int AS quanti,
      count(DISTINCT r.indirizzo_ip)::int AS indirizzi, min(r.istante) AS dal, max(r.istante) AS al
      FROM registro r LEFT JOIN ente e ON e.erogatore_id = r.erogatore_id AND e.id = r.ente_id
     WHERE r.erogatore_id = varco_erogatore() AND r.esito = 'NEGATO' AND r.categoria = 'ACCESSO' AND r.motivo = 'ACCESSO_NEGATO'
       AND r.utente_id IS NOT NULL AND r.istante >= ${dal}::timestamptz
     GROUP BY r.utente_id, date_trunc('hour', r.istante) HAVING count(*) >= ${TENTATIVI_RAFFICA}::int
     ORDER BY al DESC LIMIT ${MASSIMO_IN_ELENCO}::int`;
}

/** Hours in which one person's requests looked like a robot's: too fast, and slowed, or one entry after the other (SA-12, FU-08). */
export function automatismi(tx: Tx, dal: Date): Promise<Automatismo[]> {
  return tx.$queryRaw<Automatismo[]>`
    SELECT r.utente_id AS "utenteId", max(r.nominativo) AS nominativo, max(e.denominazione) AS ente, r.dettagli ->> 'sospetto' AS sospetto,
      count(*)::int AS quante, min(r.istante) AS dal, max(r.istante) AS al
      FROM registro r LEFT JOIN ente e ON e.erogatore_id = r.erogatore_id AND e.id = r.ente_id
     WHERE r.erogatore_id = varco_erogatore() AND (r.dettagli ->> 'sospetto') IS NOT NULL AND r.istante >= ${dal}::timestamptz
     GROUP BY r.utente_id, r.dettagli ->> 'sospetto', date_trunc('hour', r.istante) ORDER BY al DESC LIMIT ${MASSIMO_IN_ELENCO}::int`;
}

/** Operators who could log in and have not since that instant, enabled before it: those unseen longest first (RT-10, CA-09). */
export function disusi(tx: Tx, prima: Date): Promise<Disuso[]> {
  return tx.$queryRaw<Disuso[]>`
    SELECT o.id AS "operatoreId", o.utente_id AS "utenteId", o.cognome || ' ' || o.nome AS nominativo, e.denominazione AS ente,
      c.numero AS convenzione, o.abilitato_il AS "abilitatoIl", s.ultimo AS "ultimoAccesso"
      FROM operatore o
      JOIN convenzione c ON c.erogatore_id = o.erogatore_id AND c.id = o.convenzione_id
      JOIN ente e ON e.erogatore_id = o.erogatore_id AND e.id = o.ente_id
      CROSS JOIN LATERAL (SELECT max(aperta_il) AS ultimo FROM sessione WHERE erogatore_id = o.erogatore_id AND operatore_id = o.id) s
     WHERE o.erogatore_id = varco_erogatore() AND o.stato IN (${join([...STATI_CHE_ENTRANO])}) AND o.abilitato_il < ${prima}::timestamptz
       AND (s.ultimo IS NULL OR s.ultimo < ${prima}::timestamptz)
     ORDER BY coalesce(s.ultimo, o.abilitato_il), o.cognome LIMIT ${MASSIMO_IN_ELENCO}::int`;
}

/**
 * Operators with more than one session open at once since that instant: they can overlap only where the clauses allow it (FU-03, SA-06).
 */
export function sovrapposizioni(tx: Tx, dal: Date): Promise<Sovrapposizione[]> {
  return tx.$queryRaw<Sovrapposizione[]>`
    WITH recenti AS (
      SELECT erogatore_id, id, utente_id, postazione, indirizzo_ip, aperta_il, coalesce(chiusa_il, least(scade_il,
        ultima_attivita + make_interval(secs => inattiva_dopo))) AS fine
        FROM sessione WHERE erogatore_id = varco_erogatore() AND operatore_id IS NOT NULL AND aperta_il >= ${dal}::timestamptz)
    SELECT u.id AS "utenteId", u.cognome || ' ' || u.nome AS nominativo, e.denominazione AS ente, (count(*) / 2)::int AS quante,
      count(DISTINCT v.luogo)::int AS postazioni, max(b.aperta_il) AS ultima
      FROM recenti a
      JOIN recenti b ON b.utente_id = a.utente_id AND b.id <> a.id AND (b.aperta_il, b.id) > (a.aperta_il, a.id) AND b.aperta_il < a.fine
      CROSS JOIN LATERAL (VALUES (coalesce(a.postazione, a.indirizzo_ip)), (coalesce(b.postazione, b.indirizzo_ip))) v(luogo)
      JOIN utente u ON u.erogatore_id = a.erogatore_id AND u.id = a.utente_id
      LEFT JOIN ente e ON e.erogatore_id = u.erogatore_id AND e.id = u.ente_id
     GROUP BY u.id, u.cognome, u.nome, e.denominazione ORDER BY quante DESC LIMIT ${MASSIMO_IN_ELENCO}::int`;
}
