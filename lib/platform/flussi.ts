/** Who is at the door of a feed (SA-20): a system of a comune with the secret of one data bank, and no person nor session. */
import { timingSafeEqual } from 'node:crypto';
import { ID_DI_NESSUNO } from '@/lib/core/ids';
import { dbServizio } from './db';
import { improntaGettone } from './gettoni';
import { riservaIndirizzo, type LimiteIndirizzo } from './limite-indirizzo';

/** Deliveries from one address, good and bad. */
const LIMITE_CONSEGNE: LimiteIndirizzo = { cosa: 'flusso', massimo: 120, secondi: 60 };

export type Mittente = { readonly erogatoreId: string; readonly flussoId: string };

/** False when that address has knocked too often: counted before anything is looked at. */
export function consegnaAmmessa(indirizzoIp: string | null, now: Date): Promise<boolean> {
  return dbServizio().$transaction((tx) => riservaIndirizzo(tx, LIMITE_CONSEGNE, indirizzoIp, now));
}

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;
const NESSUNA = '0'.repeat(64);

/** Null for whoever has no live key of that bank, whatever the reason; as long for a feed that is there as for one that is not. */
export async function riconosciMittente(chiave: string, banca: string, now: Date): Promise<Mittente | null> {
  const [id = '', segreto = ''] = chiave.split('.');
  const trovato = await dbServizio().bancaFlusso.findUnique({ where: { id: UUID.test(id) ? id : ID_DI_NESSUNO } });
  const vivo = trovato?.banca === banca && trovato.revocatoIl === null;
  const uguale = timingSafeEqual(Buffer.from(improntaGettone(segreto)), Buffer.from(trovato?.impronta ?? NESSUNA));
  if (!trovato || !vivo || !uguale) return null;
  await dbServizio().bancaFlusso.update({ where: { id }, data: { usatoIl: now }, select: { id: true } });
  return { erogatoreId: trovato.erogatoreId, flussoId: id };
}
