import { MASSIMO_IN_ELENCO } from '@/lib/core/elenco-breve';
import type { Tx } from '@/lib/platform/db';

/** An act on the request as the register tells it. `chi` null: the applicant, who has no account. */
export type AttoRegistrato = {
  readonly id: string;
  readonly istante: Date;
  readonly operazione: string;
  readonly chi: string | null;
  readonly ruolo: string;
  readonly dettagli: unknown;
};

/** The acts done on that request since it began, the newest first; readings and refusals left out. */
export async function attiDelRegistro(tx: Tx, adesioneId: string, dal: Date): Promise<AttoRegistrato[]> {
  const righe = await tx.registro.findMany({
    where: { oggetto: adesioneId, categoria: 'ATTO', esito: 'CONSENTITO', istante: { gte: dal } },
    select: { id: true, istante: true, operazione: true, nominativo: true, ruolo: true, dettagli: true },
    orderBy: [{ istante: 'desc' }, { id: 'desc' }],
    take: MASSIMO_IN_ELENCO,
  });
  return righe.map(({ nominativo, ...riga }) => ({ ...riga, chi: nominativo }));
}

/** The convenzione that came of the request, unless it was annulled; null when there is none yet. */
export function convenzioneDaAdesione(tx: Tx, adesioneId: string): Promise<{ id: string; numero: string } | null> {
  return tx.convenzione.findFirst({ where: { adesioneId, stato: { not: 'ANNULLATA' } }, select: { id: true, numero: true } });
}
