import type { StatoConvenzione } from '@/lib/convenzioni/domain/stati';
import type { DataIso } from '@/lib/core/date';
import { MASSIMO_IN_ELENCO } from '@/lib/core/elenco-breve';
import { STATI_UTILIZZABILI } from '@/lib/core/utilizzabile';
import { STATI_CONTATI } from '@/lib/operatori/domain/operatore';
import type { Tx } from '@/lib/platform/db';
import { join } from '@/lib/platform/sql';
import type { ConteggioElenco } from './views';

export type RigaInVigore = ConteggioElenco & {
  id: string;
  numero: string;
  stato: StatoConvenzione;
  enteId: string;
  ente: string;
  digest: string;
  sospesa: boolean;
  stipulataIl: DataIso;
  scadenzaIl: DataIso;
  diffidaTermineIl: DataIso | null;
  recessoEfficaceIl: DataIso | null;
  ultimaVariazione: Date | null;
};

/** The convenzioni in force that the reader may see, with the counts of their rosters: numbers, no names. */
export function righeInVigore(tx: Tx, convenzioneId: string | null): Promise<RigaInVigore[]> {
  return tx.$queryRaw<RigaInVigore[]>`
    SELECT c.id, c.numero, c.stato, c.ente_id AS "enteId", e.denominazione AS ente, c.clausole_digest AS digest,
           c.stipulata_il::text AS "stipulataIl", c.scadenza_il::text AS "scadenzaIl",
           c.diffida_termine_il::text AS "diffidaTermineIl", c.recesso_efficace_il::text AS "recessoEfficaceIl",
           EXISTS (SELECT FROM sospensione q WHERE q.erogatore_id = c.erogatore_id AND q.convenzione_id = c.id AND q.revocata_il IS NULL) AS sospesa, o.*
      FROM convenzione c JOIN ente e ON e.erogatore_id = c.erogatore_id AND e.id = c.ente_id
      CROSS JOIN LATERAL (
        SELECT count(*) FILTER (WHERE stato = 'PROPOSTO')::int AS proposti,
               count(*) FILTER (WHERE stato = 'DESIGNATO' AND richiesto_il IS NULL)::int AS designati,
               count(*) FILTER (WHERE stato = 'DESIGNATO' AND richiesto_il IS NOT NULL)::int AS "inAttesa",
               count(*) FILTER (WHERE stato IN (${join([...STATI_CONTATI])}))::int AS abilitati,
               count(*) FILTER (WHERE stato IN (${join([...STATI_CONTATI])}) AND primo_accesso_il IS NULL)::int AS "maiEntrati",
               max(greatest(creato_il, disabilitato_il)) AS "ultimaVariazione"
          FROM operatore WHERE erogatore_id = c.erogatore_id AND convenzione_id = c.id) o
     WHERE c.erogatore_id = varco_erogatore() AND c.stato IN (${join([...STATI_UTILIZZABILI])})
       AND (${convenzioneId}::uuid IS NULL OR c.id = ${convenzioneId}::uuid)
     ORDER BY e.denominazione, c.numero LIMIT ${MASSIMO_IN_ELENCO}::int`;
}

export type RigaOperatore = {
  id: string;
  utenteId: string | null;
  nome: string;
  cognome: string;
  stato: string;
  abilitatoIl: Date | null;
  ultimoAccesso: Date | null;
  accessi: number;
  consultazioni: number;
};

/** Who can log in under a convenzione, with logins and consultations since that instant. */
export function operatoriInVerifica(tx: Tx, convenzioneId: string, dal: Date): Promise<RigaOperatore[]> {
  return tx.$queryRaw<RigaOperatore[]>`
    SELECT o.id, o.utente_id AS "utenteId", o.nome, o.cognome, o.stato, o.abilitato_il AS "abilitatoIl", s.ultimo AS "ultimoAccesso",
      s.accessi, coalesce(r.numero, 0)::int AS consultazioni
      FROM operatore o
      CROSS JOIN LATERAL (
        SELECT max(aperta_il) AS ultimo, count(*) FILTER (WHERE aperta_il >= ${dal}::timestamptz)::int AS accessi
          FROM sessione WHERE erogatore_id = o.erogatore_id AND operatore_id = o.id) s
      LEFT JOIN (
        SELECT operatore_id, count(*) AS numero FROM registro
         WHERE erogatore_id = varco_erogatore() AND convenzione_id = ${convenzioneId}::uuid AND categoria = 'CONSULTAZIONE'
           AND esito = 'CONSENTITO' AND istante >= ${dal}::timestamptz
         GROUP BY operatore_id) r ON r.operatore_id = o.id
     WHERE o.erogatore_id = varco_erogatore() AND o.convenzione_id = ${convenzioneId}::uuid AND o.stato IN (${join([...STATI_CONTATI])})
     ORDER BY s.ultimo NULLS FIRST, o.cognome, o.nome LIMIT 1000`;
}
