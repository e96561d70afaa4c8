import type { TipoEnte } from '@/lib/clausole/regole';
import { nonTrovato } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db';
import type { ParteAtto } from './domain/materia-convenzione';

const sede = (r: { indirizzo: string; comune: string; provincia: string }): string => `${r.indirizzo}, ${r.comune} (${r.provincia})`;

/** The comune as a party of the act. */
export async function parteErogatore(tx: Tx, id: string): Promise<ParteAtto> {
  const riga = await tx.erogatore.findUniqueOrThrow({ where: { id } });
  return { denominazione: riga.denominazione, codiceFiscale: riga.codiceFiscale, indirizzo: sede(riga), pec: riga.pec };
}

/** The fruitore as a party of the act, as it is known today. */
export async function parteEnte(tx: Tx, id: string): Promise<ParteAtto> {
  const riga = await tx.ente.findFirst({ where: { id } });
  if (!riga) throw nonTrovato('L’ente');
  return {
    denominazione: riga.denominazione,
    codiceFiscale: riga.codiceFiscale,
    partitaIva: riga.partitaIva,
    indirizzo: sede(riga),
    pec: riga.pec,
  };
}

/** Names and mailboxes of the two parties, as messages need them. */
export async function recapitiDelleParti(tx: Tx, { erogatoreId, enteId }: { erogatoreId: string; enteId: string }) {
  const ente = await tx.ente.findUniqueOrThrow({
    where: { erogatoreId_id: { erogatoreId, id: enteId } },
    select: { denominazione: true, pec: true, email: true },
  });
  const comune = await tx.erogatore.findUniqueOrThrow({ where: { id: erogatoreId }, select: { denominazione: true, emailUfficio: true } });
  return { ente, comune };
}

/** What kind of body a fruitore is. */
export async function tipoEnteDi(tx: Tx, id: string): Promise<TipoEnte | null> {
  return ((await tx.ente.findFirst({ where: { id }, select: { tipo: true } }))?.tipo ?? null) as TipoEnte | null;
}
