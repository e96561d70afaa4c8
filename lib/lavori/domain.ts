import type { Transizioni } from '@/lib/core/transizioni';

/** The life of a piece of long work. The worker takes and does it; a person acts only when it has failed for good. */
export const STATI_LAVORO = ['IN_ATTESA', 'IN_CORSO', 'CONCLUSO', 'FALLITO'] as const;
export type StatoLavoro = (typeof STATI_LAVORO)[number];

/** Asked and not there yet. */
export const STATI_DA_FINIRE = ['IN_ATTESA', 'IN_CORSO'] as const satisfies readonly StatoLavoro[];

export const TRANSIZIONI_LAVORO: Transizioni<StatoLavoro, 'ritentare'> = {
  ritentare: { da: ['FALLITO'], a: 'IN_ATTESA', frase: 'Si riprova solo un lavoro non riuscito: questo è in corso o concluso.' },
};
