import type { ErroreVarco } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db';
import { impedimentoAlRitiro } from './domain/ritiro';
import { TRANSIZIONI_DOCUMENTO } from './domain/stati';
import { cambiaDocumento, type RigaDocumento } from './repository';
import { esamiAperti } from './repository-esame';

/** Why that act cannot be withdrawn now, whoever asks; whoever acts on the answer holds the act. */
export async function ritiroImpedito(tx: Tx, documento: RigaDocumento): Promise<ErroreVarco | null> {
  return impedimentoAlRitiro({ ...documento, inEsame: (await esamiAperti(tx, [documento.id])).length > 0 });
}

/** Takes back an act that the caller holds: its file stays in the archive, with who withdrew it, when and why. */
export async function ritirareAtto(
  tx: Tx,
  documento: RigaDocumento,
  { da, il, motivo }: { readonly da: string; readonly il: Date; readonly motivo: string },
): Promise<void> {
  const impedimento = await ritiroImpedito(tx, documento);
  if (impedimento) throw impedimento;
  const { a: stato } = TRANSIZIONI_DOCUMENTO.ritirareAtto;
  await cambiaDocumento(tx, documento.id, { stato, ritiratoIl: il, ritiratoDa: da, ritiroMotivo: motivo });
}
