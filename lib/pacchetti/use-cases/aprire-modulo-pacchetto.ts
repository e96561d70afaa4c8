import { nomeCampo } from '@/lib/banche/domain/elenco';
import { oggi } from '@/lib/core/date';
import { regola } from '@/lib/core/errors';
import { nominativo } from '@/lib/core/nominativo';
import { getEnte } from '@/lib/enti/steps';
import { query } from '@/lib/platform/use-case';
import { condizioniDi } from '../condizioni';
import { campiOfferti, estrattiOfferti, percheNessuno } from '../domain/offerta';
import { chiPuoRicevere } from '../repository';
import { pacchettoSchema } from '../schema';
import type { ModuloPacchettoView } from '../views';

/** What the office may choose for a package of that convenzione (`id`): nothing beyond what was signed is offered. */
export const aprireModuloPacchetto = query({
  name: 'aprire-modulo-pacchetto',
  permission: 'pacchetto:preparare',
  input: pacchettoSchema,
  discloses: true,
  category: 'LETTURA',
  run: async ({ tx, input: { id }, now, registra }): Promise<ModuloPacchettoView> => {
    const condizioni = await condizioniDi(tx, id);
    registra({ convenzioneId: id, enteId: condizioni.enteId });
    const perche = percheNessuno(condizioni, oggi(now));
    if (perche) throw regola(perche.codice, perche.frase);
    const { regole, profilo, finalita, numero, enteId } = condizioni;
    const operatori = await chiPuoRicevere(tx, id);
    return {
      ...{ convenzioneId: id, numero, ente: (await getEnte(tx, enteId)).denominazione },
      estratti: estrattiOfferti(condizioni).map((estratto) => ({
        ...{ codice: estratto.codice, nome: estratto.nome, descrizione: estratto.descrizione, selezioni: estratto.selezioni },
        campi: campiOfferti(estratto, profilo).map((campo) => ({
          valore: campo,
          etichetta: nomeCampo(campo),
          necessario: estratto.richiede.includes(campo),
        })),
      })),
      formati: regole.pacchetti,
      finalita: finalita.map(({ codice, descrizione }) => ({ valore: codice, etichetta: descrizione })),
      giorni: regole.giorniPacchetto ?? 1,
      destinatari: operatori.map((uno) => ({
        valore: uno.id,
        etichetta: nominativo(uno),
        ...(uno.campi.length > 0 ? { aiuto: 'Vede meno campi del profilo: può avere solo pacchetti di quei campi.' } : {}),
      })),
    };
  },
});
