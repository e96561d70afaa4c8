import { personaDelComune } from '@/lib/core/attore';
import { oggi } from '@/lib/core/date';
import { nonTrovato, nonValido, regola } from '@/lib/core/errors';
import { transitare } from '@/lib/core/transizioni';
import { command } from '@/lib/platform/use-case';
import { TRANSIZIONI_PERVENUTA } from '../domain/pervenuta';
import { chiudiPervenuta, pervenuta } from '../repository-pervenute';
import { chiuderePervenutaSchema } from '../schema-pervenute';

/** How a request that had come by PEC or on paper has ended, and when the answer left (CA-13): nothing more is read for it. */
export const chiuderePervenuta = command({
  name: 'chiudere-pervenuta',
  permission: 'pervenuta:tenere',
  input: chiuderePervenutaSchema,
  run: async ({ tx, attore, input: { id, esito, rispostaIl, nota }, now, registra }) => {
    const letta = await pervenuta(tx, id);
    if (!letta) throw nonTrovato('La richiesta');
    registra({ oggetto: id, enteId: letta.enteId, convenzioneId: letta.convenzioneId, dettagli: { esito, rispostaIl } });
    transitare(TRANSIZIONI_PERVENUTA, letta.stato, esito);
    if (rispostaIl < letta.ricevutaIl || rispostaIl > oggi(now))
      throw nonValido({ rispostaIl: 'La risposta sta fra l’arrivo della richiesta e oggi.' });
    if (esito === 'NON_EVASA' && !nota) throw nonValido({ nota: 'Scrivi perché non è stata evasa.' });
    const { nominativo: da } = personaDelComune(attore);
    if (!(await chiudiPervenuta(tx, { id, esito, rispostaIl, nota: nota ?? null, da, il: now })))
      throw regola('MODIFICATO_DA_ALTRI', TRANSIZIONI_PERVENUTA[esito].frase);
    return { id };
  },
});
