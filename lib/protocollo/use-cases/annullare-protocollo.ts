import { personaDelComune } from '@/lib/core/attore';
import { oggi } from '@/lib/core/date';
import { nonValido, regola } from '@/lib/core/errors';
import { ritirareProtocolloDomanda } from '@/lib/adesioni/steps';
import { ritirareProtocollo } from '@/lib/documenti/steps';
import { command } from '@/lib/platform/use-case';
import { assertGiornoAperto } from '../giorno-aperto';
import { fermareImpostazione } from '../repository';
import { annullaVoce, vocePerModifica } from '../repository-registro';
import { annullamentoProtocolloSchema } from '../schema';

/**
 * DPR 445/2000, art. 54: an entry is annulled with a reason and an act, and stays, with its number, for ever. Its document, if nobody has
 * been sent it yet, can be protocolled again; so can a request of adhesion, which stays where it is. A number that was copied wrong from the
 * comune's own protocol (`trascrizione`) never was this document's, and can be typed for the one that it belongs to, unless other acts
 * print it already.
 */
export const annullareProtocollo = command({
  name: 'annullare-protocollo',
  permission: 'protocollo:annullare',
  input: annullamentoProtocolloSchema,
  run: async ({ tx, attore, input: { id, motivo, atto, trascrizione }, now, registra }) => {
    const { utenteId } = personaDelComune(attore);
    await fermareImpostazione(tx, false);
    const voce = await vocePerModifica(tx, id);
    registra({ oggetto: id, dettagli: { registro: voce.registro, numero: voce.numero, motivo, atto, trascrizione } });
    if (voce.annullatoIl) throw regola('ANNULLARE_NON_AMMESSO', 'Questa registrazione è già annullata.');
    if (trascrizione && voce.origine === 'VARCO')
      throw nonValido({ trascrizione: 'Questo numero lo ha dato il registro interno: nessuno lo ha trascritto, e non si usa per altro.' });
    await assertGiornoAperto(tx, oggi(now));
    await annullaVoce(tx, id, { da: utenteId, il: now, motivo, atto, trascrizione });
    if (voce.adesioneId) await ritirareProtocolloDomanda(tx, voce.adesioneId, { libera: trascrizione, now });
    if (voce.documentoId) await ritirareProtocollo(tx, voce.documentoId);
    return { numero: voce.numero };
  },
});
