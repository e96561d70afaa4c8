import { personaDelComune } from '@/lib/core/attore';
import { oggi } from '@/lib/core/date';
import { nonValido } from '@/lib/core/errors';
import { nominativo } from '@/lib/core/nominativo';
import { command } from '@/lib/platform/use-case';
import { idDi } from '../domain/chi';
import { motivare } from '../domain/regole-richiesta';
import { condizioniAlternative } from '../pervenute';
import { inserisciPervenuta, richiedenti } from '../repository-pervenute';
import { registrarePervenutaSchema } from '../schema-pervenute';

/** The office registers a request that has come by PEC or on paper: who asks is of that convenzione, why is one of its purposes (CA-13). */
export const registrarePervenuta = command({
  name: 'registrare-pervenuta',
  permission: 'pervenuta:tenere',
  input: registrarePervenutaSchema,
  run: async ({ tx, attore, input, now, nuovoId, registra }) => {
    const { convenzioneId, modo, ricevutaIl, protocollo, oggetto } = input;
    const { enteId, finalita, regole } = await condizioniAlternative(tx, attore, { convenzioneId, operatoreId: null }, now);
    const chiede = (await richiedenti(tx, convenzioneId, enteId)).find(({ chi }) => idDi(chi) === input.richiedente);
    if (!chiede) throw nonValido({ richiedente: 'Scegli un operatore della convenzione o un referente dell’ente.' });
    if (ricevutaIl > oggi(now)) throw nonValido({ ricevutaIl: 'La richiesta non può essere arrivata dopo oggi.' });
    const motivi = motivare(input, finalita, regole);
    const id = nuovoId();
    registra({ oggetto: id, enteId, convenzioneId, ...motivi, dettagli: { modo, protocollo, richiedente: nominativo(chiede) } });
    await inserisciPervenuta(tx, {
      ...{ erogatoreId: attore.erogatoreId, id, enteId, convenzioneId, modo, ricevutaIl, protocollo, oggetto, ...motivi },
      ...{ chi: chiede.chi, richiedente: nominativo(chiede) },
      ...{ registrataDa: personaDelComune(attore).nominativo, registrataIl: now },
    });
    return { id };
  },
});
