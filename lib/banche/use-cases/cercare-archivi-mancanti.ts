import type { Tx } from '@/lib/platform/db';
import { query } from '@/lib/platform/use-case';
import { attesaDa, type Promessa } from '../domain/attesa';
import { isSilenzioDaDire } from '../domain/flusso';
import { saputo, ultimaNotizia } from '../repository';
import { attesaArchiviSchema } from '../schema';

/**
 * The banks of which nothing has come within the term that an act promises (CA-22, CH-06, FU-12), by whatever road it comes, and those whose
 * feed has been silent for hours (SA-20): each as `segnalare-archivio-mancante` takes it.
 */
export const cercareArchiviMancanti = query({
  name: 'cercare-archivi-mancanti',
  permission: 'banca:caricare',
  input: attesaArchiviSchema,
  discloses: false,
  run: async ({ tx, input: { promesse }, now }) => {
    const mancanti: { banca: string; flusso: boolean }[] = [];
    for (const { banca, quando } of promesse)
      if (await manca(tx, banca, quando, now)) mancanti.push({ banca, flusso: quando === 'TEMPO_REALE' });
    return mancanti;
  },
});

async function manca(tx: Tx, banca: string, quando: Promessa, now: Date): Promise<boolean> {
  if (quando === 'TEMPO_REALE') return isSilenzioDaDire(await ultimaNotizia(tx, banca), now);
  const attesa = attesaDa(quando, now);
  return attesa !== null && !(await saputo(tx, banca, attesa));
}
