import type { Messaggi, Notifica, TipoMessaggio } from '@/lib/core/messaggi';
import type { Tx } from '@/lib/platform/db';
import { indirizzo } from '@/lib/platform/indirizzo';
import { recapitiDelleParti } from './repository-parti';

export type ContestoNotifiche = { readonly tx: Tx; readonly notifica: (messaggio: Notifica) => void };
type Quale = { readonly id: string; readonly numero: string; readonly enteId: string; readonly erogatoreId: string };
type Comuni = 'comune' | 'numero' | 'ente';
type TipoConvenzione = { [T in TipoMessaggio]: Messaggi[T] extends Record<Comuni, string> ? T : never }[TipoMessaggio];

export const PAGINA_ENTE = '/ente/convenzione';
export const paginaUfficio = (id: string): string => indirizzo(`/ufficio/convenzioni/${id}`);
export const paginaEnte = (): string => indirizzo(PAGINA_ENTE);

/**
 * Tells one party, or both, what has happened to a convenzione: the fruitore at its PEC and its office address, the comune at its own.
 * `dati` is what the message needs beside the names and the number; `altre` are further mailboxes of the fruitore.
 */
export async function notificareParti<T extends TipoConvenzione>(
  { tx, notifica }: ContestoNotifiche,
  { numero, enteId, erogatoreId }: Quale,
  a: 'ENTE' | 'UFFICIO' | 'ENTRAMBI',
  tipo: T,
  dati: Omit<Messaggi[T], Comuni>,
  altre: readonly string[] = [],
): Promise<void> {
  const { ente, comune } = await recapitiDelleParti(tx, { erogatoreId, enteId });
  const caselle = [...(a === 'UFFICIO' ? [] : [ente.pec, ente.email, ...altre]), ...(a === 'ENTE' ? [] : [comune.emailUfficio])];
  for (const destinatario of new Set(caselle.map((casella) => casella.toLowerCase()))) {
    notifica({
      tipo,
      destinatario,
      dati: { comune: comune.denominazione, numero, ente: ente.denominazione, ...dati },
    } as unknown as Notifica);
  }
}
