import type { Tx } from '@/lib/platform/db';

/** When somebody of a roster was last proposed, designated, enabled, suspended, disabled; null: never. */
type FattiElenco = {
  readonly proposto: Date | null;
  readonly designato: Date | null;
  readonly abilitato: Date | null;
  readonly sospeso: Date | null;
  readonly disabilitato: Date | null;
};

export async function fattiDellElenco(tx: Tx, convenzioneId: string): Promise<FattiElenco> {
  const { _max: m } = await tx.operatore.aggregate({
    where: { convenzioneId },
    _max: { creatoIl: true, designatoIl: true, abilitatoIl: true, sospesoIl: true, disabilitatoIl: true },
  });
  return { proposto: m.creatoIl, designato: m.designatoIl, abilitato: m.abilitatoIl, sospeso: m.sospesoIl, disabilitato: m.disabilitatoIl };
}
