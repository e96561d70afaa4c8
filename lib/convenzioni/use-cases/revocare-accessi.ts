import { personaDelComune } from '@/lib/core/attore';
import { oggi } from '@/lib/core/date';
import { regola } from '@/lib/core/errors';
import { chiudereSessioni } from '@/lib/identita/steps';
import { disabilitareOperatori, recapitiDiChiHaUnAccesso } from '@/lib/operatori/steps';
import type { Tx } from '@/lib/platform/db';
import { command } from '@/lib/platform/use-case';
import { notificareTutti } from '../notifiche';
import { notificareOperatori } from '../notifiche-operatori';
import { archiviareDocumento, preparareDocumento } from '../vita/documento-dell-atto';
import { isInVigore } from '../domain/stati';
import { inVigoreDi, leggiRigaConvenzione, type RigaConvenzione } from '../repository';
import { apriSospensione } from '../repository-sospensioni';
import { revocaAccessiSchema } from '../schema';

/** What is in force of all that the revocation is about: the convenzione chosen first, of which the act's paper speaks. */
async function interessate(
  tx: Tx,
  { id, ambito }: { id: string; ambito: 'CONVENZIONE' | 'ENTE' },
): Promise<{ scelta: RigaConvenzione; convenzioni: readonly RigaConvenzione[] }> {
  const scelta = await leggiRigaConvenzione(tx, id);
  const propria = isInVigore(scelta.stato) ? [scelta] : [];
  const altre = ambito === 'ENTE' ? (await inVigoreDi(tx, scelta.enteId)).filter((una) => una.id !== id) : [];
  return { scelta, convenzioni: [...propria, ...altre] };
}

/**
 * Revocation of access: of one convenzione, or of everything that an ente has. Immediate, at any hour: operators disabled, credentials
 * dead, sessions closed. The convenzione keeps its state and its legal name; unless said otherwise it is also suspended, so that nobody
 * is enabled again meanwhile.
 */
export const revocareAccessi = command({
  name: 'revocare-accessi',
  permission: 'convenzione:revocare-accessi',
  input: revocaAccessiSchema,
  prepare: async (preparazione) => {
    const { ambito, motivo, sospendi } = preparazione.input;
    const { scelta, convenzioni } = await preparazione.leggi((tx) => interessate(tx, preparazione.input));
    const { id } = convenzioni[0] ?? scelta;
    return preparareDocumento(preparazione, 'accessi', id, { ambito, motivo, sospendi });
  },
  run: async (contesto) => {
    const { tx, attore, input, now, registra } = contesto;
    const { erogatoreId, utenteId } = personaDelComune(attore);
    const { scelta, convenzioni } = await interessate(tx, input);
    const [prima] = convenzioni;
    registra({ oggetto: scelta.id, convenzioneId: scelta.id, enteId: scelta.enteId });
    if (!prima) throw regola('ACCESSI_GIA_CHIUSI', 'Non c’è una convenzione in vigore: gli accessi sono già chiusi.');
    const documento = await archiviareDocumento(contesto, prima);
    let totale = 0;
    let sospese = 0;
    for (const convenzione of convenzioni) {
      const { id, enteId } = convenzione;
      const daNotificare = await recapitiDiChiHaUnAccesso(tx, id);
      // Sessions first, so that each keeps this reason: whoever is cut off reads it at the next click.
      await chiudereSessioni(tx, { convenzioneId: id }, 'ACCESSI_REVOCATI', now);
      const { operatori } = await disabilitareOperatori(tx, { convenzioneId: id }, `Accessi revocati dal comune: ${input.motivo}`, now);
      const nuova = {
        erogatoreId,
        convenzioneId: id,
        enteId,
        origine: 'EROGATORE' as const,
        motivo: input.motivo,
        clausola: 'disuso',
        dispostaDa: utenteId,
      };
      if (input.sospendi && (await apriSospensione(tx, nuova, now))) sospese += 1;
      const gia = await notificareTutti(contesto, convenzione, 'convenzione-accessi-revocati', {
        motivo: input.motivo,
        operatori,
        documento,
      });
      await notificareOperatori(contesto, convenzione, daNotificare, { cosa: 'CHIUSO', dal: oggi(now), gia });
      totale += operatori;
    }
    // A second click, or nobody left: no paper says again what has been done already.
    if (totale === 0 && sospese === 0)
      throw regola('ACCESSI_GIA_REVOCATI', 'Gli accessi sono già revocati: non c’è nessun operatore da disabilitare.');
    registra({
      oggetto: scelta.id,
      convenzioneId: scelta.id,
      enteId: scelta.enteId,
      dettagli: { ambito: input.ambito, motivo: input.motivo, convenzioni: convenzioni.map(({ numero }) => numero), operatori: totale },
    });
    return { operatori: totale, convenzioni: convenzioni.length };
  },
});
