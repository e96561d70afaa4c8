import { MESSAGGI_RISERVATI, type Messaggi, type StatoMessaggio, type TipoMessaggio } from '@/lib/core/messaggi';
import { dbServizio } from './db';
import { senzaPadrone, type Presenza } from './presenza';

/** A message taken from the outbox by the worker `affidatoA`, and by no other. */
export type DaInviare = {
  [T in TipoMessaggio]: { id: string; erogatoreId: string; tipo: T; destinatario: string; dati: Messaggi[T]; tentativi: number };
}[TipoMessaggio];

/** The same, in the hands of a worker. */
export type Preso = DaInviare & { readonly affidatoA: number };

const TENTATIVI = 8;
/** A worker that lives and held a message longer than this is stuck: whether it left cannot be known. */
const AFFIDO_MINUTI = 10;

/**
 * Takes the message that is due first, or null. Two workers never take the same one, and each holds one at a time: when it dies, one message
 * is in doubt and the others leave at once.
 */
export async function prendere(now: Date, { id }: Pick<Presenza, 'id'>): Promise<Preso | null> {
  const [preso] = await dbServizio().$queryRaw<Preso[]>`
    UPDATE messaggio m SET stato = 'IN_INVIO', affidato_a = ${id}::int, tentativi = m.tentativi + 1,
           prossimo_il = ${now}::timestamptz + make_interval(mins => ${AFFIDO_MINUTI}::int)
      FROM (SELECT erogatore_id, id FROM messaggio WHERE stato = 'DA_INVIARE' AND prossimo_il <= ${now}::timestamptz
             ORDER BY prossimo_il LIMIT 1 FOR UPDATE SKIP LOCKED) libero
     WHERE m.erogatore_id = libero.erogatore_id AND m.id = libero.id
    RETURNING m.id, m.erogatore_id AS "erogatoreId", m.tipo, m.destinatario, m.dati, m.tentativi, m.affidato_a AS "affidatoA"`;
  return preso ?? null;
}

/** What the worker that held it may still say, also when it had been given up for dead: it knows, and nobody has to go and look. */
const inMano = ({ erogatoreId, id, affidatoA, tentativi }: Preso) => ({
  erogatoreId,
  id,
  affidatoA,
  tentativi,
  stato: { in: ['IN_INVIO', 'DA_VERIFICARE'] satisfies StatoMessaggio[] },
});

export async function segnareInviato(messaggio: Preso, oggetto: string, now: Date): Promise<void> {
  await dbServizio().messaggio.updateMany({
    where: inMano(messaggio),
    data: {
      stato: 'INVIATO' satisfies StatoMessaggio,
      inviatoIl: now,
      oggetto,
      errore: null,
      ...(MESSAGGI_RISERVATI[messaggio.tipo] ? { dati: {} } : {}),
    },
  });
}

/** Tries again later, each time later; after the last attempt the message goes to a person. */
export async function segnareNonInviato(messaggio: Preso, errore: string, now: Date): Promise<void> {
  const ultimo = messaggio.tentativi >= TENTATIVI;
  const stato: StatoMessaggio = ultimo ? 'NON_INVIATO' : 'DA_INVIARE';
  const attesaMinuti = 2 ** (messaggio.tentativi - 1);
  await dbServizio().messaggio.updateMany({
    where: inMano(messaggio),
    data: {
      stato,
      errore: errore.slice(0, 500),
      prossimoIl: new Date(now.getTime() + attesaMinuti * 60_000),
    },
  });
}

/** The server took the message and never said whether it accepted it: a person decides. */
export async function segnareIncerto(messaggio: Preso, errore: string): Promise<void> {
  await dbServizio().messaggio.updateMany({
    where: inMano(messaggio),
    data: { stato: 'DA_VERIFICARE' satisfies StatoMessaggio, errore: errore.slice(0, 500) },
  });
}

/** Messages left in the hands of a worker that is dead, or stuck: they may have left or not, so a person decides. Answers how many. */
export function raccogliereIncerti(now: Date): Promise<number> {
  return dbServizio().$executeRaw`
    UPDATE messaggio m
       SET stato = 'DA_VERIFICARE', errore = 'Il servizio si è interrotto durante l’invio: non è certo che il messaggio sia partito.'
     WHERE m.stato = 'IN_INVIO' AND (m.prossimo_il <= ${now}::timestamptz OR ${senzaPadrone('m.affidato_a')})`;
}
