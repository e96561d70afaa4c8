import type { CampiAtto } from '@/lib/core/campi-atto';

/** Of which days an extract tells (LE-06). */
export const CAMPI_ESTRATTO = {
  dal: { etichetta: 'Dal', tipo: 'data', aiuto: 'Primo giorno, come 01/01/2026.' },
  al: { etichetta: 'Al', tipo: 'data', aiuto: 'Ultimo giorno, come 31/12/2026.' },
} as const satisfies CampiAtto;
