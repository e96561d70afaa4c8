import { compilaRegole } from '@/lib/clausole/compila';
import type { Regole } from '@/lib/clausole/regole';
import { oggi } from '@/lib/core/date';
import { nonTrovato, regola } from '@/lib/core/errors';
import { cercaAperto, cercaModello, leggiAperti, type RigaModello } from '@/lib/modelli/steps';
import type { Tx } from '@/lib/platform/db';
import { vincoliDaRegole, type VincoliModulo } from '../schema-vincoli';

/** A clause set as an applicant meets it: what it is for, and what its form asks. */
export type ModelloAdesione = Pick<RigaModello, 'id' | 'nome' | 'descrizione' | 'atto'> & { readonly regole: Regole };

function conRegole({ id, nome, descrizione, atto, clausole }: RigaModello): ModelloAdesione {
  return { id, nome, descrizione, atto, regole: compilaRegole(clausole) };
}

/** The modelli to which an ente can adhere today: approved, not withdrawn. */
export async function modelliAperti(tx: Tx): Promise<ModelloAdesione[]> {
  return (await leggiAperti(tx)).map(conRegole);
}

/** Refuses a modello that is not open (any more) to adhesion. */
export async function getModelloAperto(tx: Tx, id: string): Promise<ModelloAdesione> {
  const riga = await cercaAperto(tx, id);
  if (!riga) throw regola('MODELLO_NON_APERTO', 'Questa convenzione non è aperta all’adesione: scegline un’altra tra quelle in elenco.');
  return conRegole(riga);
}

/** The modello of an adhesion, also when it has been withdrawn meanwhile: who began under it goes on under it. */
export async function getModello(tx: Tx, id: string): Promise<ModelloAdesione> {
  const riga = await cercaModello(tx, id);
  if (!riga) throw nonTrovato('Il modello di convenzione');
  return conRegole(riga);
}

export function vincoliDelModello({ regole }: ModelloAdesione, now: Date): VincoliModulo {
  return vincoliDaRegole(regole, oggi(now));
}
