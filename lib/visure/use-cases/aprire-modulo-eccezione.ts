import { z } from 'zod';
import { regola } from '@/lib/core/errors';
import { query } from '@/lib/platform/use-case';
import { condizioniDi } from '../condizioni';
import { chiedibili } from '../domain/chiedibili';
import type { ModuloEccezioneView } from '../views';

/** What this operator may ask beyond its profile, for the form that asks it (CA-03). */
export const aprireModuloEccezione = query({
  name: 'aprire-modulo-eccezione',
  permission: 'eccezione:chiedere',
  input: z.object({}),
  discloses: false,
  run: async ({ tx, attore }): Promise<ModuloEccezioneView> => {
    const { regole, banca, campi, finalita, visure } = await condizioniDi(tx, attore);
    if (!regole.eccezioneMotivata)
      throw regola('ECCEZIONE_NON_PREVISTA', 'La convenzione del tuo ente non prevede altri dati su richiesta motivata.');
    const altri = chiedibili({ banca, campi, visure, forzeOrdine: regole.forzeOrdine });
    return {
      finalita: finalita.map(({ codice, descrizione }) => ({ valore: codice, etichetta: descrizione })),
      visure: altri.visure.map(({ codice, titolo }) => ({ valore: codice, etichetta: titolo })),
      campi: altri.campi.map(({ id, etichetta }) => ({ valore: id, etichetta })),
    };
  },
});
