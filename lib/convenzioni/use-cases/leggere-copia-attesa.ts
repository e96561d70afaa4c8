import { oggi } from '@/lib/core/date';
import { isErroreVarco } from '@/lib/core/errors';
import { nominativo } from '@/lib/core/nominativo';
import { nomeDocumento } from '@/lib/documenti/domain';
import { chiPuoFirmare, documentoPerModifica } from '@/lib/documenti/steps';
import { env } from '@/lib/platform/env';
import { query } from '@/lib/platform/use-case';
import { attesaDellAtto } from '../firma-attesa';
import { documentoDaFirmareSchema } from '../schema';
import type { CopiaAttesaView } from '../views';

/** An act to be signed: of whom a signed copy may be handed in now, and who may sign it; or why none may. */
export const leggereCopiaAttesa = query({
  name: 'leggere-copia-attesa',
  permission: 'documento:firmare',
  input: documentoDaFirmareSchema,
  discloses: false,
  run: async ({ tx, attore, input, now }): Promise<CopiaAttesaView> => {
    const { id, tipo, titolo, nome, adesioneId } = await documentoPerModifica(tx, input.documentoId);
    const vista = {
      documentoId: id,
      titolo: titolo ?? nomeDocumento({ tipo, parte: null, anno: null }),
      nome,
      adesioneId,
      demo: env().demo,
    };
    try {
      const attesa = await attesaDellAtto(tx, attore, id, oggi(now));
      return { ...vista, attesa: { parte: attesa.parte, firmatari: chiPuoFirmare(attesa).map(nominativo) }, impedimento: null };
    } catch (error) {
      if (!isErroreVarco(error) || error.famiglia !== 'REGOLA') throw error;
      return { ...vista, attesa: null, impedimento: error.message };
    }
  },
});
