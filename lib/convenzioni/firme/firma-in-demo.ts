import { nonTrovato, regola } from '@/lib/core/errors';
import { chiPuoFirmare, firmeRaccolte } from '@/lib/documenti/steps';
import type { Attore } from '@/lib/core/attore';
import type { Tx } from '@/lib/platform/db';
import { leggereDocumento } from '@/lib/platform/archivio';
import { env } from '@/lib/platform/env';
import type { AttesaDiFirma } from './firma-attesa';

/** What the demo authority signs, and in whose place. */
type DaFirmareInDemo = {
  readonly persona: { readonly nome: string; readonly cognome: string; readonly codiceFiscale: string };
  readonly contenuto: Uint8Array;
  readonly nome: string;
  /** It is an envelope, and is signed as one. */
  readonly busta: boolean;
};

/** Anywhere but in a demo there is nothing to be signed in another's place. */
export function assertDemo(): void {
  if (!env().demo) throw nonTrovato();
}

/** The first person who may put the signature that is awaited, and the file that it goes on: the other party's, once it has signed. */
export async function daFirmareInDemo(tx: Tx, attore: Attore, attesa: AttesaDiFirma, now: Date): Promise<DaFirmareInDemo> {
  const [persona] = chiPuoFirmare(attesa);
  if (!persona) throw regola('NESSUN_FIRMATARIO', 'Nessuno può firmare questo documento oggi: controlla le deleghe del comune.');
  const { nome, cognome, codiceFiscale } = persona;
  const { daFirmare } = await firmeRaccolte(tx, attore, attesa.documento, now);
  const file = await leggereDocumento(tx, daFirmare.id);
  return { persona: { nome, cognome, codiceFiscale }, contenuto: file.contenuto, nome: file.nome, busta: daFirmare.busta };
}
