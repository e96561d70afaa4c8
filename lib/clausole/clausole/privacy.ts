import { z } from 'zod';
import { definisci, obbligatorio, tralasciabile } from '../definizione';
import { cita } from '../articolo/norme';

/** CH-18, CA-05, LE-06, LE-07, LE-08: controller of its own, or processor appointed under GDPR art. 28; police under their own decree. */
export const privacy = definisci({
  chiave: 'privacy',
  versione: 1,
  parte: 'PROTEZIONE_DEI_DATI',
  nome: 'Protezione dei dati personali',
  schema: z.object({ ruolo: z.enum(['TITOLARE_AUTONOMO', 'RESPONSABILE_ART_28']), regime: z.enum(['GENERALE', 'POLIZIA']) }),
  esempio: { ruolo: 'TITOLARE_AUTONOMO', regime: 'GENERALE' },
  modulo: {
    ruolo: {
      etichetta: 'Che cos’è l’ente rispetto ai dati',
      voci: { TITOLARE_AUTONOMO: 'Titolare autonomo', RESPONSABILE_ART_28: 'Responsabile nominato dal comune' },
    },
    regime: { etichetta: 'Regime dei dati', voci: { GENERALE: 'Generale', POLIZIA: 'Delle forze di polizia' }, soloModello: true },
  },
  testo: {
    titolo: 'Protezione dei dati personali',
    commi: [
      'Le parti trattano i dati secondo il {{norme_delle_parti}}.',
      'Il Fruitore tratta i dati secondo il {{norma_del_fruitore}}; l’Erogatore secondo il {{norme_dell_erogatore}}.',
      'Il Fruitore è {{titolare_autonomo}} del trattamento dei dati che acquisisce e ne risponde; nomina al proprio interno chi ne cura l’osservanza.',
      'Il Fruitore indica un responsabile del trattamento, che l’Erogatore nomina con atto separato ({{norma_nomina}}); la sostituzione è comunicata subito e dà luogo a una nuova nomina.',
      'Responsabile indicato dal Fruitore: {{responsabile}}.',
      'Alla persona che chiede a chi sono stati comunicati i suoi dati l’Erogatore risponde {{risposta_all_interessato}} ({{norma_accesso}}).',
      'Le violazioni di dati personali sono comunicate tra le parti senza ritardo, per i termini {{norme_violazioni}}.',
    ],
  },
  segnaposti: {
    norme_delle_parti: obbligatorio('le norme sulla protezione dei dati, quando sono le stesse per le due parti'),
    norma_del_fruitore: obbligatorio('il decreto a cui è soggetto il Fruitore, per le forze di polizia'),
    norme_dell_erogatore: obbligatorio('le norme a cui è soggetto l’Erogatore, quando quelle del Fruitore sono altre'),
    titolare_autonomo: obbligatorio('«titolare autonomo», dove il Fruitore lo è'),
    norma_nomina: obbligatorio('la norma sulla nomina a responsabile, dove l’Erogatore lo nomina'),
    responsabile: obbligatorio('nome, nascita e codice fiscale del responsabile indicato, se c’è'),
    risposta_all_interessato: tralasciabile('che cosa si dice alla persona che chiede chi ha ricevuto i suoi dati'),
    norma_accesso: tralasciabile('la norma sul diritto di accesso della persona, in vigore alla data dell’atto'),
    norme_violazioni: obbligatorio('«dell’» e le norme sui termini per comunicare le violazioni'),
  },
  valori: ({ ruolo, regime }, { responsabile, data }) => {
    const generali = `${cita('gdpr', data)} e il ${cita('codice-privacy', data)}`;
    const polizia = regime === 'POLIZIA';
    return {
      norme_delle_parti: polizia ? null : generali,
      norma_del_fruitore: polizia ? cita('polizia', data) : null,
      norme_dell_erogatore: polizia ? generali : null,
      titolare_autonomo: ruolo === 'TITOLARE_AUTONOMO' ? 'titolare autonomo' : null,
      norma_nomina: ruolo === 'RESPONSABILE_ART_28' ? cita('gdpr-28', data) : null,
      responsabile: responsabile && `${responsabile.nominativo}, ${responsabile.nascita}, codice fiscale ${responsabile.codiceFiscale}`,
      risposta_all_interessato: polizia
        ? 'senza dire delle consultazioni del Fruitore, se questi non lo autorizza'
        : 'indicando l’ente, il giorno e la finalità, senza i nomi degli operatori',
      norma_accesso: cita('gdpr-15', data),
      norme_violazioni: `dell’${cita('gdpr-33', data)}${polizia ? ` e dell’${cita('polizia-violazioni', data)}` : ''}`,
    };
  },
  regole: () => ({}),
  come: ({ ruolo }) =>
    ruolo === 'TITOLARE_AUTONOMO'
      ? 'Il fruitore risponde in proprio: non serve l’atto di nomina.'
      : 'Il nome del responsabile è nell’atto; l’atto di nomina lo prepara l’ufficio tra i documenti della convenzione e lo firmano il responsabile e il comune.',
});
