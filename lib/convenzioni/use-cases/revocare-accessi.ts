import { personaDelComune } from '@/lib/core/attore';
import { oggi } from '@/lib/core/date';
import { regola } from '@/lib/core/errors';
import { chiudereSessioni } from '@/lib/identita/steps';
import { disabilitareOperatori, recapitiDiChiHaUnAccesso } from '@/lib/operatori/steps';
import { command } from '@/lib/platform/use-case';
import { notificareTutti } from '../notifiche';
import { notificareOperatori } from '../notifiche-operatori';
import { isInVigore } from '../domain/stati';
import { inVigoreDi, leggiRiga } from '../repository';
import { apriSospensione } from '../repository-sospensioni';
import { revocaAccessiSchema } from '../schema';

/**
 * Revocation of access: of one convenzione, or of everything that an ente has. Immediate, at any hour: operators disabled, credentials
 * dead, sessions closed. The convenzione keeps its state and its legal name; unless said otherwise it is also suspended, so that nobody
 * is enabled again meanwhile.
 */
export const revocareAccessi = command({
  name: 'revocare-accessi',
  permission: 'convenzione:revocare-accessi',
  input: revocaAccessiSchema,
  run: async (contesto) => {
    const { tx, attore, input, now, registra } = contesto;
    const { erogatoreId, utenteId } = personaDelComune(attore);
    const scelta = await leggiRiga(tx, input.id);
    registra({ oggetto: scelta.id, convenzioneId: scelta.id, enteId: scelta.enteId });
    const convenzioni =
      input.ambito === 'CONVENZIONE' ? [scelta].filter(({ stato }) => isInVigore(stato)) : await inVigoreDi(tx, scelta.enteId);
    if (convenzioni.length === 0) throw regola('ACCESSI_GIA_CHIUSI', 'Non c’è una convenzione in vigore: gli accessi sono già chiusi.');
    let totale = 0;
    for (const convenzione of convenzioni) {
      const { id, enteId } = convenzione;
      const daNotificare = await recapitiDiChiHaUnAccesso(tx, id);
      // Sessions first, so that each keeps this reason: whoever is cut off reads it at the next click.
      await chiudereSessioni(tx, { convenzioneId: id }, 'ACCESSI_REVOCATI', now);
      const { operatori } = await disabilitareOperatori(tx, { convenzioneId: id }, `Accessi revocati dal comune: ${input.motivo}`, now);
      if (input.sospendi)
        await apriSospensione(
          tx,
          { erogatoreId, convenzioneId: id, enteId, origine: 'EROGATORE', motivo: input.motivo, clausola: 'disuso', dispostaDa: utenteId },
          now,
        );
      const gia = await notificareTutti(contesto, convenzione, 'convenzione-accessi-revocati', { motivo: input.motivo, operatori });
      await notificareOperatori(contesto, convenzione, daNotificare, { cosa: 'CHIUSO', dal: oggi(now), gia });
      totale += operatori;
    }
    registra({
      oggetto: scelta.id,
      convenzioneId: scelta.id,
      enteId: scelta.enteId,
      dettagli: { ambito: input.ambito, motivo: input.motivo, convenzioni: convenzioni.map(({ numero }) => numero), operatori: totale },
    });
    return { operatori: totale, convenzioni: convenzioni.length };
  },
});
