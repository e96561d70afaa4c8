import { regola } from '@/lib/core/errors';
import { idCasuale } from '@/lib/core/ids';
import type { Tx } from '@/lib/platform/db';
import { NOMI_ORIGINE, type OrigineSospensione } from '@/lib/core/sospensione';

type NuovaSospensione = {
  erogatoreId: string;
  convenzioneId: string;
  enteId: string;
  origine: OrigineSospensione;
  motivo: string;
  clausola: string | null;
  dispostaDa: string | null;
};

/** Raises the flag of that origin; false when it was up already, whoever was first. */
export async function apriSospensione(tx: Tx, sospensione: NuovaSospensione, now: Date): Promise<boolean> {
  const { count } = await tx.sospensione.createMany({ data: [{ ...sospensione, id: idCasuale(), dispostaIl: now }], skipDuplicates: true });
  return count === 1;
}

/** Lowers the flag of that origin; refuses when it is not up. */
export async function revocaSospensione(
  tx: Tx,
  convenzioneId: string,
  origine: OrigineSospensione,
  revoca: { da: string; motivo: string },
  now: Date,
): Promise<void> {
  const { count } = await tx.sospensione.updateMany({
    where: { convenzioneId, origine, revocataIl: null },
    data: { revocataDa: revoca.da, revocataIl: now, revocaMotivo: revoca.motivo },
  });
  if (count === 0) throw regola('NON_SOSPESA', `Non c’è una sospensione disposta da ${NOMI_ORIGINE[origine]} da revocare.`);
}

/** How many flags are up on a convenzione. */
export function contaAperte(tx: Tx, convenzioneId: string): Promise<number> {
  return tx.sospensione.count({ where: { convenzioneId, revocataIl: null } });
}

/** All of a convenzione, open ones first, then the latest. */
export function sospensioniDi(tx: Tx, convenzioneId: string) {
  return tx.sospensione.findMany({
    where: { convenzioneId },
    select: { id: true, origine: true, motivo: true, dispostaIl: true, revocataIl: true, revocaMotivo: true },
    orderBy: [{ revocataIl: { sort: 'desc', nulls: 'first' } }, { dispostaIl: 'desc' }],
  });
}
