import { command } from '@/lib/platform/use-case';
import { isPersona } from '@/lib/core/attore';
import { nonTrovato } from '@/lib/core/errors';
import { documentoPerModifica, ritirareAtto } from '@/lib/documenti/steps';
import { impedimentoARitirare } from '../ritirabili';
import { ritiroSchema } from '../schema';

/**
 * Takes back an act that was prepared by mistake, before anybody signs it, gives it a protocol or sends it: the file stays in the archive,
 * withdrawn, with the reason; nothing waits for it any more, and another one is prepared as if it were not there (CAD, art. 44).
 */
export const ritirareDocumento = command({
  name: 'ritirare-documento',
  permission: 'atto:preparare',
  input: ritiroSchema,
  run: async ({ tx, attore, input: { documentoId, motivo }, now, registra }) => {
    if (!isPersona(attore)) throw nonTrovato('Il documento');
    const documento = await documentoPerModifica(tx, documentoId);
    const { tipo, convenzioneId, enteId } = documento;
    registra({ oggetto: documentoId, convenzioneId, enteId, dettagli: { tipo, motivo } });
    const impedimento = await impedimentoARitirare(tx, attore, documento);
    if (impedimento) throw impedimento;
    await ritirareAtto(tx, documento, { da: attore.utenteId, il: now, motivo });
    return {};
  },
});
