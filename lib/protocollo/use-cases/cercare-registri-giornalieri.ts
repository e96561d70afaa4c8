import { z } from 'zod';
import { oggi } from '@/lib/core/date';
import { query } from '@/lib/platform/use-case';
import { giorniDaArchiviare } from '../repository-giornaliero';

/** The past days of the built-in register that are not in the archive yet, each as `archiviare-registro-giornaliero` takes it. */
export const cercareRegistriGiornalieri = query({
  name: 'cercare-registri-giornalieri',
  permission: 'protocollo:archiviare',
  input: z.object({}),
  discloses: false,
  run: async ({ tx, now }) => (await giorniDaArchiviare(tx, oggi(now))).map((giorno) => ({ giorno })),
});
