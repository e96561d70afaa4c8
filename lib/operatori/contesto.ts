import { oggi } from '@/lib/core/date';
import { nonTrovato, regola } from '@/lib/core/errors';
import { impedimento, STATI_UTILIZZABILI } from '@/lib/core/utilizzabile';
import type { Tx } from '@/lib/platform/db';
import { righeContorno, type RigaContorno } from './repository-contorno';

export type Contorno = Pick<RigaContorno, 'comune' | 'emailUfficio' | 'enteId' | 'ente' | 'pecEnte' | 'numero' | 'stato'> & {
  readonly impedimento: string | null;
};

/** Names and addresses around a roster, and why its convenzione cannot be used now (null: it can). */
export async function contorno(tx: Tx, convenzioneId: string, now: Date): Promise<Contorno> {
  const trovato = (await contorni(tx, [convenzioneId], now)).get(convenzioneId);
  if (!trovato) throw nonTrovato('La convenzione');
  return trovato;
}

/** The same for many rosters, by convenzione. */
export async function contorni(tx: Tx, convenzioni: readonly string[], now: Date): Promise<ReadonlyMap<string, Contorno>> {
  const righe = await righeContorno(tx, convenzioni);
  return new Map(
    righe.map(({ id, sospesa, scadenzaIl, recessoEfficaceIl, diffidaTermineIl, ...riga }) => {
      const fatti = { stato: riga.stato, sospesa, scadenzaIl, recessoEfficaceIl, diffidaTermineIl };
      return [id, { ...riga, impedimento: impedimento(fatti, oggi(now)) }];
    }),
  );
}

/** The roster of an act that has ended, or is not signed yet, is not touched. A suspended one may be prepared. */
export function assertConvenzioneViva({ stato, numero }: Pick<Contorno, 'stato' | 'numero'>): void {
  if ((STATI_UTILIZZABILI as readonly string[]).includes(stato)) return;
  throw regola('CONVENZIONE_NON_IN_VIGORE', `La convenzione n. ${numero} non è in vigore: il suo elenco di operatori non si modifica.`);
}

const PERCHE: Readonly<Record<string, string>> = { CONVENZIONE_SOSPESA: 'sospesa', DIFFIDA_TRASCORSA: 'diffidata, con il termine passato' };

/** Nobody is enabled under a convenzione that cannot be used today. */
export function assertConvenzioneUtilizzabile({ impedimento: codice, numero }: Contorno): void {
  if (codice !== null)
    throw regola(
      codice,
      `La convenzione n. ${numero} ora non è utilizzabile (${PERCHE[codice] ?? 'scaduta o cessata'}): nessuno può essere abilitato.`,
    );
}
