import { inputNonValido } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db';
import { getModello, vincoliDelModello } from './modello';
import type { RigaAdesione } from '../repository';
import type { DatiAdesione } from '../schema';
import { schemaAdesione } from '../schema-vincoli';

/** What has been typed, whole and right; NON_VALIDO names what is not. */
export async function datiCompleti(tx: Tx, adesione: RigaAdesione, now: Date): Promise<DatiAdesione> {
  const vincoli = vincoliDelModello(await getModello(tx, adesione, now), now);
  const letto = schemaAdesione(vincoli).safeParse(adesione.dati);
  if (letto.success) return letto.data;
  throw inputNonValido(letto.error.issues, 'La domanda non è completa: i passi da rivedere sono segnati nel riepilogo.');
}
