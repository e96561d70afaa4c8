import { z } from 'zod';
import { nonTrovato } from '@/lib/core/errors';
import { query } from '@/lib/platform/use-case';
import { stemmaDelComune } from '../repository-comune';

/** The picture itself, for the page that shows it. */
export const scaricareStemma = query({
  name: 'scaricare-stemma',
  permission: 'impostazioni:leggere',
  discloses: false,
  input: z.object({}),
  run: async ({ tx, attore }) => {
    const stemma = await stemmaDelComune(tx, attore.erogatoreId);
    if (!stemma) throw nonTrovato('Lo stemma');
    return { nome: 'stemma.png', mime: 'image/png', contenuto: stemma.contenuto };
  },
});
