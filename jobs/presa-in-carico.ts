import type { Lavorazione } from '@/lib/platform/lavori';
import { presaSchema } from '@/lib/presa-in-carico/schema';
import { compierePresa } from '@/lib/presa-in-carico/use-cases/compiere-presa';

/** Takes over what the office has confirmed, all or nothing. */
export const presaInCarico: Lavorazione = async (lavoro, now, avanza) => {
  const { presaId } = lavoro.parametri as { presaId: string };
  const richiesta = { credenziale: { tipo: 'SISTEMA' as const, erogatoreId: lavoro.erogatoreId }, now, indirizzoIp: null, avanza };
  return compierePresa.esegui(richiesta, presaSchema.parse({ id: presaId }));
};
