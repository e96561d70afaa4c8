import { nonTrovato } from '@/lib/core/errors';
import { chiudereSessioni } from '@/lib/identita/steps';
import { disabilitareOperatori } from '@/lib/operatori/steps';
import { command } from '@/lib/platform/use-case';
import { avvisare } from '../avvisi';
import { personaDelComune } from '../chi';
import { isInVigore, STATI_CONVENZIONE } from '../domain';
import { leggiRiga, type RigaConvenzione } from '../repository';
import { apriSospensione } from '../repository-sospensioni';
import { revocaAccessiSchema } from '../schema';

/**
 * Revocation of access: of one convenzione, or of everything that an ente has. Immediate, at any hour: operators disabled, credentials dead, sessions closed. The
 * convenzione keeps its state and its legal name; unless said otherwise it is also suspended, so that nobody is enabled again meanwhile.
 */
export const revocareAccessi = command({
  name: 'revocare-accessi',
  permission: 'convenzione:revocare-accessi',
  input: revocaAccessiSchema,
  run: async (contesto) => {
    const { tx, attore, input, now, registra } = contesto;
    const { erogatoreId, utenteId } = personaDelComune(attore);
    const convenzioni = input.ambito === 'CONVENZIONE' ? [await leggiRiga(tx, input.id)] : ((await tx.convenzione.findMany({ where: { enteId: input.id, stato: { in: STATI_CONVENZIONE.filter(isInVigore) } } })) as unknown as RigaConvenzione[]);
    const [prima] = convenzioni;
    if (!prima) throw nonTrovato('Una convenzione in vigore di questo ente');
    let totale = 0;
    for (const convenzione of convenzioni) {
      const { id, enteId, stato } = convenzione;
      const { operatori } = await disabilitareOperatori(tx, { convenzioneId: id }, `Accessi revocati dal comune: ${input.motivo}`, now);
      await chiudereSessioni(tx, { convenzioneId: id }, 'ACCESSI_REVOCATI', now);
      if (input.sospendi && isInVigore(stato)) await apriSospensione(tx, { erogatoreId, convenzioneId: id, enteId, origine: 'EROGATORE', motivo: input.motivo, clausola: 'disuso', dispostaDa: utenteId }, now);
      await avvisare(contesto, convenzione, 'ENTRAMBI', 'convenzione-accessi-revocati', { motivo: input.motivo, operatori });
      totale += operatori;
    }
    const convenzioneId = input.ambito === 'CONVENZIONE' ? prima.id : null;
    registra({ oggetto: input.id, convenzioneId, enteId: prima.enteId, dettagli: { ambito: input.ambito, motivo: input.motivo, convenzioni: convenzioni.map(({ numero }) => numero), operatori: totale } });
    return { operatori: totale, convenzioni: convenzioni.length };
  },
});
