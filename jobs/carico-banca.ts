import { caricoSchema } from '@/lib/banche/schema';
import { compiereCarico } from '@/lib/banche/use-cases/compiere-carico';
import type { Lavorazione } from '@/lib/platform/lavori';

/** Loads the archive that the office has sent, all of it or nothing. How far it is stands on its own row, by phases. */
export const caricoBanca: Lavorazione = async (lavoro, now) => {
  const { caricoId } = lavoro.parametri as { caricoId: string };
  const richiesta = { credenziale: { tipo: 'SISTEMA' as const, erogatoreId: lavoro.erogatoreId }, now, indirizzoIp: null };
  return compiereCarico.esegui(richiesta, caricoSchema.parse({ id: caricoId }));
};
