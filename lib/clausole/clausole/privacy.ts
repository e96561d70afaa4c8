import { z } from 'zod';
import { definisci } from '../definizione';
import { cita } from '../norme';

/** CH-18, CA-05, LE-07, LE-08: controller of its own, or processor appointed under GDPR art. 28; police under their own decree. */
export const privacy = definisci({
  chiave: 'privacy',
  versione: 1,
  parte: 'PROTEZIONE_DEI_DATI',
  nome: 'Protezione dei dati personali',
  schema: z.object({ ruolo: z.enum(['TITOLARE_AUTONOMO', 'RESPONSABILE_ART_28']), regime: z.enum(['GENERALE', 'POLIZIA']) }),
  articolo: ({ ruolo, regime }, { responsabile, data }) => ({
    titolo: 'Protezione dei dati personali',
    commi: [
      regime === 'GENERALE'
        ? `Le parti trattano i dati secondo il ${cita('gdpr', data)} e il ${cita('codice-privacy', data)}.`
        : `Il Fruitore tratta i dati secondo il ${cita('polizia', data)}; l’Erogatore secondo il ${cita('gdpr', data)} e il ${cita('codice-privacy', data)}.`,
      ruolo === 'TITOLARE_AUTONOMO'
        ? 'Il Fruitore è titolare autonomo del trattamento dei dati che acquisisce e ne risponde; nomina al proprio interno chi ne cura l’osservanza.'
        : `Il Fruitore indica un responsabile del trattamento, che l’Erogatore nomina con atto separato (${cita('gdpr-28', data)}); la sostituzione è comunicata subito e dà luogo a una nuova nomina.`,
      ...(responsabile === null
        ? []
        : [
            `Responsabile indicato dal Fruitore: ${responsabile.nominativo}, ${responsabile.nascita}, codice fiscale ${responsabile.codiceFiscale}.`,
          ]),
      `Le violazioni di dati personali sono comunicate tra le parti senza ritardo, per i termini ${regime === 'GENERALE' ? `dell’${cita('gdpr-33', data)}` : `dell’${cita('gdpr-33', data)} e dell’${cita('polizia-violazioni', data)}`}.`,
    ],
  }),
  regole: () => ({}),
  come: ({ ruolo }) =>
    ruolo === 'TITOLARE_AUTONOMO'
      ? 'Il fruitore risponde in proprio: non serve l’atto di nomina.'
      : 'Il nome del responsabile è nell’atto; l’atto di nomina si firma e si conserva fuori da Varco.',
});
