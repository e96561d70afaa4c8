import type { Lavorazione } from '@/lib/platform/lavori';
import { produrreRelazioneSchema } from '@/lib/relazioni/schema';
import { produrreRelazione } from '@/lib/relazioni/use-cases/produrre-relazione';

/** The annual report of a convenzione, for whoever asked it. */
export const relazioneAnnuale: Lavorazione = async (lavoro, now, avanza) => {
  const parametri = produrreRelazioneSchema.parse({ ...(lavoro.parametri as object), lavoroId: lavoro.id });
  await avanza(10);
  return produrreRelazione.esegui({ credenziale: { tipo: 'SISTEMA', erogatoreId: lavoro.erogatoreId }, now, indirizzoIp: null }, parametri);
};
