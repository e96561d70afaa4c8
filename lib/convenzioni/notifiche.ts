import type { Messaggi, Notifica, TipoMessaggio } from '@/lib/core/messaggi';
import type { Tx } from '@/lib/platform/db';
import { indirizzo } from '@/lib/platform/indirizzo';
import { getComune, getEnte } from '@/lib/enti/steps';
import { utenzeDellEnte } from '@/lib/identita/steps';
import type { RigaConvenzione } from './repository';

export type ContestoNotifiche = { readonly tx: Tx; readonly notifica: (messaggio: Notifica) => void };
type Quale = { readonly id: string; readonly numero: string; readonly enteId: string; readonly erogatoreId: string };
type Comuni = 'comune' | 'numero' | 'ente';
type TipoConvenzione = { [T in TipoMessaggio]: Messaggi[T] extends Record<Comuni, string> ? T : never }[TipoMessaggio];

const PAGINA_ENTE = '/ente/convenzione';
export const paginaConvenzione = (id: string): string => indirizzo(`/ufficio/convenzioni/${id}`);
export const paginaEnte = (): string => indirizzo(PAGINA_ENTE);

/**
 * Tells one party, or both, what has happened to a convenzione: the fruitore at its PEC and its office address, the comune at its own.
 * `dati` is what the message needs beside the names and the number; `altre` are further mailboxes of the fruitore. Answers whom it told: no
 * mailbox is told twice.
 */
export async function notificareParti<T extends TipoConvenzione>(
  { tx, notifica }: ContestoNotifiche,
  { numero, enteId, erogatoreId }: Quale,
  a: 'ENTE' | 'UFFICIO' | 'ENTRAMBI',
  tipo: T,
  dati: Omit<Messaggi[T], Comuni>,
  altre: readonly string[] = [],
): Promise<ReadonlySet<string>> {
  const [ente, comune] = [await getEnte(tx, enteId), await getComune(tx, erogatoreId)];
  const caselle = [...(a === 'UFFICIO' ? [] : [ente.pec, ente.email, ...altre]), ...(a === 'ENTE' ? [] : [comune.emailUfficio])];
  const destinatari = new Set(caselle.map((casella) => casella.toLowerCase()));
  for (const destinatario of destinatari) {
    notifica({
      tipo,
      destinatario,
      dati: { comune: comune.denominazione, numero, ente: ente.denominazione, ...dati },
    } as unknown as Notifica);
  }
  return destinatari;
}

/** An act that touches the accesses: told to both parties and, of the fruitore, to the people who answer for it. Answers whom it told. */
export async function notificareTutti<T extends TipoConvenzione>(
  contesto: ContestoNotifiche,
  convenzione: RigaConvenzione,
  tipo: T,
  dati: Omit<Messaggi[T], Comuni>,
): Promise<ReadonlySet<string>> {
  return notificareParti(contesto, convenzione, 'ENTRAMBI', tipo, dati, await recapitiDiChiRisponde(contesto.tx, convenzione));
}

/** An act that the comune has prepared and the ente signs first: to the ente, and to the people who may hand in its signed copy (CA-16). */
export async function notificareAttoDaFirmare(
  contesto: ContestoNotifiche,
  convenzione: RigaConvenzione,
  dati: { readonly genere: string; readonly pagina: string },
): Promise<void> {
  await notificareParti(contesto, convenzione, 'ENTE', 'atto-da-firmare', dati, await recapitiDiChiRisponde(contesto.tx, convenzione));
}

/**
 * Where the fruitore's referente and legal representative are written to: at the addresses of their accounts and, for a part that nobody
 * plays any more, at the one that both parties have signed.
 */
async function recapitiDiChiRisponde(
  tx: Tx,
  { enteId, stipulataIl, responsabile, firmatarioFruitore }: RigaConvenzione,
): Promise<string[]> {
  const utenze = await utenzeDellEnte(tx, enteId);
  return (
    [
      ['REFERENTE', responsabile],
      ['LEGALE_RAPPRESENTANTE', firmatarioFruitore],
    ] as const
  ).flatMap(([ruolo, firmato]) => {
    const caselle = utenze.filter(({ ruoli }) => ruoli.includes(ruolo)).map(({ email }) => email);
    return caselle.length === 0 && stipulataIl !== null && firmato?.email ? [firmato.email] : caselle;
  });
}
