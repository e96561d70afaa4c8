import { query } from '@/lib/platform/use-case';
import { puo } from '@/lib/core/permessi';
import { contoDaProtocollare, daProtocollare } from '@/lib/documenti/steps';
import { giornalieri } from '../repository-giornaliero';
import { paginaProtocollo, PER_PAGINA } from '../repository-registro';
import { filtriProtocolloSchema } from '../schema';

/** Shown at once, the oldest: who has more to do begins with these. */
const IN_ATTESA = 50;

/**
 * The register of protocol, a page at a time: by day (the daily register, DPCM 3 December 2013, art. 7) or by year; with the days that are
 * in the archive and, before it is searched, what waits for a number.
 */
export const elencareProtocollo = query({
  name: 'elencare-protocollo',
  permission: 'protocollo:leggere',
  input: filtriProtocolloSchema,
  discloses: false,
  run: async ({ tx, attore, input }) => {
    const { righe, totale } = await paginaProtocollo(tx, input);
    const { giorno, anno, numero, pagina } = input;
    const cercato = giorno !== undefined || anno !== undefined || numero !== undefined || pagina > 1;
    const inAttesa = !cercato && puo(attore, 'documento:protocollare');
    const puoAnnullare = puo(attore, 'protocollo:annullare');
    return {
      righe: righe.map((riga) => ({ ...riga, annullabile: riga.annullabile && puoAnnullare })),
      totale,
      perPagina: PER_PAGINA,
      giornalieri: await giornalieri(tx, giorno),
      inAttesa: inAttesa ? { totale: (await contoDaProtocollare(tx)).quanti, documenti: await daProtocollare(tx, IN_ATTESA) } : null,
    };
  },
});
