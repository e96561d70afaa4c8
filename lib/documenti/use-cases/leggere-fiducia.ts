import { z } from 'zod';
import { quadroFiducia, type QuadroFiducia } from '@/lib/platform/fiducia';
import { query } from '@/lib/platform/use-case';

/** Whom Varco trusts when it verifies a signature: the trusted list and the authorities of the comune. Nobody's personal data. */
export const leggereFiducia = query({
  name: 'leggere-fiducia',
  permission: 'impostazioni:leggere',
  discloses: false,
  input: z.object({}),
  run: ({ now }): Promise<QuadroFiducia> => quadroFiducia(now),
});
