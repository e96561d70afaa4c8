import { personaDelComune } from '@/lib/core/attore';
import { modificatoDaAltri, regola } from '@/lib/core/errors';
import { improntaDi } from '@/lib/core/impronta';
import { command } from '@/lib/platform/use-case';
import { componiProfilo, type Composizione } from '../domain/composizione';
import { getVersioneInUso } from '../lettura';
import { inserisciVersione, sostituisciVersione, tieniProfilo } from '../repository';
import { modificareProfiloSchema } from '../schema';

/**
 * CA-08: a change of a comune's own profile is its next version. Convenzioni keep the fields that they were signed with, and a request that
 * was sent goes on under the version that it read. Those that a bank comes with are not changed (FU-11).
 */
export const modificareProfiloDati = command({
  name: 'modificare-profilo-dati',
  permission: 'profilo:comporre',
  input: modificareProfiloSchema,
  run: async ({ tx, attore, input, now, nuovoId, registra }) => {
    const { utenteId, erogatoreId } = personaDelComune(attore);
    const { codice, versione: letta, ...nuovo } = input;
    registra({ oggetto: codice });
    await tieniProfilo(tx, codice);
    const prima = await getVersioneInUso(tx, codice);
    if (prima.versione !== letta) throw modificatoDaAltri();
    const dopo = componiProfilo({ ...nuovo, codice, banca: prima.banca });
    if (improntaDi(cheCosaDice(dopo)) === improntaDi(cheCosaDice(prima)))
      throw regola('NESSUNA_MODIFICA', 'Il profilo è già così: cambia qualcosa, poi salva.');
    await sostituisciVersione(tx, prima, now);
    const versione = prima.versione + 1;
    await inserisciVersione(tx, { ...dopo, erogatoreId, id: nuovoId(), versione, creatoDa: utenteId, creatoIl: now });
    registra({
      dettagli: {
        versione,
        aggiunti: dopo.campi.filter((campo) => !prima.campi.includes(campo)),
        tolti: prima.campi.filter((campo) => !dopo.campi.includes(campo)),
        soloForzeOrdine: dopo.soloForzeOrdine,
      },
    });
    return { codice, versione };
  },
});

function cheCosaDice({ nome, descrizione, campi, soloForzeOrdine }: Composizione) {
  return { nome, descrizione, campi, soloForzeOrdine };
}
