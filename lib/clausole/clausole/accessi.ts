import { z } from 'zod';
import { definisci, tralasciabile, obbligatorio } from '../definizione';
import { quanti } from '@/lib/core/parole';

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
  esempio: { concordati: false, tetto: null },
  modulo: {
    concordati: { etichetta: 'Il numero di accessi lo concordano le parti in ogni atto', soloModello: true },
    tetto: { etichetta: 'Accessi al massimo in un atto', aiuto: 'Vuoto: lo dice ogni atto.', soloModello: true },
  },
  testo: {
    titolo: 'Numero di accessi',
    commi: [
      '{{chi_decide}} {{numero_accessi}}: non più di {{persone_insieme}} avere credenziali attive. Per aumentarli occorre un atto aggiuntivo.',
    ],
  },
  segnaposti: {
    chi_decide: tralasciabile('«Le parti concordano» oppure «L’Erogatore concede»'),
    numero_accessi: obbligatorio('il numero di accessi dell’atto, ad esempio «5 accessi»'),
    persone_insieme: tralasciabile('lo stesso numero, ad esempio «5 persone alla volta possono»'),
  },
  valori: ({ concordati, tetto }, { numeroAccessi }) => {
    const numero = tetto ?? numeroAccessi;
    if (numero === null) return null;
    return {
      chi_decide: concordati ? 'Le parti concordano' : 'L’Erogatore concede',
      numero_accessi: quanti(numero, 'accesso', 'accessi'),
      persone_insieme: quanti(numero, 'persona alla volta può', 'persone alla volta possono'),
    };
  },
  regole: ({ tetto }) => ({ tettoOperatori: tetto }),
  come: ({ tetto }) =>
    tetto === null
      ? 'Il numero è stabilito in ciascuna convenzione.'
      : `Oltre ${quanti(tetto, 'operatore abilitato', 'operatori abilitati')} l’abilitazione è rifiutata; chi è disabilitato libera il posto.`,
});
