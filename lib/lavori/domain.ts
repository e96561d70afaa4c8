import { LAVORO_FALLITO, type StatoLavoro } from '@/lib/core/lavori';
import type { Transizioni } from '@/lib/core/transizioni';

/** The worker takes and does a piece of long work; a person acts only when it has failed for good. */
export const TRANSIZIONI_LAVORO: Transizioni<StatoLavoro, 'ritentare'> = {
  ritentare: { da: [LAVORO_FALLITO], a: 'IN_ATTESA', frase: 'Si riprova solo un lavoro non riuscito: questo è in corso o concluso.' },
};
