import { MASSIMO_IN_ELENCO } from '@/lib/core/elenco-breve';
import { addMesi, type DataIso } from '@/lib/core/date';
import type { Tx } from '@/lib/platform/db';
import { join, sql, type Sql } from '@/lib/platform/sql';
import { STATI_CONTATI } from '@/lib/operatori/domain/operatore';
import { STATI_DA_FIRMARE, STATI_IN_VIGORE, type StatoConvenzione } from './domain/stati';
import { MESI_IN_SCADENZA } from './domain/termini';
import type { FiltriConvenzioni } from './schema';
import type { DaGenerareView, RigaConvenzioneView } from './views';

export const PER_PAGINA = 25;

const stati = (quali: readonly string[]) => sql`c.stato IN (${join([...quali])})`;
const IN_VIGORE = stati(STATI_IN_VIGORE);
/** Only what is in force can be suspended: a flag left up at the end says nothing any more. */
const SOSPESA = sql`(${IN_VIGORE} AND EXISTS (SELECT FROM sospensione s WHERE s.erogatore_id = c.erogatore_id AND s.convenzione_id = c.id
  AND s.revocata_il IS NULL))`;
/** `ultimoGiorno` of the domain, for filters and order. */
const ULTIMO_GIORNO = sql`CASE WHEN c.scadenza_il IS NOT NULL THEN
  least(c.scadenza_il, coalesce((c.cessata_il AT TIME ZONE 'Europe/Rome')::date, c.recesso_efficace_il - 1)) END`;
const DA_FIRMARE = stati(STATI_DA_FIRMARE);

function condizione(stato: FiltriConvenzioni['stato'], oggi: DataIso): Sql {
  switch (stato) {
    case 'TUTTE':
      return sql`true`;
    case 'ATTIVE':
      return sql`(${IN_VIGORE} OR ${DA_FIRMARE})`;
    case 'IN_VIGORE':
      return IN_VIGORE;
    case 'SOSPESE':
      return SOSPESA;
    case 'IN_SCADENZA':
      return sql`(${IN_VIGORE} AND ${ULTIMO_GIORNO} <= ${addMesi(oggi, MESI_IN_SCADENZA)}::date)`;
    default:
      return sql`c.stato = ${stato}`;
  }
}

type Riga = {
  id: string;
  numero: string;
  ente: string;
  stato: StatoConvenzione;
  sospesa: boolean;
  stipulata: string | null;
  ultimo: string | null;
  operatori: number;
  digest: string;
};
/** A row before its cap, which only the signed clauses know. */
type RigaConvenzioneInElenco = Omit<RigaConvenzioneView, 'tetto'> & { readonly digest: string };

/** One page of the convenzioni, those that wait for a signature first, then the nearest to their end. */
export async function elencoConvenzioni(
  tx: Tx,
  { stato, pagina }: FiltriConvenzioni,
  oggi: DataIso,
): Promise<{ righe: RigaConvenzioneInElenco[]; totale: number }> {
  const dove = condizione(stato, oggi);
  const righe = await tx.$queryRaw<Riga[]>`
    SELECT c.id, c.numero, e.denominazione AS ente, c.stato, ${SOSPESA} AS sospesa, c.stipulata_il::text AS stipulata, (${ULTIMO_GIORNO})::text AS ultimo,
           (SELECT count(*)::int FROM operatore o WHERE o.erogatore_id = c.erogatore_id AND o.convenzione_id = c.id
             AND o.stato IN (${join([...STATI_CONTATI])})) AS operatori,
           c.clausole_digest AS digest
      FROM convenzione c JOIN ente e ON e.erogatore_id = c.erogatore_id AND e.id = c.ente_id
     WHERE ${dove}
     ORDER BY ${DA_FIRMARE} DESC, c.cessata_il IS NOT NULL, ${ULTIMO_GIORNO} NULLS FIRST, c.numero DESC
     LIMIT ${PER_PAGINA}::int OFFSET ${(pagina - 1) * PER_PAGINA}::int`;
  const [conta] = await tx.$queryRaw<{ totale: number }[]>`SELECT count(*)::int AS totale FROM convenzione c WHERE ${dove}`;
  return {
    totale: conta?.totale ?? 0,
    righe: righe.map(({ stipulata, ultimo, ...riga }) => ({ ...riga, stipulataIl: stipulata, ultimoGiornoIl: ultimo })),
  };
}

/** Accepted requests that have no act yet, the oldest first. */
export function daGenerare(tx: Tx): Promise<DaGenerareView[]> {
  return tx.$queryRaw<DaGenerareView[]>`
    SELECT a.id AS "adesioneId", a.numero, coalesce(e.denominazione, a.dati -> 'ente' ->> 'denominazione', '—') AS ente, a.esito_il AS "accoltaIl"
      FROM adesione a LEFT JOIN ente e ON e.erogatore_id = a.erogatore_id AND e.id = a.ente_id
     WHERE a.stato = 'ACCOLTA' AND NOT EXISTS (SELECT FROM convenzione c WHERE c.erogatore_id = a.erogatore_id AND c.adesione_id = a.id
       AND c.stato <> 'ANNULLATA')
     ORDER BY a.esito_il LIMIT ${MASSIMO_IN_ELENCO}::int`;
}

/** The convenzione that an ente means when it says "ours": in force, else to be signed, else the latest. Null when it has none. */
export async function principaleDi(tx: Tx, enteId: string): Promise<string | null> {
  const [riga] = await tx.$queryRaw<{ id: string }[]>`
    SELECT c.id FROM convenzione c WHERE c.ente_id = ${enteId}::uuid
     ORDER BY (CASE WHEN ${IN_VIGORE} THEN 0 WHEN ${DA_FIRMARE} THEN 1 ELSE 2 END), c.generata_il DESC LIMIT 1`;
  return riga?.id ?? null;
}
