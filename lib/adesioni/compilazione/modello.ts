import { campoDi } from '@/lib/banche/domain/elenco';
import { compilaRegole } from '@/lib/clausole/compila';
import type { Regole } from '@/lib/clausole/regole/regole';
import { oggi } from '@/lib/core/date';
import { nonTrovato, regola } from '@/lib/core/errors';
import { cercaAperto, cercaModello, leggiAperti, type RigaModello } from '@/lib/modelli/steps';
import type { Tx } from '@/lib/platform/db';
import type { Profilo } from '@/lib/profili/domain/profilo';
import { profiliDelModello } from '@/lib/profili/steps';
import type { RigaAdesione } from '../repository';
import { vincoliDaRegole, type VincoliModulo } from '../schema-vincoli';

/** A clause set as an applicant meets it: what it is for, what its form asks, which profiles may be asked. */
export type ModelloAdesione = Pick<RigaModello, 'id' | 'nome' | 'descrizione' | 'atto'> & {
  readonly regole: Regole;
  readonly profili: readonly Profilo[];
};

/** `inviataIl`: a request goes on under the profiles of the day when it was sent; one that is not sent yet asks among those offered today. */
async function conRegole(tx: Tx, { id, nome, descrizione, atto, clausole }: RigaModello, inviataIl: Date | null, now: Date) {
  const regole = compilaRegole(clausole);
  const profili = await profiliDelModello(tx, regole, inviataIl ?? now);
  return { id, nome, descrizione, atto, regole, profili: profili.filter(({ offerto }) => offerto || inviataIl !== null) };
}

/** The modelli to which an ente can adhere today: approved, not withdrawn. */
export async function modelliAperti(tx: Tx, now: Date): Promise<ModelloAdesione[]> {
  const aperti: ModelloAdesione[] = [];
  for (const riga of await leggiAperti(tx)) aperti.push(await conRegole(tx, riga, null, now));
  return aperti;
}

/** Refuses a modello that is not open (any more) to adhesion. */
export async function getModelloAperto(tx: Tx, id: string, now: Date): Promise<ModelloAdesione> {
  const riga = await cercaAperto(tx, id);
  if (!riga) throw regola('MODELLO_NON_APERTO', 'Questa convenzione non è aperta all’adesione: scegline un’altra tra quelle in elenco.');
  return conRegole(tx, riga, null, now);
}

/** The modello of an adhesion, also when it has been withdrawn meanwhile: who began under it goes on under it. */
export async function getModello(
  tx: Tx,
  { modelloId, presentataIl }: Pick<RigaAdesione, 'modelloId' | 'presentataIl'>,
  now: Date,
): Promise<ModelloAdesione> {
  const riga = await cercaModello(tx, modelloId);
  if (!riga) throw nonTrovato('Il modello di convenzione');
  return conRegole(tx, riga, presentataIl, now);
}

export function vincoliDelModello({ regole, profili }: ModelloAdesione, now: Date): VincoliModulo {
  const inModulo = profili.map(({ codice, nome, campi, soloForzeOrdine }) => ({
    codice,
    nome,
    campi: campi.map((id) => campoDi(id)?.etichetta ?? id),
    soloForzeOrdine,
  }));
  return vincoliDaRegole(regole, inModulo, oggi(now));
}

/** How that profile is called among those of the modello; its code where it is not there any more. */
export function nomeDelProfilo({ profili }: Pick<ModelloAdesione, 'profili'>, codice: string): string {
  return profili.find((profilo) => profilo.codice === codice)?.nome ?? codice;
}
