import type { DataIso } from '@/lib/core/date';
import { isScaduto } from '@/lib/core/termini';
import type { StatoConvenzione } from './stati';

/** The legal name of each ending, as messages and register tell it. */
export const NOMI_CESSAZIONE = {
  ANNULLATA: 'Annullamento',
  RISOLTA: 'Risoluzione',
  RECEDUTA: 'Recesso',
  DECADUTA: 'Decadenza',
  SCADUTA: 'Scadenza',
} as const satisfies Partial<Record<StatoConvenzione, string>>;

/** Why a convenzione is terminated (CH-11, CA-25). */
const CAUSALI_RISOLUZIONE = ['INADEMPIMENTO', 'DIFFIDA_SENZA_ESITO', 'FINALITA_CESSATE'] as const;
export type CausaleRisoluzione = (typeof CAUSALI_RISOLUZIONE)[number];

/** CH-11: those for which it can be terminated today: after a diffida only once its term has passed with no remedy. */
export function causaliDiRisoluzione(diffidaTermineIl: DataIso | null, oggi: DataIso): readonly CausaleRisoluzione[] {
  const trascorsa = diffidaTermineIl !== null && isScaduto(diffidaTermineIl, oggi);
  return CAUSALI_RISOLUZIONE.filter((causale) => causale !== 'DIFFIDA_SENZA_ESITO' || trascorsa);
}
