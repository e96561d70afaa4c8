import { vociDi } from '@/lib/anagrafe/domain/gruppi';
import { cercaSoggetti } from '@/lib/anagrafe/steps';
import { query } from '@/lib/platform/use-case';
import { chiaviDi } from '../domain/regole-richiesta';
import { iniziareRichiesta } from '../richiesta';
import { cercarePersoneSchema } from '../schema';
import type { EsitoRicerca } from '../views';

/**
 * Searches people by name, codice fiscale or address (RT-02, FU-05) for a stated purpose (SA-04). Keys, purpose, case and people
 * shown are in the register before the answer leaves, refused searches included.
 */
export const cercarePersone = query({
  name: 'cercare-persone',
  permission: 'consultazione:cercare',
  input: cercarePersoneSchema,
  discloses: true,
  category: 'CONSULTAZIONE',
  run: async (contesto): Promise<EsitoRicerca> => {
    const { tx, input, now, registra } = contesto;
    const { finalita: _, riferimento: __, ...criteri } = input;
    const { numero, condizioni } = await iniziareRichiesta(contesto, { chiavi: chiaviDi(criteri), criteri });
    const { risultati, altri, campi, aggiornatiAl } = await cercaSoggetti(
      tx,
      criteri,
      condizioni.campi,
      condizioni.regole.massimoRisultati,
    );
    registra({ soggetti: risultati.map(({ id }) => id), campi, dettagli: { risultati: risultati.length, altri } });
    return {
      tipo: criteri.tipo,
      risultati: risultati.map(({ id, valori }) => ({ id, voci: vociDi(valori, campi) })),
      altri,
      numeroRichiesta: numero,
      istante: now,
      aggiornatiAl,
    };
  },
});
