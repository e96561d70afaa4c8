import type { Tx } from '@/lib/platform/db';
import type { Composizione } from './domain/composizione';

/** A version of a comune's own profile, as it is kept. */
export type VersioneProfilo = Composizione & {
  readonly id: string;
  readonly versione: number;
  readonly creatoDa: string;
  readonly creatoIl: Date;
  readonly sostituitoIl: Date | null;
};

export type Ritiro = { readonly codice: string; readonly ritiratoIl: Date; readonly motivo: string };

const perVersione = { codice: 'asc', versione: 'desc' } as const;

/** Every version of the comune's own profiles with those codes (all of them, where none is given), the newest of each first. */
export function leggiVersioni(tx: Tx, codici?: readonly string[]): Promise<VersioneProfilo[]> {
  return tx.profilo.findMany({
    where: codici ? { codice: { in: [...codici] } } : {},
    orderBy: [{ codice: perVersione.codice }, { versione: perVersione.versione }],
  });
}

/** The profiles that the comune offers no longer. */
export function leggiRitirati(tx: Tx): Promise<Ritiro[]> {
  return tx.profiloRitirato.findMany({ select: { codice: true, ritiratoIl: true, motivo: true } });
}
