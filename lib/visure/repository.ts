import type { Tx } from '@/lib/platform/db';
import { operazioniDi } from '@/lib/registro/domain/consultazioni';
import type { AccessoConvenzione } from '@/lib/core/attore';
import { sql, type Sql } from '@/lib/platform/sql';
import { RICERCHE_GUARDATE } from './domain/automatismi';
import type { Chi } from './domain/chi';
import { PREFISSO_SOGLIA } from './domain/soglie';
import type { ContestoConsultazione } from './views';

/**
 * One at a time for the same counters: many at once would all count the same requests, and all pass. The ente's before the operator's, so
 * that two never wait for each other.
 */
export async function tieniConti(tx: Tx, chiavi: readonly string[]): Promise<void> {
  for (const chiave of chiavi) await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${chiave}, 0))`;
}

/** The rows of the register that are theirs. */
const diChi = (chi: Chi): Sql => ('operatore' in chi ? sql`operatore_id = ${chi.operatore}::uuid` : sql`utente_id = ${chi.utente}::uuid`);

/** Who asks, and under which convenzione: the comune's people answer for many, and each is counted by itself. */
type SottoUna = { readonly chi: Chi; readonly convenzioneId: string };
const diChiSotto = ({ chi, convenzioneId }: SottoUna): Sql =>
  'operatore' in chi ? diChi(chi) : sql`${diChi(chi)} AND convenzione_id = ${convenzioneId}::uuid`;

/** Whose requests are counted, of one or of the whole convenzione, how many fill the threshold, and between which instants. */
type Conto = SottoUna & { readonly tutti: boolean; readonly quante: number; readonly dal: Date; readonly fino: Date };

/**
 * The instant of the `quante`-th most recent request between those instants, of one operator or of a whole convenzione; null when there were
 * fewer. Refused ones count, but not those refused for having asked too much.
 */
export async function richiestaPiuVecchia(tx: Tx, { tutti, quante, dal, fino, ...sotto }: Conto): Promise<Date | null> {
  const di = tutti ? sql`convenzione_id = ${sotto.convenzioneId}::uuid` : diChiSotto(sotto);
  const [riga] = await tx.$queryRaw<{ istante: Date }[]>`
    SELECT istante FROM registro
     WHERE erogatore_id = varco_erogatore() AND ${di} AND categoria = 'CONSULTAZIONE'
       AND istante > ${dal}::timestamptz AND istante < ${fino}::timestamptz
       AND NOT starts_with(coalesce(motivo, ''), ${PREFISSO_SOGLIA})
     ORDER BY istante DESC OFFSET ${quante - 1}::int LIMIT 1`;
  return riga?.istante ?? null;
}

type Recenti = {
  /** Requests of the last minute. */
  readonly nelMinuto: number;
  /** What the last searches and questions of the hour asked, oldest first. */
  readonly ricerche: readonly Readonly<Record<string, string>>[];
  /** Whether something of this hour looked like a robot already. */
  readonly segnalata: boolean;
};

/** What it has just asked, in one turn to the database; also what came a little later and was in turn before. */
export async function richiesteRecenti(tx: Tx, sotto: SottoUna, now: Date): Promise<Recenti> {
  const [riga] = await tx.$queryRaw<Recenti[]>`
    WITH recenti AS (SELECT istante, operazione, oggetto, chiavi, dettagli ->> 'sospetto' AS sospetto FROM registro
      WHERE erogatore_id = varco_erogatore() AND ${diChiSotto(sotto)} AND categoria = 'CONSULTAZIONE' AND esito = 'CONSENTITO'
        AND istante > ${now}::timestamptz - interval '1 hour' AND istante < ${now}::timestamptz + interval '1 minute')
    SELECT (SELECT count(*)::int FROM recenti WHERE istante > ${now}::timestamptz - interval '1 minute') AS "nelMinuto",
      (SELECT coalesce(json_agg(chiavi ORDER BY istante), '[]') FROM (
        SELECT CASE operazione WHEN 'verificare-dato' THEN chiavi || jsonb_build_object('tipo', oggetto) ELSE chiavi END AS chiavi, istante FROM recenti
         WHERE operazione = ANY(${operazioniDi('ricerche', 'verifiche')}::text[])
         ORDER BY istante DESC LIMIT ${RICERCHE_GUARDATE - 1}::int) ultime) AS ricerche,
      EXISTS (SELECT FROM recenti WHERE sospetto IS NOT NULL) AS segnalata`;
  return riga ?? { nelMinuto: 0, ricerche: [], segnalata: false };
}

/** What an operator asks of, and the purpose and case for which it does. */
type Domanda = {
  readonly chi: Chi;
  readonly id: string;
  readonly finalita: string;
  readonly riferimento: string | null;
};

/**
 * Whether a search of this operator, for that purpose and case, has shown that person, or thing, since that instant (SA-04). However late:
 * the process that answered the search may have a clock a little ahead of this one's.
 */
export async function mostrataDaUnaRicerca(tx: Tx, { chi, id, finalita, riferimento }: Domanda, dal: Date): Promise<boolean> {
  const [riga] = await tx.$queryRaw<{ mostrata: boolean }[]>`
    SELECT EXISTS (SELECT FROM registro
     WHERE erogatore_id = varco_erogatore() AND ${diChi(chi)}
       AND istante >= ${dal}::timestamptz
       AND operazione = 'cercare-persone' AND esito = 'CONSENTITO' AND finalita = ${finalita}
       AND riferimento IS NOT DISTINCT FROM ${riferimento}::text
       AND (soggetti @> ARRAY[${id}::text] OR jsonb_exists(dettagli->'mostrati', ${id}::text))) AS mostrata`;
  return riga?.mostrata ?? false;
}

/** What a page and a visura say of the convenzione: its number, and its ente as it is called today. */
export async function intestazione(tx: Tx, { convenzioneId }: AccessoConvenzione): Promise<{ convenzione: string; ente: string }> {
  const [riga] = await tx.$queryRaw<{ convenzione: string; ente: string }[]>`
    SELECT c.numero AS convenzione, e.denominazione AS ente FROM convenzione c JOIN ente e ON e.erogatore_id = c.erogatore_id AND e.id = c.ente_id
     WHERE c.id = ${convenzioneId}::uuid`;
  if (!riga) throw new Error('convenzione dell’operatore non leggibile');
  return riga;
}

/** The fields to which an operator of that convenzione is narrowed, empty for the whole profile; null when it is of another. */
export async function campiDellOperatore(tx: Tx, convenzioneId: string, id: string): Promise<readonly string[] | null> {
  return (await tx.operatore.findFirst({ where: { id, convenzioneId }, select: { campi: true } }))?.campi ?? null;
}

/** Who in the roster sees less than the whole profile. */
export function operatoriRistretti(tx: Tx, convenzioneId: string): Promise<{ id: string; nome: string; cognome: string }[]> {
  return tx.operatore.findMany({
    where: { convenzioneId, campi: { isEmpty: false } },
    orderBy: [{ cognome: 'asc' }, { nome: 'asc' }, { id: 'asc' }],
    select: { id: true, nome: true, cognome: true },
  });
}

/** Whom an operator writes to: the office, and for faults. */
export async function contattiErogatore(tx: Tx): Promise<ContestoConsultazione['contatti']> {
  const { emailUfficio, contattiGuasti } = await tx.erogatore.findFirstOrThrow({ select: { emailUfficio: true, contattiGuasti: true } });
  return { ufficio: emailUfficio, guasti: contattiGuasti };
}

type Fogliato = {
  readonly soggetti: string[];
  readonly campi: string[];
  readonly oggetto: string | null;
  readonly enteId: string | null;
  readonly convenzioneId: string | null;
  /** The request by PEC or on paper that it answers. */
  readonly pervenutaId: string | null;
};

/** What the register keeps of a request of which that operator, or that person of the comune, was given a sheet; null when there is none. */
export async function fogliato(
  tx: Tx,
  { chi, numeroRichiesta, istante }: { chi: Chi; numeroRichiesta: string; istante: Date },
): Promise<Fogliato | null> {
  const [riga] = await tx.$queryRaw<Fogliato[]>`
    SELECT soggetti, campi, oggetto, ente_id AS "enteId", convenzione_id AS "convenzioneId", dettagli ->> 'pervenuta' AS "pervenutaId"
      FROM registro
     WHERE erogatore_id = varco_erogatore() AND istante = ${istante}::timestamptz AND numero_richiesta = ${numeroRichiesta}
       AND ${diChi(chi)} AND esito = 'CONSENTITO' AND (dettagli ->> 'foglio') IS NOT NULL LIMIT 1`;
  return riga ?? null;
}
