import { query } from '@/lib/platform/use-case';
import { attesaDa } from '../domain/attesa';
import { isSilenzioDaDire } from '../domain/flusso';
import { saputoDopo, ultimaNotizia } from '../repository';
import { attesaArchiviSchema } from '../schema';

/**
 * The banks of which nothing has come today, of those that an archive is awaited for, and those whose feed has been silent for hours (SA-20):
 * each as `segnalare-archivio-mancante` takes it.
 */
export const cercareArchiviMancanti = query({
  name: 'cercare-archivi-mancanti',
  permission: 'banca:caricare',
  input: attesaArchiviSchema,
  discloses: false,
  run: async ({ tx, input: { banche, inTempoReale }, now }) => {
    const dal = attesaDa(now);
    const mancanti: { banca: string; flusso: boolean }[] = [];
    for (const banca of dal === null ? [] : banche) if (dal && !(await saputoDopo(tx, banca, dal))) mancanti.push({ banca, flusso: false });
    for (const banca of inTempoReale) if (isSilenzioDaDire(await ultimaNotizia(tx, banca), now)) mancanti.push({ banca, flusso: true });
    return mancanti;
  },
});
