import { personaDelComune } from '@/lib/core/attore';
import { oggi } from '@/lib/core/date';
import { isErroreVarco } from '@/lib/core/errors';
import { puo } from '@/lib/core/permessi';
import type { Tx } from '@/lib/platform/db';
import { query } from '@/lib/platform/use-case';
import { daGenerare, elencoConvenzioni, PER_PAGINA } from '../repository-elenco';
import { elencoConvenzioniSchema } from '../schema';
import { regoleDelDigest } from '../clausole-in-vigore';
import type { ElencoConvenzioniView, RigaConvenzioneView } from '../views';

/** The comune's convenzioni, and the accepted requests that still wait for theirs. */
export const elencareConvenzioni = query({
  name: 'elencare-convenzioni',
  permission: 'convenzione:leggere',
  input: elencoConvenzioniSchema,
  discloses: false,
  run: async ({ tx, attore, input, now }): Promise<ElencoConvenzioniView> => {
    const persona = personaDelComune(attore);
    const { righe, totale } = await elencoConvenzioni(tx, input, oggi(now));
    const puoGenerare = puo(persona, 'convenzione:generare');
    const conTetto: RigaConvenzioneView[] = [];
    for (const { digest, ...riga } of righe) conTetto.push({ ...riga, tetto: await tettoFirmato(tx, riga.id, digest) });
    return { righe: conTetto, totale, perPagina: PER_PAGINA, puoGenerare, daGenerare: puoGenerare ? await daGenerare(tx) : [] };
  },
});

/**
 * The cap of the signed clauses; null also where they cannot be read: the list stands, whoever opens that convenzione reads why it is
 * blocked.
 */
async function tettoFirmato(tx: Tx, convenzioneId: string, digest: string): Promise<number | null> {
  try {
    return (await regoleDelDigest(tx, convenzioneId, digest)).tettoOperatori;
  } catch (error) {
    if (isErroreVarco(error)) return null;
    throw error;
  }
}
