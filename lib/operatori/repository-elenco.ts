import { MASSIMO_IN_ELENCO } from '@/lib/core/elenco-breve';
import type { Attore } from '@/lib/core/attore';
import { STATI_CHE_ENTRANO, STATI_UTILIZZABILI } from '@/lib/core/utilizzabile';
import type { Tx } from '@/lib/platform/db';
import { parteDi } from './chi';
import type { StatoOperatore } from './domain/operatore';

type Filtro = {
  readonly enteId?: string | undefined;
  readonly convenzioneId?: string | undefined;
  readonly stato?: StatoOperatore | 'CHE_ENTRANO' | undefined;
};

export type RigaOperatoreInElenco = Awaited<ReturnType<typeof righeElenco>>[number];

/** Rows of the rosters that the filter names, by surname; one more than the most, so that the cut shows. */
export function righeElenco(tx: Tx, { enteId, convenzioneId, stato }: Filtro) {
  const stati = stato === 'CHE_ENTRANO' ? [...STATI_CHE_ENTRANO] : stato && [stato];
  return tx.operatore.findMany({
    where: { ...(enteId ? { enteId } : {}), ...(convenzioneId ? { convenzioneId } : {}), ...(stati ? { stato: { in: stati } } : {}) },
    orderBy: [{ cognome: 'asc' }, { nome: 'asc' }, { creatoIl: 'desc' }],
    take: MASSIMO_IN_ELENCO + 1,
  });
}

/** Last login of each of these accounts. */
export async function ultimiAccessi(tx: Tx, utentiId: readonly string[]): Promise<Map<string, Date>> {
  const righe = await tx.sessione.groupBy({ by: ['utenteId'], where: { utenteId: { in: [...utentiId] } }, _max: { apertaIl: true } });
  return new Map(righe.flatMap(({ utenteId, _max }) => (_max.apertaIl ? [[utenteId, _max.apertaIl] as const] : [])));
}

/** The convenzioni whose rosters are shown: those of the rows and, where one ente is at stake, those that may still be filled. */
export async function convenzioniElenco(
  tx: Tx,
  attore: Attore,
  { enteId, convenzioneId }: Filtro,
  delleRighe: readonly string[],
): Promise<string[]> {
  const diUnEnte = enteId !== undefined || convenzioneId !== undefined || parteDi(attore) === 'FRUITORE';
  const righe = await tx.convenzione.findMany({
    where: {
      ...(enteId ? { enteId } : {}),
      ...(convenzioneId ? { id: convenzioneId } : {}),
      OR: [{ id: { in: [...delleRighe] } }, ...(diUnEnte ? [{ stato: { in: [...STATI_UTILIZZABILI] } }] : [])],
    },
    select: { id: true },
    orderBy: { numero: 'desc' },
  });
  return righe.map(({ id }) => id);
}

/** The enti that have, or had, a roster: for the office's filter. */
export async function entiConElenco(tx: Tx): Promise<{ id: string; denominazione: string }[]> {
  return tx.$queryRaw`
    SELECT n.id, n.denominazione FROM ente n
     WHERE EXISTS (SELECT FROM operatore o WHERE o.erogatore_id = n.erogatore_id AND o.ente_id = n.id) ORDER BY n.denominazione, n.id`;
}
