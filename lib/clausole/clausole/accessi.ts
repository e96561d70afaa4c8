import { z } from 'zod';
import { definisci } from '../definizione';
import { quanti } from '../parole';

/** CH-02: the number of accesses agreed is a hard cap on those who can log in. */
export const accessi = definisci({
  chiave: 'accessi',
  versione: 1,
  parte: 'MODALITA_DI_ACCESSO',
  nome: 'Numero di accessi',
  schema: z.object({
    /** True when the two parties agree the number in each act. */
    concordati: z.boolean(),
    /** Hard cap; in a model, null leaves it to each act. */
    tetto: z.int().min(1).max(10_000).nullable(),
  }),
  articolo: ({ concordati, tetto }, { numeroAccessi }) => {
    const numero = tetto ?? numeroAccessi;
    return {
      titolo: 'Numero di accessi',
      commi:
        numero === null
          ? []
          : [
              `${concordati ? 'Le parti concordano' : 'L’Erogatore concede'} ${quanti(numero, 'accesso', 'accessi')}: non più di ${quanti(numero, 'persona', 'persone')} alla volta ${numero === 1 ? 'può' : 'possono'} avere credenziali attive. Per aumentarli occorre un atto aggiuntivo.`,
            ],
    };
  },
  regole: ({ tetto }) => ({ tettoOperatori: tetto }),
  come: ({ tetto }) =>
    tetto === null
      ? 'Il numero è stabilito in ciascuna convenzione.'
      : `Oltre ${quanti(tetto, 'operatore abilitato', 'operatori abilitati')} l’abilitazione è rifiutata; chi è disabilitato libera il posto.`,
});
