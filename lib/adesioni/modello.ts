import { compilaRegole } from '@/lib/clausole/compila';
import type { Regole } from '@/lib/clausole/regole';
import type { ClausolaScritta } from '@/lib/clausole/tipi';
import { oggi } from '@/lib/core/date';
import { nonTrovato, regola } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db';
import { vincoliDaRegole, type VincoliModulo } from './schema-vincoli';

/** A clause set as an applicant meets it: what it is for, and what its form asks. */
export type ModelloAdesione = { readonly id: string; readonly nome: string; readonly descrizione: string; readonly regole: Regole };

type Riga = { id: string; nome: string; descrizione: string; clausole: unknown };

function conRegole({ id, nome, descrizione, clausole }: Riga): ModelloAdesione {
  return { id, nome, descrizione, regole: compilaRegole(clausole as ClausolaScritta[]) };
}

const aperti = { approvatoIl: { not: null }, ritiratoIl: null } as const;

/** The modelli to which an ente can adhere today: approved, not withdrawn. */
export async function modelliAperti(tx: Tx): Promise<ModelloAdesione[]> {
  const righe = await tx.modello.findMany({ where: aperti, orderBy: [{ nome: 'asc' }, { versione: 'desc' }] });
  return righe.map(conRegole);
}

/** Refuses a modello that is not open (any more) to adhesion. */
export async function getModelloAperto(tx: Tx, id: string): Promise<ModelloAdesione> {
  const riga = await tx.modello.findFirst({ where: { id, ...aperti } });
  if (!riga) throw regola('MODELLO_NON_APERTO', 'Questa convenzione non è aperta all’adesione: scegline un’altra tra quelle in elenco.');
  return conRegole(riga);
}

/** The modello of an adhesion, also when it has been withdrawn meanwhile: who began under it goes on under it. */
export async function getModello(tx: Tx, id: string): Promise<ModelloAdesione> {
  const riga = await tx.modello.findFirst({ where: { id } });
  if (!riga) throw nonTrovato('Il modello di convenzione');
  return conRegole(riga);
}

export function vincoliDelModello({ regole }: ModelloAdesione, now: Date): VincoliModulo {
  return vincoliDaRegole(regole, oggi(now));
}
