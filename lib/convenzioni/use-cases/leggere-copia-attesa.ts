import { oggi } from '@/lib/core/date';
import { nominativo } from '@/lib/core/nominativo';
import { nomeDocumento } from '@/lib/documenti/domain';
import { env } from '@/lib/platform/env';
import { query } from '@/lib/platform/use-case';
import { copiaAttesa } from '../copia-attesa';
import { firmatariDellAtto } from '../firmatari-atto';
import { documentoDaFirmareSchema } from '../schema';
import type { CopiaAttesaView } from '../views';

/** The act of which this person may hand in a signed copy now, and who may sign it; refused as the copy itself would be. */
export const leggereCopiaAttesa = query({
  name: 'leggere-copia-attesa',
  permission: 'documento:firmare',
  input: documentoDaFirmareSchema,
  discloses: false,
  run: async ({ tx, attore, input, now }): Promise<CopiaAttesaView> => {
    const { documento, parte } = await copiaAttesa(tx, attore, input.documentoId);
    const { attesi, altri } = await firmatariDellAtto(tx, documento, parte, oggi(now));
    const { id, titolo, tipo, nome } = documento;
    const diAltri = new Set(altri.map(({ codiceFiscale }) => codiceFiscale));
    return {
      documentoId: id,
      titolo: titolo ?? nomeDocumento({ tipo, parte: null, anno: null }),
      nome,
      parte,
      firmatari: attesi.filter(({ codiceFiscale }) => !diAltri.has(codiceFiscale)).map(nominativo),
      demo: env().demo,
    };
  },
});
