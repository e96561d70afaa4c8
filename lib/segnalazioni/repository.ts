import { MASSIMO_IN_ELENCO } from '@/lib/core/elenco-breve';
import type { Tx } from '@/lib/platform/db';
import { sql, type Sql } from '@/lib/platform/sql';
import type { EsitoSegnalazione } from './domain/stati';
import type { Segnalazione } from './views';

/** A request of this operator which was answered with that card: the kind of visura, null when there is no such request. */
export async function visuraRichiesta(
  tx: Tx,
  { operatoreId, numeroRichiesta, soggetto }: { operatoreId: string; numeroRichiesta: string; soggetto: string },
): Promise<string | null> {
  // The number begins with its civil day: a day before and two after hold it in any time zone, and spare the other months.
  const giorno = /^\d{8}/.exec(numeroRichiesta)?.[0];
  if (!giorno) return null;
  const [riga] = await tx.$queryRaw<{ visura: string }[]>`
    SELECT oggetto AS visura FROM registro
     WHERE erogatore_id = varco_erogatore() AND operatore_id = ${operatoreId}::uuid AND categoria = 'CONSULTAZIONE' AND esito = 'CONSENTITO'
       AND istante >= to_date(${giorno}, 'YYYYMMDD') - interval '1 day' AND istante < to_date(${giorno}, 'YYYYMMDD') + interval '2 days'
       AND numero_richiesta = ${numeroRichiesta} AND operazione = 'aprire-visura' AND chiavi ->> 'soggetto' = ${soggetto} LIMIT 1`;
  return riga?.visura ?? null;
}

type Nuova = {
  readonly erogatoreId: string;
  readonly id: string;
  readonly enteId: string;
  readonly convenzioneId: string;
  readonly operatoreId: string;
  readonly segnalataDa: string;
  readonly numeroRichiesta: string;
  readonly visura: string;
  readonly soggetto: string;
  readonly testo: string;
  readonly creataIl: Date;
};

export async function inserisciSegnalazione(tx: Tx, nuova: Nuova): Promise<void> {
  await tx.segnalazione.create({ data: { ...nuova, stato: 'APERTA' } });
}

/** With whose it is: of a police force's some things are covered (LE-07). */
export type SegnalazioneScritta = Segnalazione & { readonly enteId: string; readonly enteTipo: string };

/** Those that the reader may see, open ones first, then the latest; of one operator where it is said. */
export function segnalazioni(tx: Tx, operatoreId: string | null): Promise<SegnalazioneScritta[]> {
  return leggi(tx, operatoreId === null ? sql`true` : sql`s.operatore_id = ${operatoreId}::uuid`);
}

export async function segnalazione(tx: Tx, id: string): Promise<SegnalazioneScritta | null> {
  return (await leggi(tx, sql`s.id = ${id}::uuid`))[0] ?? null;
}

function leggi(tx: Tx, quali: Sql): Promise<SegnalazioneScritta[]> {
  return tx.$queryRaw<SegnalazioneScritta[]>`
    SELECT s.id, s.stato, e.denominazione AS ente, e.tipo AS "enteTipo", e.id AS "enteId", c.numero AS convenzione, s.segnalata_da AS "segnalataDa",
           s.numero_richiesta AS "numeroRichiesta", s.visura, s.soggetto, s.testo, s.creata_il AS "creataIl",
           s.risposta, s.risposta_da AS "rispostaDa", s.risposta_il AS "rispostaIl"
      FROM segnalazione s
      JOIN ente e ON e.erogatore_id = s.erogatore_id AND e.id = s.ente_id
      JOIN convenzione c ON c.erogatore_id = s.erogatore_id AND c.id = s.convenzione_id
     WHERE s.erogatore_id = varco_erogatore() AND ${quali}
     ORDER BY (s.stato = 'APERTA') DESC, s.creata_il DESC LIMIT ${MASSIMO_IN_ELENCO}::int`;
}

/** False when somebody else has answered meanwhile. */
export async function rispondi(
  tx: Tx,
  { id, esito, risposta, da, il }: { id: string; esito: EsitoSegnalazione; risposta: string; da: string; il: Date },
): Promise<boolean> {
  const toccate = await tx.$executeRaw`
    UPDATE segnalazione SET stato = ${esito}, risposta = ${risposta}, risposta_da = ${da}, risposta_il = ${il}::timestamptz
     WHERE id = ${id}::uuid AND stato = 'APERTA'`;
  return toccate > 0;
}

/** How many wait for the office, and since when. */
export async function aperte(tx: Tx): Promise<{ quante: number; dal: Date | null }> {
  const [riga] = await tx.$queryRaw<{ quante: number; dal: Date | null }[]>`
    SELECT count(*)::int AS quante, min(creata_il) AS dal FROM segnalazione WHERE erogatore_id = varco_erogatore() AND stato = 'APERTA'`;
  return riga ?? { quante: 0, dal: null };
}
