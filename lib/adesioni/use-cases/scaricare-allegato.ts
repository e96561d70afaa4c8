import { z } from 'zod';
import { nonTrovato } from '@/lib/core/errors';
import { leggereDocumento } from '@/lib/platform/archivio';
import { query } from '@/lib/platform/use-case';
import { adesioneDelRichiedente } from '../chi';
import { documentiDelRichiedente } from '../documenti-del-richiedente';

/** A file of a domanda, for the holder of its link: those sent with it and with its answers, and no other. */
export const scaricareAllegato = query({
  name: 'scaricare-allegato',
  permission: 'adesione:seguire',
  input: z.object({ id: z.uuid() }),
  discloses: true,
  run: async ({ tx, attore, input, registra }) => {
    const adesioneId = adesioneDelRichiedente(attore);
    const documenti = await documentiDelRichiedente(tx, adesioneId);
    if (!documenti.some(({ id }) => id === input.id)) throw nonTrovato('Il documento');
    const documento = await leggereDocumento(tx, input.id);
    registra({ categoria: 'LETTURA', oggetto: adesioneId, dettagli: { documentoId: input.id, sha256: documento.sha256 } });
    return documento;
  },
});
