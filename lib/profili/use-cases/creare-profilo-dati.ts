import { personaDelComune } from '@/lib/core/attore';
import { nonValido } from '@/lib/core/errors';
import { command } from '@/lib/platform/use-case';
import { componiProfilo } from '../domain/composizione';
import { inserisciVersione, leggiVersioni, tieniProfilo } from '../repository';
import { creareProfiloSchema } from '../schema';

/**
 * CA-08, FU-11: a comune's own profile, composed of the fields that the data bank may grant. It is granted to nobody by being there: a model
 * offers it, a fruitore asks it, an act grants it with the fields that it has then.
 */
export const creareProfiloDati = command({
  name: 'creare-profilo-dati',
  permission: 'profilo:comporre',
  input: creareProfiloSchema,
  run: async ({ tx, attore, input, now, nuovoId, registra }) => {
    const { utenteId, erogatoreId } = personaDelComune(attore);
    registra({ oggetto: input.codice });
    const composto = componiProfilo(input);
    await tieniProfilo(tx, input.codice);
    if ((await leggiVersioni(tx, [input.codice])).length > 0)
      throw nonValido({ codice: 'C’è già un profilo con questo codice: scegline un altro, oppure modifica quello.' });
    await inserisciVersione(tx, { ...composto, erogatoreId, id: nuovoId(), versione: 1, creatoDa: utenteId, creatoIl: now });
    registra({ dettagli: { banca: composto.banca, campi: composto.campi, soloForzeOrdine: composto.soloForzeOrdine } });
    return { codice: composto.codice };
  },
});
