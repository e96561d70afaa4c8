import type { PersonaConvenzione } from '@/lib/convenzioni/domain/persone';
import { STATI_UTILIZZABILI } from '@/lib/core/utilizzabile';
import type { Tx } from '@/lib/platform/db';

export type PersoneDellaPresa = {
  readonly enteId: string;
  readonly firmatarioFruitore: PersonaConvenzione;
  readonly responsabile: PersonaConvenzione | null;
};

/** Who answers for the enti of the convenzioni in force that a load brought. */
export async function personeDellaPresa(tx: Tx, presaId: string): Promise<PersoneDellaPresa[]> {
  const righe = await tx.convenzione.findMany({
    where: { presaInCaricoId: presaId, stato: { in: [...STATI_UTILIZZABILI] } },
    select: { enteId: true, firmatarioFruitore: true, responsabile: true },
    orderBy: { numero: 'asc' },
  });
  return righe as unknown as PersoneDellaPresa[];
}
