import type { DataIso } from '@/lib/core/date';
import type { Problema } from './problema';

/** What came of a load, as it is kept: what was made, where it is, and what was to be said of it. Nobody's data beside their names. */
export const COSE = {
  ENTE: 'Ente',
  CONVENZIONE: 'Convenzione',
  OPERATORE: 'Operatore',
  DOCUMENTO: 'Documento',
  PROTOCOLLO: 'Protocollo',
} as const;
export type Cosa = keyof typeof COSE;

export type VoceResoconto = {
  readonly cosa: Cosa;
  readonly id: string;
  /** Number of its convenzione. */
  readonly convenzione: string;
  readonly convenzioneId: string;
  readonly nome: string;
  readonly nota: string;
};
export type Resoconto = {
  readonly voci: readonly VoceResoconto[];
  readonly avvisi: readonly Problema[];
  readonly convenzioni: readonly { readonly id: string; readonly numero: string; readonly scadenzaIl: DataIso }[];
};

/** How many of each. */
export function conti(voci: readonly Pick<VoceResoconto, 'cosa'>[]): Readonly<Record<Cosa, number>> {
  const quante = (cosa: Cosa): number => voci.filter((voce) => voce.cosa === cosa).length;
  return {
    ENTE: quante('ENTE'),
    CONVENZIONE: quante('CONVENZIONE'),
    OPERATORE: quante('OPERATORE'),
    DOCUMENTO: quante('DOCUMENTO'),
    PROTOCOLLO: quante('PROTOCOLLO'),
  };
}
