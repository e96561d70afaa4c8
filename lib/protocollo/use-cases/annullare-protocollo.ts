import { personaDelComune } from '@/lib/core/attore';
import { regola } from '@/lib/core/errors';
import { ritirareProtocollo } from '@/lib/documenti/steps';
import { command } from '@/lib/platform/use-case';
import { annullaVoce, vocePerModifica } from '../repository-registro';
import { annullamentoProtocolloSchema } from '../schema';

/**
 * DPR 445/2000, art. 54: an entry is annulled with a reason and an act, and stays, with its number, for ever. Its document, if nobody has
 * been sent it yet, can be protocolled again.
 */
export const annullareProtocollo = command({
  name: 'annullare-protocollo',
  permission: 'protocollo:annullare',
  input: annullamentoProtocolloSchema,
  run: async ({ tx, attore, input: { id, motivo, atto }, now, registra }) => {
    const { utenteId } = personaDelComune(attore);
    const voce = await vocePerModifica(tx, id);
    registra({ oggetto: id, dettagli: { registro: voce.registro, numero: voce.numero, motivo, atto } });
    if (voce.annullatoIl) throw regola('ANNULLARE_NON_AMMESSO', 'Questa registrazione è già annullata.');
    if (voce.adesioneId)
      throw regola(
        'PROTOCOLLO_DI_DOMANDA',
        'È il protocollo con cui una domanda di adesione è stata presa in carico: la domanda lo cita già e non si annulla da qui.',
      );
    await annullaVoce(tx, id, utenteId, now, motivo, atto);
    if (voce.documentoId) await ritirareProtocollo(tx, voce.documentoId);
    return { numero: voce.numero };
  },
});
