import { MASSIMO_IN_ELENCO } from '@/lib/core/elenco-breve';
import type { Tx } from '@/lib/platform/db';
import { sql, type Sql } from '@/lib/platform/sql';
import type { EsitoEccezione, StatoEccezione } from './domain/stati-eccezione';
import type { Eccezione } from './views';

/** As it is kept: codes, and of which ente. */
export type EccezioneScritta = Omit<Eccezione, 'stato'> & {
  readonly stato: StatoEccezione;
  readonly enteId: string;
  readonly enteTipo: string;
};

type Nuova = Pick<Eccezione, 'id' | 'chiestaDa' | 'finalita' | 'riferimento' | 'competenza' | 'pertinenza' | 'necessita' | 'chiestaIl'> & {
  readonly erogatoreId: string;
  readonly enteId: string;
  readonly convenzioneId: string;
  readonly operatoreId: string;
  readonly visure: string[];
  readonly campi: string[];
};

export async function inserisciEccezione(tx: Tx, nuova: Nuova): Promise<void> {
  await tx.eccezione.create({ data: { ...nuova, stato: 'CHIESTA' } });
}

/** Those that the reader may see, first those to decide; of one operator where it is said. Codes, not yet words. */
export function eccezioni(tx: Tx, operatoreId: string | null): Promise<EccezioneScritta[]> {
  return leggi(tx, operatoreId === null ? sql`true` : sql`x.operatore_id = ${operatoreId}::uuid`);
}

export async function eccezione(tx: Tx, id: string): Promise<EccezioneScritta | null> {
  return (await leggi(tx, sql`x.id = ${id}::uuid`))[0] ?? null;
}

function leggi(tx: Tx, quali: Sql): Promise<EccezioneScritta[]> {
  return tx.$queryRaw<EccezioneScritta[]>`
    SELECT x.id, x.stato, e.denominazione AS ente, x.ente_id AS "enteId", e.tipo AS "enteTipo", c.numero AS convenzione, x.chiesta_da AS "chiestaDa",
           x.finalita, x.riferimento, x.visure, x.campi, x.competenza,
           x.pertinenza, x.necessita, x.chiesta_il AS "chiestaIl", x.risposta, x.decisa_da AS "decisaDa",
           x.decisa_il AS "decisaIl", x.scade_il AS "scadeIl"
      FROM eccezione x
      JOIN ente e ON e.erogatore_id = x.erogatore_id AND e.id = x.ente_id
      JOIN convenzione c ON c.erogatore_id = x.erogatore_id AND c.id = x.convenzione_id
     WHERE x.erogatore_id = varco_erogatore() AND ${quali}
     ORDER BY (x.stato = 'CHIESTA') DESC, x.chiesta_il DESC LIMIT ${MASSIMO_IN_ELENCO}::int`;
}

type Decisione = { id: string; esito: EsitoEccezione; risposta: string; da: string; il: Date; scadeIl: Date | null };

/** False when somebody else has decided meanwhile. */
export async function decidi(tx: Tx, { id, esito, risposta, da, il, scadeIl }: Decisione): Promise<boolean> {
  const toccate = await tx.$executeRaw`
    UPDATE eccezione SET stato = ${esito}, risposta = ${risposta}, decisa_da = ${da}, decisa_il = ${il}::timestamptz,
           scade_il = ${scadeIl}::timestamptz WHERE id = ${id}::uuid AND stato = 'CHIESTA'`;
  return toccate > 0;
}

/** How many wait for the responsabile, and since when. */
export async function daDecidere(tx: Tx): Promise<{ quante: number; dal: Date | null }> {
  const [riga] = await tx.$queryRaw<{ quante: number; dal: Date | null }[]>`
    SELECT count(*)::int AS quante, min(chiesta_il) AS dal FROM eccezione WHERE erogatore_id = varco_erogatore() AND stato = 'CHIESTA'`;
  return riga ?? { quante: 0, dal: null };
}

export type InCorso = {
  readonly id: string;
  readonly finalita: string;
  readonly riferimento: string;
  readonly visure: string[];
  readonly campi: string[];
  readonly scadeIl: Date;
};

/** What is granted to an operator now, and not yet at its term. */
export function inCorso(tx: Tx, operatoreId: string, convenzioneId: string, now: Date): Promise<InCorso[]> {
  return tx.$queryRaw<InCorso[]>`
    SELECT id, finalita, riferimento, visure, campi, scade_il AS "scadeIl" FROM eccezione
     WHERE erogatore_id = varco_erogatore() AND operatore_id = ${operatoreId}::uuid AND convenzione_id = ${convenzioneId}::uuid
       AND stato = 'CONCESSA' AND decisa_il <= ${now}::timestamptz AND scade_il > ${now}::timestamptz ORDER BY decisa_il`;
}
