import { modificatoDaAltri, nonTrovato } from '@/lib/core/errors';
import type { LavoroDaFare, StatoLavoro } from '@/lib/core/lavori';
import type { Tx } from '@/lib/platform/db';

type Affidato = LavoroDaFare & { readonly erogatoreId: string; readonly chiestoDa: string | null; readonly chiestoIl: Date };

export async function inserisciLavoro(tx: Tx, lavoro: Affidato): Promise<void> {
  await tx.lavoro.createMany({ data: [lavoro] });
}

/** Where a piece of work stands; NON_TROVATO when it is another comune's. */
export async function statoLavoro(tx: Tx, id: string): Promise<{ stato: StatoLavoro; tipo: string }> {
  const riga = await tx.lavoro.findFirst({ where: { id }, select: { stato: true, tipo: true } });
  if (!riga) throw nonTrovato('Il lavoro');
  return riga as { stato: StatoLavoro; tipo: string };
}

/** As if it had just been asked, and the worker is woken with this transaction's commit. */
export async function rimettiInAttesa(tx: Tx, id: string, da: StatoLavoro): Promise<void> {
  const { count } = await tx.lavoro.updateMany({
    where: { id, stato: da },
    data: { stato: 'IN_ATTESA', tentativi: 0, avanzamento: 0, errore: null, conclusoIl: null },
  });
  if (count === 0) throw modificatoDaAltri();
  await tx.$queryRaw`SELECT pg_notify('varco_sveglia', 'lavoro')::text`;
}
