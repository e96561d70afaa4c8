import { z } from 'zod';
import { isPersona } from '@/lib/core/attore';
import { oggi } from '@/lib/core/date';
import { puo } from '@/lib/core/permessi';
import { query } from '@/lib/platform/use-case';
import { anniDellaRelazione } from '../domain/relazione';
import { convenzioniStipulate, relazioniArchiviate, relazioniInPreparazione } from '../repository-elenco';
import type { ConvenzioneConRelazioni } from '../views';

/** Annual reports that the reader may download, newest first, those in preparation, and of which convenzioni and years others can be asked. */
export const elencareRelazioni = query({
  name: 'elencare-relazioni',
  permission: 'relazione:leggere',
  input: z.object({}),
  discloses: false,
  run: async ({ tx, attore, now }) => {
    const ambito = isPersona(attore) && attore.ambitoConvenzioni.length > 0 ? attore.ambitoConvenzioni : null;
    const relazioni = await relazioniArchiviate(tx, ambito);
    const chiede = puo(attore, 'relazione:chiedere');
    const lavori = chiede ? await relazioniInPreparazione(tx) : [];
    const convenzioni = chiede ? await convenzioniStipulate(tx) : [];
    return {
      relazioni,
      lavori,
      convenzioni: convenzioni.map(({ id, numero, ente, ...vita }): ConvenzioneConRelazioni => {
        return { id, numero, ente, anni: anniDellaRelazione(vita, oggi(now)) };
      }),
    };
  },
});
