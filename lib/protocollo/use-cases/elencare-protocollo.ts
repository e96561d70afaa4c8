import { query } from '@/lib/platform/use-case';
import { puo } from '@/lib/core/permessi';
import { giornalieri } from '../repository-giornaliero';
import { paginaProtocollo, PER_PAGINA } from '../repository-registro';
import { filtriProtocolloSchema } from '../schema';

/** The register of protocol, a page at a time: by day (the daily register, DPCM 3 December 2013, art. 7) or by year; with the days that are in the archive. */
export const elencareProtocollo = query({
  name: 'elencare-protocollo',
  permission: 'protocollo:leggere',
  input: filtriProtocolloSchema,
  discloses: false,
  run: async ({ tx, attore, input }) => {
    const { righe, totale } = await paginaProtocollo(tx, input);
    const puoAnnullare = puo(attore, 'protocollo:annullare');
    return {
      righe: righe.map((riga) => ({ ...riga, annullabile: riga.annullabile && puoAnnullare })),
      totale,
      perPagina: PER_PAGINA,
      giornalieri: await giornalieri(tx, input.giorno),
    };
  },
});
