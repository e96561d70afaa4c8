import { getComune, getEnte } from '@/lib/enti/steps';
import type { Tx } from '@/lib/platform/db';
import type { ParteAtto } from './domain/materia-convenzione';

const sede = (r: { indirizzo: string; comune: string; provincia: string }): string => `${r.indirizzo}, ${r.comune} (${r.provincia})`;

/** The comune as a party of the act. */
export async function parteErogatore(tx: Tx, id: string): Promise<ParteAtto> {
  const riga = await getComune(tx, id);
  return { denominazione: riga.denominazione, codiceFiscale: riga.codiceFiscale, indirizzo: sede(riga), pec: riga.pec };
}

/** The fruitore as a party of the act, as it is known today. */
export async function parteEnte(tx: Tx, id: string): Promise<ParteAtto> {
  const riga = await getEnte(tx, id);
  const { denominazione, codiceFiscale, partitaIva, pec } = riga;
  return { denominazione, codiceFiscale, partitaIva, indirizzo: sede(riga), pec };
}
