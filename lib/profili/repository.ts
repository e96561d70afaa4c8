import { FINESTRE } from '@/lib/core/finestre';
import type { Tx } from '@/lib/platform/db';
import { join } from '@/lib/platform/sql';
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

/** One at a time on the same profile, until this transaction ends: whoever comes second reads what the first has written. */
export async function tieniProfilo(tx: Tx, codice: string): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(varco_erogatore()::text || ${`profilo ${codice}`}, 0))::text`;
}

export async function inserisciVersione(
  tx: Tx,
  versione: Composizione & { erogatoreId: string; id: string; versione: number; creatoDa: string; creatoIl: Date },
): Promise<void> {
  await tx.profilo.create({ data: { ...versione, campi: [...versione.campi] } });
}

/** Closes the version in use; the next one begins at the same instant. */
export async function sostituisciVersione(tx: Tx, { codice, versione }: { codice: string; versione: number }, now: Date): Promise<void> {
  await tx.profilo.updateMany({ where: { codice, versione, sostituitoIl: null }, data: { sostituitoIl: now } });
}

export async function ritira(tx: Tx, ritiro: Ritiro & { erogatoreId: string; ritiratoDa: string }): Promise<void> {
  await tx.profiloRitirato.create({ data: ritiro });
}

/** Offered again; false when it was offered already. */
export async function riproponi(tx: Tx, codice: string): Promise<boolean> {
  return (await tx.profiloRitirato.deleteMany({ where: { codice } })).count > 0;
}

/** In whose act a profile is, among those that are not ended. */
export type UsoDelProfilo = { readonly codice: string; readonly convenzioneId: string; readonly numero: string; readonly ente: string };

export function usiDeiProfili(tx: Tx): Promise<UsoDelProfilo[]> {
  return tx.$queryRaw<UsoDelProfilo[]>`
    SELECT c.profilo AS codice, c.id AS "convenzioneId", c.numero, e.denominazione AS ente
      FROM convenzione c JOIN ente e ON e.erogatore_id = c.erogatore_id AND e.id = c.ente_id
     WHERE c.erogatore_id = varco_erogatore()
       AND c.stato IN (${join([...FINESTRE.FINO_ALLA_FINE.stati])})
     ORDER BY c.numero`;
}
