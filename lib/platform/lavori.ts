import { LAVORO_FALLITO, type StatoLavoro } from '@/lib/core/lavori';
import { dbServizio } from './db';
import { senzaPadrone, type Presenza } from './presenza';
import { sql } from './sql';

/** Long work asked by a person, as the worker `affidatoA` takes it. */
type LavoroPreso = { id: string; erogatoreId: string; tipo: string; parametri: unknown; tentativi: number; affidatoA: number };

/** Does one kind of long work; `avanza` takes a percentage. Doing it twice must leave one result. */
export type Lavorazione = (lavoro: LavoroPreso, now: Date, avanza: (percento: number) => Promise<void>) => Promise<object>;

const TENTATIVI = 3;
/** Work of which a living worker has said nothing for so long is stuck: it is done again from the start. */
const SILENZIO_MINUTI = 15;
/** No work lasts so long: what beats still, and never ends, is stuck too. */
const ABBANDONO_ORE = 12;
const INTERROTTO = 'Il servizio si è interrotto mentre lo svolgeva, a ogni tentativo.';

/**
 * Takes one piece of work: the oldest that waits, or one that a dead or stuck worker left. What its worker did not outlive three times is
 * given up first: work that brings the worker down must not bring it down for ever.
 */
export async function prendereLavoro(now: Date, { id }: Pick<Presenza, 'id'>): Promise<LavoroPreso | null> {
  const lasciato = sql`l.stato = 'IN_CORSO' AND (${senzaPadrone('l.affidato_a')}
    OR coalesce(l.battito_il, l.iniziato_il) < ${now}::timestamptz - make_interval(mins => ${SILENZIO_MINUTI}::int)
    OR l.iniziato_il < ${now}::timestamptz - make_interval(hours => ${ABBANDONO_ORE}::int))`;
  await dbServizio().$executeRaw`
    UPDATE lavoro l SET stato = ${LAVORO_FALLITO}, errore = coalesce(l.errore, ${INTERROTTO}), concluso_il = ${now}::timestamptz
     WHERE ${lasciato} AND l.tentativi >= ${TENTATIVI}::int`;
  const [preso] = await dbServizio().$queryRaw<LavoroPreso[]>`
    UPDATE lavoro l SET stato = 'IN_CORSO', affidato_a = ${id}::int, iniziato_il = ${now}::timestamptz,
           battito_il = NULL, tentativi = l.tentativi + 1, avanzamento = 0
      FROM (SELECT l.erogatore_id, l.id FROM lavoro l WHERE l.stato = 'IN_ATTESA' OR (${lasciato} AND l.tentativi < ${TENTATIVI}::int)
             ORDER BY l.chiesto_il LIMIT 1 FOR UPDATE SKIP LOCKED) libero
     WHERE l.erogatore_id = libero.erogatore_id AND l.id = libero.id
    RETURNING l.id, l.erogatore_id AS "erogatoreId", l.tipo, l.parametri, l.tentativi, l.affidato_a AS "affidatoA"`;
  return preso ?? null;
}

/** Whoever was given up for dead has nothing more to say of a work that others have taken. */
const inMano = ({ erogatoreId, id, affidatoA, tentativi }: LavoroPreso) => ({
  erogatoreId,
  id,
  affidatoA,
  tentativi,
  stato: 'IN_CORSO' satisfies StatoLavoro,
});

/** Says that it goes on: nobody takes it, however long it lasts. */
export async function battere(lavoro: LavoroPreso, now: Date): Promise<void> {
  await dbServizio().lavoro.updateMany({ where: inMano(lavoro), data: { battitoIl: now } });
}

export async function avanzare(lavoro: LavoroPreso, percento: number): Promise<void> {
  await dbServizio().lavoro.updateMany({ where: inMano(lavoro), data: { avanzamento: percento } });
}

export async function concludere(lavoro: LavoroPreso, esito: object, now: Date): Promise<void> {
  await dbServizio().lavoro.updateMany({
    where: inMano(lavoro),
    data: { stato: 'CONCLUSO' satisfies StatoLavoro, avanzamento: 100, esito, errore: null, conclusoIl: now },
  });
}

/** Tries again up to three times; then it stands as failed in the office's list of things to do. */
export async function segnareLavoroFallito(lavoro: LavoroPreso, errore: string, now: Date): Promise<void> {
  const ultimo = lavoro.tentativi >= TENTATIVI;
  const stato: StatoLavoro = ultimo ? LAVORO_FALLITO : 'IN_ATTESA';
  await dbServizio().lavoro.updateMany({
    where: inMano(lavoro),
    data: { stato, errore: errore.slice(0, 500), conclusoIl: ultimo ? now : null },
  });
}
