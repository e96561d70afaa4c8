import { regola } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db';
import { getAdesione } from './repository';
import { datiAdesioneSchema, type DatiAdesione } from './schema';
import { protocolloDi } from './view-adesione';

/** An accepted request, as the act that follows needs it. */
export type AdesioneAccolta = {
  readonly id: string;
  readonly numero: string;
  readonly modelloId: string;
  readonly enteId: string;
  readonly dati: DatiAdesione;
  /** `n. 123 del 31/12/2026` (CA-01). */
  readonly protocollo: string | null;
  readonly emailRichiedente: string | null;
};

/**
 * LE-02: only an accepted request, whose legitimacy was therefore attested, leads to a convenzione. REGOLA `ADESIONE_NON_ACCOLTA`
 * otherwise.
 */
export async function getAdesioneAccolta(tx: Tx, id: string): Promise<AdesioneAccolta> {
  const adesione = await getAdesione(tx, id);
  const { stato, numero, enteId, modelloId, emailRichiedente } = adesione;
  if (stato !== 'ACCOLTA' || numero === null || enteId === null)
    throw regola('ADESIONE_NON_ACCOLTA', 'La convenzione si genera solo da una domanda di adesione accolta.');
  return {
    id,
    numero,
    modelloId,
    enteId,
    dati: datiAdesioneSchema.parse(adesione.dati),
    protocollo: protocolloDi(adesione),
    emailRichiedente,
  };
}
