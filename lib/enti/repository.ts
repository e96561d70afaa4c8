import type { DatiEnte } from './dati';
import type { Tx } from '@/lib/platform/db';

/** Id of the ente with that codice fiscale among this comune's fruitori, or null. */
export async function idEntePerCodiceFiscale(tx: Tx, codiceFiscale: string): Promise<string | null> {
  const ente = await tx.ente.findFirst({ where: { codiceFiscale }, select: { id: true } });
  return ente?.id ?? null;
}

/** Inserts the ente unless another transaction has just done so. */
export async function inserisciEnte(tx: Tx, erogatoreId: string, id: string, ente: DatiEnte, now: Date): Promise<void> {
  await tx.ente.createMany({ data: [{ ...colonne(ente), erogatoreId, id, codiceFiscale: ente.codiceFiscale, creatoIl: now }], skipDuplicates: true });
}

/** Brings address and contacts up to what the ente has just declared; its codice fiscale never changes. */
export async function aggiornaEnte(tx: Tx, id: string, ente: DatiEnte): Promise<void> {
  await tx.ente.updateMany({ where: { id }, data: { ...colonne(ente), versione: { increment: 1 } } });
}

function colonne({ tipo, denominazione, partitaIva, indirizzo, comune, provincia, pec, email, telefono, fax }: DatiEnte) {
  return { tipo, denominazione, partitaIva: partitaIva ?? null, indirizzo, comune, provincia, pec, email, telefono: telefono ?? null, fax: fax ?? null };
}
