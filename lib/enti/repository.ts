import type { TipoEnte } from '@/lib/clausole/regole/regole';
import { nonTrovato } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db';
import type { DatiEnte } from './dati';

/** Id of the ente with that codice fiscale among this comune's fruitori, or null. */
export async function idEntePerCodiceFiscale(tx: Tx, codiceFiscale: string): Promise<string | null> {
  const ente = await tx.ente.findFirst({ where: { codiceFiscale }, select: { id: true } });
  return ente?.id ?? null;
}

export type RigaEnte = Omit<Awaited<ReturnType<Tx['ente']['findFirstOrThrow']>>, 'tipo'> & { readonly tipo: TipoEnte };

/** The ente as the reader may see it; otherwise the usual 404. */
export async function leggiEnte(tx: Tx, id: string): Promise<RigaEnte> {
  const riga = await tx.ente.findFirst({ where: { id } });
  if (!riga) throw nonTrovato('L’ente');
  return riga as RigaEnte;
}

/** The ente with that codice fiscale as it is known, or null. */
export async function entePerCodiceFiscale(tx: Tx, codiceFiscale: string) {
  const riga = await tx.ente.findFirst({
    where: { codiceFiscale },
    select: {
      id: true,
      tipo: true,
      denominazione: true,
      indirizzo: true,
      comune: true,
      provincia: true,
      pec: true,
      email: true,
      telefono: true,
    },
  });
  return riga && { ...riga, tipo: riga.tipo as TipoEnte };
}

/** Its PEC, through a function of the data bank: whoever holds only a link to a request may not read the ente. */
export async function pecNota(tx: Tx, codiceFiscale: string): Promise<string | null> {
  const [riga] = await tx.$queryRaw<{ pec: string | null }[]>`SELECT varco_pec_nota(${codiceFiscale}) AS pec`;
  return riga?.pec ?? null;
}

/** Its PEC if an act of its was ever signed by both parties, else null: before that, it is only what somebody declared. */
export async function pecFirmata(tx: Tx, id: string): Promise<string | null> {
  if ((await tx.convenzione.count({ where: { enteId: id, stipulataIl: { not: null } } })) === 0) return null;
  return (await tx.ente.findFirst({ where: { id }, select: { pec: true } }))?.pec ?? null;
}

/** Locks its row. */
export async function tieniEnte(tx: Tx, id: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM ente WHERE id = ${id}::uuid FOR UPDATE`;
}

/** Inserts the ente unless another transaction has just done so. */
export async function inserisciEnte(tx: Tx, erogatoreId: string, id: string, ente: DatiEnte, now: Date): Promise<void> {
  await tx.ente.createMany({
    data: [{ ...colonne(ente), erogatoreId, id, codiceFiscale: ente.codiceFiscale, creatoIl: now }],
    skipDuplicates: true,
  });
}

/** Brings address and contacts up to what the ente has just declared; its codice fiscale never changes. */
export async function aggiornaEnte(tx: Tx, id: string, ente: DatiEnte): Promise<void> {
  await tx.ente.updateMany({ where: { id }, data: { ...colonne(ente), versione: { increment: 1 } } });
}

function colonne({ tipo, denominazione, partitaIva, indirizzo, comune, provincia, pec, email, telefono, fax }: DatiEnte) {
  return {
    tipo,
    denominazione,
    partitaIva: partitaIva ?? null,
    indirizzo,
    comune,
    provincia,
    pec,
    email,
    telefono: telefono ?? null,
    fax: fax ?? null,
  };
}
