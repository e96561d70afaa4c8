import { z } from 'zod';
import { nonTrovato } from '@/lib/core/errors';
import { leggereDocumento } from '@/lib/platform/documenti';
import { query } from '@/lib/platform/use-case';
import { appartenenza } from '../repository';

/** A file out of the archive. Row-level security says whose it is; an auditor is held to the convenzioni of its mandate. */
export const scaricareDocumento = query({
  name: 'scaricare-documento',
  permission: 'documento:leggere',
  input: z.object({ id: z.uuid() }),
  discloses: true,
  run: async ({ tx, attore, input, registra }) => {
    const riga = await appartenenza(tx, input.id);
    if (!riga) throw nonTrovato('Il documento');
    const ambito = attore.tipo === 'PERSONA' ? attore.ambitoConvenzioni : [];
    if (ambito.length > 0 && !(riga.convenzioneId && ambito.includes(riga.convenzioneId))) throw nonTrovato('Il documento');
    const documento = await leggereDocumento(tx, input.id);
    registra({
      categoria: 'LETTURA',
      oggetto: input.id,
      convenzioneId: riga.convenzioneId,
      enteId: riga.enteId,
      dettagli: { tipo: riga.tipo, sha256: documento.sha256 },
    });
    return documento;
  },
});
