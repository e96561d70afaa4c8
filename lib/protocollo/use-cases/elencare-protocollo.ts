import type { Tx } from '@/lib/platform/db';
import { query } from '@/lib/platform/use-case';
import { puo } from '@/lib/core/permessi';
import { COSE_DA_FARE, DA_FARE, type DaFare } from '@/lib/documenti/domain/da-fare';
import { contiDaFare, documentiDaFare } from '@/lib/documenti/steps';
import { giornalieri } from '../repository-giornaliero';
import { paginaProtocollo, PER_PAGINA } from '../repository-registro';
import { filtriProtocolloSchema } from '../schema';

/** Shown at once, the oldest: who has more to do begins with these. */
const IN_ATTESA = 50;

/**
 * The register of protocol, a page at a time: by day (the daily register, DPCM 3 December 2013, art. 7) or by year; with the days that are
 * in the archive and, before it is searched, what there is to do with the documents.
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
    const suoi = DA_FARE.filter((cosa) => !cercato && puo(attore, COSE_DA_FARE[cosa].permesso));
    const puoAnnullare = puo(attore, 'protocollo:annullare');
    return {
      righe: righe.map((riga) => ({ ...riga, annullabile: riga.annullabile && puoAnnullare })),
      totale,
      perPagina: PER_PAGINA,
      giornalieri: await giornalieri(tx, giorno),
      daFare: suoi.length > 0 ? await elenchi(tx, suoi) : [],
    };
  },
});

async function elenchi(tx: Tx, cose: readonly DaFare[]) {
  const [conti, documenti] = [await contiDaFare(tx), await documentiDaFare(tx, IN_ATTESA)];
  return cose.map((cosa) => ({ cosa, totale: conti[cosa].quanti, documenti: documenti.filter((uno) => uno.cosa === cosa) }));
}
