import { dbServizio } from './db';
import { oFermo } from './guasti';

/** What anybody may know of a comune: it stands on its public pages (LE-10). */
type ErogatorePubblico = {
  id: string;
  codice: string;
  denominazione: string;
  indirizzo: string;
  pec: string;
  emailUfficio: string;
  telefono: string | null;
};

const pubblico = { id: true, codice: true, denominazione: true, indirizzo: true, pec: true, emailUfficio: true, telefono: true } as const;

/** All comuni served by this installation, by name. */
export function elencoErogatori(): Promise<ErogatorePubblico[]> {
  return oFermo(dbServizio().erogatore.findMany({ select: pubblico, orderBy: { denominazione: 'asc' } }));
}

/** The comune with that code in its address, or null. */
export function erogatoreDaCodice(codice: string): Promise<ErogatorePubblico | null> {
  return oFermo(dbServizio().erogatore.findUnique({ where: { codice }, select: pubblico }));
}
