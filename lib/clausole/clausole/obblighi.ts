import { z } from 'zod';
import { definisci } from '../definizione';
import { conLettere } from '../parole';

/** CA-04, CH-19, FU-08, SA-13, SA-14: the fruitore's undertakings that no software can hold in its place. */
export const obblighi = definisci({
  chiave: 'obblighi',
  versione: 1,
  parte: 'USO_DEI_DATI',
  nome: 'Obblighi del fruitore',
  schema: z.object({
    /** Data are erased once used (CH-19 g). */
    cancellazioneDopoUso: z.boolean(),
    /** Services obtained by application cooperation are not passed on (CH-19 l). */
    cooperazioneApplicativa: z.boolean(),
  }),
  articolo: ({ cancellazioneDopoUso, cooperazioneApplicativa }) => ({
    titolo: 'Obblighi del Fruitore',
    commi: [
      conLettere('Il Fruitore', [
        'usa i dati per le sole finalità dichiarate e li tratta secondo pertinenza e non eccedenza',
        'non li divulga, non li cede a terzi e non li riproduce, salvo i casi previsti dalla legge',
        'fa accedere solo le persone che ha designato e di cui risponde',
        ...(cancellazioneDopoUso ? ['cancella i dati appena raggiunto lo scopo per cui li ha consultati'] : []),
        'adotta al proprio interno regole che assicurino il riconoscimento certo degli operatori e la custodia delle credenziali',
        'controlla periodicamente gli accessi dei propri operatori e segnala le anomalie',
        ...(cooperazioneApplicativa
          ? ['integra solo nei propri sistemi gli eventuali servizi di cooperazione applicativa e non li mette a disposizione di terzi']
          : []),
      ]),
      conLettere('Il Fruitore comunica tempestivamente all’Erogatore', [
        'gli incidenti di sicurezza e le violazioni di dati personali che toccano l’accesso',
        'i cambiamenti nell’elenco degli operatori',
        'i mutamenti tecnici o organizzativi che impediscono di rispettare queste regole',
        'le novità di legge o di organizzazione che rendono necessario rivedere la convenzione',
      ]),
    ],
  }),
  regole: () => ({}),
  come: () =>
    'Ne risponde il Fruitore. Le variazioni degli operatori restano nel registro; le altre segnalazioni giungono ai recapiti dell’Erogatore.',
});
