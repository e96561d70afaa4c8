import { query } from '@/lib/platform/use-case';
import { oggi } from '@/lib/core/date';
import { registroInCsv } from '../csv';
import { tuttoIlProtocollo } from '../repository-registro';
import { filtriProtocolloSchema } from '../schema';

/** The daily register, or a year's, as a CSV to print or to send to preservation. */
export const esportareProtocollo = query({
  name: 'esportare-protocollo',
  permission: 'protocollo:leggere',
  input: filtriProtocolloSchema,
  discloses: true,
  run: async ({ tx, input: { giorno, anno, numero }, now, registra }) => {
    const voci = await tuttoIlProtocollo(tx, { giorno, anno, numero });
    registra({ categoria: 'LETTURA', dettagli: { giorno: giorno ?? null, anno: anno ?? null, voci: voci.length } });
    return {
      nome: `registro-protocollo-${giorno ?? anno ?? oggi(now)}.csv`,
      mime: 'text/csv; charset=utf-8',
      contenuto: registroInCsv(voci),
    };
  },
});
