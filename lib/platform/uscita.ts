import { MESSAGGI_RISERVATI, type Messaggi, type TipoMessaggio } from '@/lib/core/messaggi';
import { dbServizio } from './db';

/** A message taken from the outbox by this worker, and by no other. */
export type DaInviare = {
  [T in TipoMessaggio]: { id: string; erogatoreId: string; tipo: T; destinatario: string; dati: Messaggi[T]; tentativi: number };
}[TipoMessaggio];

const TENTATIVI = 8;
/** A worker that held a message longer than this has died with it: whether it left cannot be known. */
const AFFIDO_MINUTI = 10;

/** Takes up to `quanti` messages that are due. Two workers never take the same one. */
export function prendere(now: Date, quanti: number): Promise<DaInviare[]> {
  return dbServizio().$queryRaw<DaInviare[]>`
    UPDATE messaggio m SET stato = 'IN_INVIO', prossimo_il = ${now}::timestamptz + make_interval(mins => ${AFFIDO_MINUTI}::int), tentativi = m.tentativi + 1
      FROM (SELECT erogatore_id, id FROM messaggio WHERE stato = 'DA_INVIARE' AND prossimo_il <= ${now}::timestamptz
             ORDER BY prossimo_il LIMIT ${quanti}::int FOR UPDATE SKIP LOCKED) presi
     WHERE m.erogatore_id = presi.erogatore_id AND m.id = presi.id
    RETURNING m.id, m.erogatore_id AS "erogatoreId", m.tipo, m.destinatario, m.dati, m.tentativi`;
}

export async function segnareInviato(messaggio: DaInviare, oggetto: string, now: Date): Promise<void> {
  await dbServizio().messaggio.updateMany({
    where: { erogatoreId: messaggio.erogatoreId, id: messaggio.id, stato: 'IN_INVIO' },
    data: { stato: 'INVIATO', inviatoIl: now, oggetto, errore: null, ...(MESSAGGI_RISERVATI.includes(messaggio.tipo) ? { dati: {} } : {}) },
  });
}

/** Tries again later, each time later; after the last attempt the message goes to a person. */
export async function segnareNonInviato(messaggio: DaInviare, errore: string, now: Date): Promise<void> {
  const ultimo = messaggio.tentativi >= TENTATIVI;
  const attesaMinuti = 2 ** (messaggio.tentativi - 1);
  await dbServizio().messaggio.updateMany({
    where: { erogatoreId: messaggio.erogatoreId, id: messaggio.id, stato: 'IN_INVIO' },
    data: {
      stato: ultimo ? 'NON_INVIATO' : 'DA_INVIARE',
      errore: errore.slice(0, 500),
      prossimoIl: new Date(now.getTime() + attesaMinuti * 60_000),
    },
  });
}

/** Messages left in the hands of a worker that died: they may have left or not, so a person decides. */
export async function raccogliereIncerti(now: Date): Promise<number> {
  const { count } = await dbServizio().messaggio.updateMany({
    where: { stato: 'IN_INVIO', prossimoIl: { lte: now } },
    data: { stato: 'DA_VERIFICARE', errore: 'Il servizio si è interrotto durante l’invio: non è certo che il messaggio sia partito.' },
  });
  return count;
}
