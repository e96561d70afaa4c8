import { leggereDocumento } from '@/lib/platform/archivio';
import { query } from '@/lib/platform/use-case';
import { appartenenza } from '../repository';
import { nonTrovato } from '@/lib/core/errors';
import { documentoSchema } from '../schema';

/** The file that goes with a message, read when it leaves: the outbox keeps its id alone. */
export const allegareDocumento = query({
  name: 'allegare-documento',
  permission: 'documento:allegare',
  input: documentoSchema,
  discloses: true,
  run: async ({ tx, input: { id }, registra }) => {
    const riga = await appartenenza(tx, id);
    if (!riga) throw nonTrovato('Il documento');
    const { nome, mime, contenuto, sha256 } = await leggereDocumento(tx, id);
    registra({ categoria: 'LETTURA', oggetto: id, convenzioneId: riga.convenzioneId, enteId: riga.enteId, dettagli: { sha256 } });
    return { nome, mime, contenuto };
  },
});
