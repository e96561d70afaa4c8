import { z } from 'zod';
import { isPersona } from '@/lib/core/attore';
import { oggi } from '@/lib/core/date';
import { puo } from '@/lib/core/permessi';
import { query } from '@/lib/platform/use-case';
import { annoDi } from '../domain/relazione';
import { convenzioniStipulate, relazioniArchiviate, relazioniInPreparazione } from '../repository-elenco';

/** Years for which a report can be asked, the current one first, and none before anything was signed: as long as a convenzione and its register last. */
const ANNI_OFFERTI = 6;

/** Annual reports that the reader may download, newest first, and those in preparation. */
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
    const anno = annoDi(oggi(now));
    const primo = Math.min(anno, ...convenzioni.map(({ stipulataIl }) => annoDi(stipulataIl)));
    const quanti = Math.min(ANNI_OFFERTI, anno - primo + 1);
    return { relazioni, lavori, convenzioni, anni: Array.from({ length: quanti }, (_, indice) => anno - indice) };
  },
});
