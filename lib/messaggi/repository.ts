import { nonTrovato, modificatoDaAltri } from '@/lib/core/errors';
import type { StatoMessaggio, TipoMessaggio } from '@/lib/core/messaggi';
import type { Tx } from '@/lib/platform/db';
import type { FiltriMessaggi } from './schema';

export const PER_PAGINA = 30;

/** One page of the comune's messages, the newest first. What they say is not read: links and names stay in the outbox. */
export async function paginaMessaggi(tx: Tx, { stato, pagina }: FiltriMessaggi) {
  const where = stato ? { stato } : {};
  const righe = await tx.messaggio.findMany({
    where,
    orderBy: [{ creatoIl: 'desc' }, { id: 'asc' }],
    skip: (pagina - 1) * PER_PAGINA,
    take: PER_PAGINA,
    select: {
      id: true,
      tipo: true,
      destinatario: true,
      oggetto: true,
      stato: true,
      tentativi: true,
      errore: true,
      creatoIl: true,
      inviatoIl: true,
      prossimoIl: true,
    },
  });
  return { righe: righe.map((riga) => ({ ...riga, stato: riga.stato as StatoMessaggio })), totale: await tx.messaggio.count({ where }) };
}

/** Where a message stands; NON_TROVATO when it is another comune's. */
export async function statoMessaggio(tx: Tx, id: string): Promise<{ stato: StatoMessaggio; tipo: TipoMessaggio }> {
  const riga = await tx.messaggio.findFirst({ where: { id }, select: { stato: true, tipo: true } });
  if (!riga) throw nonTrovato('Il messaggio');
  return riga as { stato: StatoMessaggio; tipo: TipoMessaggio };
}

/** Back in the outbox as if new, and the worker is woken with this transaction's commit. */
export async function rimettiInUscita(tx: Tx, id: string, da: StatoMessaggio, now: Date): Promise<void> {
  const { count } = await tx.messaggio.updateMany({
    where: { id, stato: da },
    data: { stato: 'DA_INVIARE', tentativi: 0, errore: null, prossimoIl: now },
  });
  if (count === 0) throw modificatoDaAltri();
  await tx.$queryRaw`SELECT pg_notify('varco_sveglia', 'messaggio')::text`;
}

/** A person has seen that it left; `cancella`: with what it said, as the worker does with secrets (CA-18). */
export async function segnaInviato(tx: Tx, id: string, da: StatoMessaggio, cancella: boolean, now: Date): Promise<void> {
  const { count } = await tx.messaggio.updateMany({
    where: { id, stato: da },
    data: { stato: 'INVIATO', errore: null, inviatoIl: now, ...(cancella ? { dati: {} } : {}) },
  });
  if (count === 0) throw modificatoDaAltri();
}

/** Erases the messages with the link of a draft whose mailbox has no draft begun before them; row-level security says the same. */
export async function cancellaMessaggiDiBozza(tx: Tx): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM messaggio m WHERE m.tipo = 'adesione-bozza' AND m.stato <> 'IN_INVIO'
       AND NOT EXISTS (SELECT FROM adesione a WHERE a.erogatore_id = m.erogatore_id AND a.stato = 'BOZZA'
                          AND a.email_richiedente = m.destinatario AND a.creata_il <= m.creato_il)`;
}
