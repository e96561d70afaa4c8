import { campo, type CampoId } from '@/lib/anagrafe/domain/campi';
import { cercaSoggetti, type Valori } from '@/lib/anagrafe/steps';
import type { Voce } from '@/lib/anagrafe/domain/gruppi';
import { query } from '@/lib/platform/use-case';
import { condizioniDi } from '../condizioni';
import { chiaviDi, entroSoglia, motivare, numeroRichiesta } from '../domain';
import { richiestaPiuVecchia } from '../repository';
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
  run: async ({ tx, attore, input, now, nuovoId, registra }): Promise<EsitoRicerca> => {
    const { finalita, riferimento, ...criteri } = input;
    const numero = numeroRichiesta(nuovoId(), now);
    registra({
      categoria: 'CONSULTAZIONE',
      numeroRichiesta: numero,
      chiavi: chiaviDi(criteri),
      finalita,
      riferimento: riferimento || null,
    });
    const condizioni = await condizioniDi(tx, attore);
    // What the operator typed in the place of an opaque code is kept only once it is known to be one.
    if (condizioni.regole.riferimentoPratica === 'OPACO') registra({ riferimento: null });
    registra(motivare(input, condizioni.finalita, condizioni.regole, criteri));
    const { richiesteOra } = condizioni.regole;
    if (richiesteOra !== null) entroSoglia(await richiestaPiuVecchia(tx, condizioni.operatoreId, richiesteOra, now), richiesteOra);
    const { risultati, altri, campi, aggiornatiAl } = await cercaSoggetti(
      tx,
      criteri,
      condizioni.campi,
      condizioni.regole.massimoRisultati,
    );
    registra({ soggetti: risultati.map(({ id }) => id), campi, dettagli: { risultati: risultati.length, altri } });
    return {
      tipo: criteri.tipo,
      risultati: risultati.map(({ id, valori }) => ({ id, voci: voci(valori, campi) })),
      altri,
      numeroRichiesta: numero,
      istante: now,
      aggiornatiAl,
    };
  },
});

function voci(valori: Valori, campi: readonly CampoId[]): Voce[] {
  return campi.map((id) => ({ campo: id, etichetta: campo(id).etichetta, valore: valori[id] ?? null }));
}
