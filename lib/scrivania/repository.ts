import { MASSIMO_DA_FARE } from '@/lib/core/elenco-breve';
import { STATI_AL_COMUNE, STATI_APERTI } from '@/lib/adesioni/domain/stati';
import { NOMI_CESSAZIONE } from '@/lib/convenzioni/domain/cessazioni';
import { STATI_DA_FIRMARE } from '@/lib/convenzioni/domain/stati';
import { LAVORO_FALLITO, type TipoLavoro } from '@/lib/core/lavori';
import { STATI_CHE_ENTRANO, STATI_UTILIZZABILI } from '@/lib/core/utilizzabile';
import { DA_DECIDERE, type StatoDaDecidere } from '@/lib/messaggi/domain';
import type { Tx } from '@/lib/platform/db';
import { join, type Sql } from '@/lib/platform/sql';
import type { AdesioneAperta } from './domain/adesioni';
import type { DaFirmare, LegittimitaIgnota } from './domain/convenzioni';
import type { Conclusa } from './domain/attesa-ente';
import type { SospensioneAperta } from './domain/ente';

/** Requests that somebody of the comune has to move on, nearest term first; accepted ones until they have a convenzione. */
export function adesioniAperte(tx: Tx): Promise<AdesioneAperta[]> {
  return tx.$queryRaw<AdesioneAperta[]>`
    SELECT a.id, a.numero, a.stato, coalesce(a.dati #>> '{ente,denominazione}', 'Ente non indicato') AS ente,
           (a.presentata_il AT TIME ZONE 'Europe/Rome')::date::text AS "presentataIl",
           CASE WHEN a.termine_sospeso_il IS NULL THEN a.termine_il::text END AS "termineIl",
           EXISTS (SELECT FROM integrazione i WHERE i.erogatore_id = a.erogatore_id AND i.adesione_id = a.id AND i.risposta_il IS NOT NULL) AS risposta
      FROM adesione a
     WHERE a.erogatore_id = varco_erogatore()
       AND (a.stato IN (${join([...STATI_AL_COMUNE])})
            OR a.stato = 'ACCOLTA' AND NOT EXISTS (SELECT FROM convenzione c WHERE c.erogatore_id = a.erogatore_id
              AND c.adesione_id = a.id AND c.stato <> 'ANNULLATA'))
     ORDER BY a.termine_il NULLS LAST, a.presentata_il LIMIT ${MASSIMO_DA_FARE}::int`;
}

/** Acts that still want a signature, those that have waited longest first. */
export function convenzioniDaFirmare(tx: Tx, utenteId: string): Promise<DaFirmare[]> {
  return tx.$queryRaw<DaFirmare[]>`
    SELECT c.id, c.numero, c.stato, e.denominazione AS ente,
           concat_ws(' ', c.firmatario_erogatore ->> 'nome', c.firmatario_erogatore ->> 'cognome') AS firmatario,
           coalesce(c.firmatario_erogatore ->> 'utenteId' = ${utenteId}, false) AS suo,
           (coalesce(c.firmata_fruitore_il, c.generata_il) AT TIME ZONE 'Europe/Rome')::date::text AS dal
      FROM convenzione c JOIN ente e ON e.erogatore_id = c.erogatore_id AND e.id = c.ente_id
     WHERE c.erogatore_id = varco_erogatore() AND c.stato IN (${join([...STATI_DA_FIRMARE])})
       AND NOT EXISTS (SELECT FROM firma_in_esame x WHERE x.erogatore_id = c.erogatore_id AND x.originale_id = c.documento_id AND x.stato = 'IN_ESAME')
     ORDER BY coalesce(c.firmata_fruitore_il, c.generata_il) LIMIT ${MASSIMO_DA_FARE}::int`;
}

/** Open suspensions, with their reasons. */
export function sospensioniAperte(tx: Tx): Promise<SospensioneAperta[]> {
  return tx.$queryRaw<SospensioneAperta[]>`
    SELECT convenzione_id AS "convenzioneId", origine, motivo, (disposta_il AT TIME ZONE 'Europe/Rome')::date::text AS dal
      FROM sospensione WHERE erogatore_id = varco_erogatore() AND revocata_il IS NULL ORDER BY disposta_il LIMIT ${MASSIMO_DA_FARE}::int`;
}

type SchedeInAttesa = { convenzioneId: string; stato: 'PROPOSTO' | 'DESIGNATO'; presenti: string[]; conAtto: boolean; quante: number };

/**
 * Of the people proposed, and of those designated for whom nobody has asked yet,
 * which fields their cards hold (the names of the fields, nothing of what is in them), and whether the act that
 * designates them is written and waits for its signature. `aspetta`: that an act `d` waits, as the archive says it.
 */
export function schedeInAttesa(tx: Tx, aspetta: Sql): Promise<SchedeInAttesa[]> {
  return tx.$queryRaw<SchedeInAttesa[]>`
    SELECT convenzione_id AS "convenzioneId", stato, presenti, con_atto AS "conAtto", count(*)::int AS quante
      FROM (SELECT o.convenzione_id, o.stato, EXISTS (SELECT FROM nominato n JOIN documento d ON d.erogatore_id = n.erogatore_id AND d.id = n.documento_id
                      WHERE n.erogatore_id = o.erogatore_id AND n.operatore_id = o.id AND ${aspetta}) AS con_atto,
                   ARRAY(SELECT key FROM jsonb_each_text(o.scheda) WHERE value <> '' ORDER BY key) AS presenti
              FROM operatore o WHERE o.erogatore_id = varco_erogatore() AND (o.stato = 'PROPOSTO' OR o.stato = 'DESIGNATO' AND o.richiesto_il IS NULL)) s
     GROUP BY 1, 2, 3, 4`;
}

/** The convenzione that ended last, for an ente that reads its own desk; null where none has. */
export async function ultimaConclusa(tx: Tx, enteId: string): Promise<(Conclusa & { readonly id: string }) | null> {
  const [riga] = await tx.$queryRaw<(Conclusa & { id: string })[]>`
    SELECT id, numero, stato, (cessata_il AT TIME ZONE 'Europe/Rome')::date::text AS "cessataIl", cessazione_motivo AS motivo
      FROM convenzione WHERE erogatore_id = varco_erogatore() AND ente_id = ${enteId}::uuid AND cessata_il IS NOT NULL
       AND stato IN (${join(Object.keys(NOMI_CESSAZIONE))})
     ORDER BY cessata_il DESC LIMIT 1`;
  return riga ?? null;
}

type LavoroFallito = { id: string; tipo: TipoLavoro; errore: string | null; chiestoIl: Date };

export function lavoriFalliti(tx: Tx): Promise<LavoroFallito[]> {
  return tx.$queryRaw<LavoroFallito[]>`
    SELECT id, tipo, errore, chiesto_il AS "chiestoIl" FROM lavoro WHERE erogatore_id = varco_erogatore() AND stato = ${LAVORO_FALLITO}
      ORDER BY chiesto_il DESC LIMIT 20`;
}

/** How many messages wait for a person, and since when. */
export function messaggiDaDecidere(tx: Tx): Promise<{ stato: StatoDaDecidere; quanti: number; dal: string }[]> {
  return tx.$queryRaw<{ stato: StatoDaDecidere; quanti: number; dal: string }[]>`
    SELECT stato, count(*)::int AS quanti, (min(creato_il) AT TIME ZONE 'Europe/Rome')::date::text AS dal
      FROM messaggio WHERE erogatore_id = varco_erogatore() AND stato IN (${join([...DA_DECIDERE])}) GROUP BY stato`;
}

export type Conti = {
  adesioni: number;
  inAttesaDellEnte: number;
  inVigore: number;
  sospese: number;
  operatori: number;
  consultazioni: number;
};

/** The comune's numbers of today. `inizio`: when the day began. */
export async function conti(tx: Tx, inizio: Date): Promise<Conti> {
  const [riga] = await tx.$queryRaw<Conti[]>`
    SELECT (SELECT count(*)::int FROM adesione WHERE erogatore_id = varco_erogatore() AND stato IN (${join([...STATI_APERTI])})) AS adesioni,
           (SELECT count(*)::int FROM adesione WHERE erogatore_id = varco_erogatore() AND stato = 'INTEGRAZIONE_RICHIESTA') AS "inAttesaDellEnte",
           (SELECT count(*)::int FROM convenzione WHERE erogatore_id = varco_erogatore() AND stato IN (${join([...STATI_UTILIZZABILI])})) AS "inVigore",
           (SELECT count(*)::int FROM convenzione c WHERE c.erogatore_id = varco_erogatore() AND c.stato IN (${join([...STATI_UTILIZZABILI])})
             AND EXISTS (SELECT FROM sospensione s WHERE s.erogatore_id = c.erogatore_id AND s.convenzione_id = c.id AND s.revocata_il IS NULL)) AS sospese,
           (SELECT count(*)::int FROM operatore WHERE erogatore_id = varco_erogatore() AND stato IN (${join([...STATI_CHE_ENTRANO])})) AS operatori,
           (SELECT count(*)::int FROM registro WHERE erogatore_id = varco_erogatore() AND categoria = 'CONSULTAZIONE'
             AND esito = 'CONSENTITO' AND istante >= ${inizio}::timestamptz) AS consultazioni`;
  if (!riga) throw new Error('A count answers one row');
  return riga;
}

/** LE-02: convenzioni in force, signed elsewhere, of which nobody has told who assessed their legitimacy. */
export function legittimitaDaAcquisire(tx: Tx): Promise<LegittimitaIgnota[]> {
  return tx.$queryRaw<LegittimitaIgnota[]>`
    SELECT c.id, c.numero, e.denominazione AS ente, (p.presa_il AT TIME ZONE 'Europe/Rome')::date::text AS dal
      FROM convenzione_in_carico p
      JOIN convenzione c ON c.erogatore_id = p.erogatore_id AND c.id = p.convenzione_id
      JOIN ente e ON e.erogatore_id = c.erogatore_id AND e.id = c.ente_id
     WHERE p.erogatore_id = varco_erogatore() AND p.legittimita_da IS NULL AND c.stato IN (${join([...STATI_UTILIZZABILI])})
     ORDER BY p.presa_il, c.numero LIMIT ${MASSIMO_DA_FARE}::int`;
}
