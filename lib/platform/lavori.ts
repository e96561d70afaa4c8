import { dbServizio } from './db';

/** Long work asked by a person, as the worker takes it. */
export type LavoroPreso = { id: string; erogatoreId: string; tipo: string; parametri: unknown; tentativi: number };

/** Does one kind of long work; `avanza` takes a percentage. Doing it twice must leave one result. */
export type Lavorazione = (lavoro: LavoroPreso, now: Date, avanza: (percento: number) => Promise<void>) => Promise<object>;

const TENTATIVI = 3;
/** Work that shows no progress for so long was in the hands of a worker that died: it is done again from the start. */
const ABBANDONO_MINUTI = 15;

/** Takes one piece of work: the oldest that waits, or one that a dead worker left. */
export async function prendereLavoro(now: Date): Promise<LavoroPreso | null> {
  const [preso] = await dbServizio().$queryRaw<LavoroPreso[]>`
    UPDATE lavoro l SET stato = 'IN_CORSO', iniziato_il = ${now}::timestamptz, tentativi = l.tentativi + 1, avanzamento = 0
      FROM (SELECT erogatore_id, id FROM lavoro
             WHERE stato = 'IN_ATTESA' OR (stato = 'IN_CORSO' AND iniziato_il < ${now}::timestamptz - make_interval(mins => ${ABBANDONO_MINUTI}::int))
             ORDER BY chiesto_il LIMIT 1 FOR UPDATE SKIP LOCKED) libero
     WHERE l.erogatore_id = libero.erogatore_id AND l.id = libero.id
    RETURNING l.id, l.erogatore_id AS "erogatoreId", l.tipo, l.parametri, l.tentativi`;
  return preso ?? null;
}

export async function avanzare(lavoro: LavoroPreso, percento: number): Promise<void> {
  await dbServizio().lavoro.updateMany({
    where: { erogatoreId: lavoro.erogatoreId, id: lavoro.id, stato: 'IN_CORSO' },
    data: { avanzamento: percento },
  });
}

export async function concludere(lavoro: LavoroPreso, esito: object, now: Date): Promise<void> {
  await dbServizio().lavoro.updateMany({
    where: { erogatoreId: lavoro.erogatoreId, id: lavoro.id, stato: 'IN_CORSO' },
    data: { stato: 'CONCLUSO', avanzamento: 100, esito, errore: null, conclusoIl: now },
  });
}

/** Tries again up to three times; then it stands as failed in the office's list of things to do. */
export async function segnareLavoroFallito(lavoro: LavoroPreso, errore: string, now: Date): Promise<void> {
  const ultimo = lavoro.tentativi >= TENTATIVI;
  await dbServizio().lavoro.updateMany({
    where: { erogatoreId: lavoro.erogatoreId, id: lavoro.id, stato: 'IN_CORSO' },
    data: { stato: ultimo ? 'FALLITO' : 'IN_ATTESA', errore: errore.slice(0, 500), conclusoIl: ultimo ? now : null },
  });
}
