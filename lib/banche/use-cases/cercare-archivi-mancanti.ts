import { query } from '@/lib/platform/use-case';
import { attesaDa } from '../domain/attesa';
import { saputoDopo } from '../repository';
import { attesaArchiviSchema } from '../schema';

/** Of the banks that have a watched folder, those of which nothing has come today, each as `segnalare-archivio-mancante` takes it. */
export const cercareArchiviMancanti = query({
  name: 'cercare-archivi-mancanti',
  permission: 'banca:caricare',
  input: attesaArchiviSchema,
  discloses: false,
  run: async ({ tx, input, now }) => {
    const dal = attesaDa(now);
    const mancanti: { banca: string }[] = [];
    for (const banca of dal === null ? [] : input.banche) if (dal && !(await saputoDopo(tx, banca, dal))) mancanti.push({ banca });
    return mancanti;
  },
});
