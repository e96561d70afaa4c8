import { compilaRegole } from '@/lib/clausole/compila';
import type { Regole } from '@/lib/clausole/regole/regole';
import { numeriPresi } from '@/lib/convenzioni/steps';
import { oggi } from '@/lib/core/date';
import { isErroreVarco } from '@/lib/core/errors';
import { getEnteNoto } from '@/lib/enti/steps';
import { leggiModelli } from '@/lib/modelli/steps';
import type { Tx } from '@/lib/platform/db';
import { profiliDelModello } from '@/lib/profili/steps';
import { numeroScritto } from '@/lib/protocollo/domain/protocollo';
import { numeriDiAllora } from '@/lib/protocollo/steps';
import type { Fogli } from '../domain/fogli';
import type { EnteNoto, Fatti, FileNoto, ModelloNoto } from '../esame/fatti';
import { leggereRighe } from './righe';

/** The approved models, of each the newest version first, with the profiles that each lets one grant today; one that binds nobody is left out. */
export async function modelliNoti(tx: Tx, now: Date): Promise<ModelloNoto[]> {
  const noti: ModelloNoto[] = [];
  for (const { id, codice, nome, versione, clausole, approvatoIl } of await leggiModelli(tx)) {
    // What nobody has approved binds nobody, whole or not.
    const regole = approvatoIl === null ? null : regoleDi(clausole);
    if (regole) noti.push({ id, codice, nome, versione, clausole, profili: await profiliDelModello(tx, regole, now) });
  }
  return noti;
}

function regoleDi(clausole: ModelloNoto['clausole']): Regole | null {
  try {
    return compilaRegole(clausole);
  } catch (error) {
    if (!isErroreVarco(error)) throw error;
    return null;
  }
}

const detti = (valori: readonly (string | undefined)[]): string[] => valori.filter((valore) => valore !== undefined);

/** What is in Varco of all that the sheets name. */
export async function leggiFatti(tx: Tx, fogli: Fogli, file: readonly FileNoto[], now: Date): Promise<Fatti> {
  const { righe } = leggereRighe(fogli);
  const enti = new Map<string, EnteNoto>();
  for (const codiceFiscale of new Set(detti(righe.convenzioni.map(({ valori }) => valori.enteCodiceFiscale)))) {
    const noto = await getEnteNoto(tx, codiceFiscale);
    if (noto) enti.set(codiceFiscale, noto);
  }
  const protocolli = righe.documenti.flatMap(({ valori: { protocolloNumero, protocolloData: data } }) => {
    const numero = protocolloNumero !== undefined && data !== undefined ? numeroScritto(protocolloNumero, data) : null;
    return numero !== null && data !== undefined ? [{ numero, data }] : [];
  });
  return {
    oggi: oggi(now),
    modelli: await modelliNoti(tx, now),
    enti,
    convenzioni: await numeriPresi(tx, detti(righe.convenzioni.map(({ valori }) => valori.numero))),
    protocolli: await numeriDiAllora(tx, protocolli),
    file,
  };
}
