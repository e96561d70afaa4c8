import type { Lavorazione } from '@/lib/platform/lavori';
import { pacchettoSchema } from '@/lib/pacchetti/schema';
import { produrrePacchetto } from '@/lib/pacchetti/use-cases/produrre-pacchetto';

/** A package of data for an ente (RT-12), page by page; how far it is, is on its own row. */
export const pacchetto: Lavorazione = async (lavoro, now) => {
  const { pacchettoId } = lavoro.parametri as { pacchettoId: string };
  const richiesta = { credenziale: { tipo: 'SISTEMA' as const, erogatoreId: lavoro.erogatoreId }, now, indirizzoIp: null };
  return produrrePacchetto.esegui(richiesta, pacchettoSchema.parse({ id: pacchettoId }));
};
