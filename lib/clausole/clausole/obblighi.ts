import { z } from 'zod';
import { definisci, obbligatorio } from '../definizione';

/** CA-04, CH-19, FU-08, SA-11, SA-13, SA-14: the fruitore's undertakings that no software can hold in its place. */
export const obblighi = definisci({
  chiave: 'obblighi',
  versione: 2,
  parte: 'USO_DEI_DATI',
  nome: 'Obblighi del fruitore',
  schema: z.object({
    /** Data are erased once used (CH-19 g). */
    cancellazioneDopoUso: z.boolean(),
    /** Services obtained by application cooperation are not passed on (CH-19 l). */
    cooperazioneApplicativa: z.boolean(),
    /** The fruitore keeps a register of its own of what it read (SA-11). */
    registroFlussi: z.boolean(),
  }),
  esempio: { cancellazioneDopoUso: true, cooperazioneApplicativa: false, registroFlussi: false },
  modulo: {
    cancellazioneDopoUso: { etichetta: 'L’ente cancella i dati una volta usati' },
    cooperazioneApplicativa: { etichetta: 'Ciò che l’ente riceve in cooperazione applicativa non passa a terzi' },
    registroFlussi: { etichetta: 'L’ente tiene un proprio registro dei dati consultati' },
  },
  testo: {
    titolo: 'Obblighi del Fruitore',
    commi: [
      'Il Fruitore:\n' +
        '- usa i dati per le sole finalità dichiarate e li tratta secondo pertinenza e non eccedenza\n' +
        '- non li divulga, non li cede a terzi e non li riproduce, salvo i casi previsti dalla legge\n' +
        '- fa accedere solo le persone che ha designato e di cui risponde\n' +
        '- cancella i dati {{quando_cancella}}\n' +
        '- adotta al proprio interno regole che assicurino il riconoscimento certo degli operatori e la custodia delle credenziali\n' +
        '- controlla periodicamente gli accessi dei propri operatori e segnala le anomalie\n' +
        '- tiene sempre aggiornato {{registro_dei_flussi}}, e lo mostra all’Erogatore che controlla\n' +
        '- integra solo nei propri sistemi gli eventuali {{servizi_integrati}} e non li mette a disposizione di terzi',
      'Il Fruitore comunica tempestivamente all’Erogatore:\n' +
        '- gli incidenti di sicurezza e le violazioni di dati personali che toccano l’accesso\n' +
        '- i cambiamenti nell’elenco degli operatori\n' +
        '- i mutamenti tecnici o organizzativi che impediscono di rispettare queste regole\n' +
        '- le novità di legge o di organizzazione che rendono necessario rivedere la convenzione',
    ],
  },
  segnaposti: {
    quando_cancella: obbligatorio('quando il Fruitore cancella i dati, dove il modello lo chiede'),
    registro_dei_flussi: obbligatorio('il registro dei dati consultati, dove il modello lo chiede all’ente'),
    servizi_integrati: obbligatorio('«servizi di cooperazione applicativa», dove il modello li regola'),
  },
  valori: ({ cancellazioneDopoUso, cooperazioneApplicativa, registroFlussi }) => ({
    quando_cancella: cancellazioneDopoUso ? 'appena raggiunto lo scopo per cui li ha consultati' : null,
    registro_dei_flussi: registroFlussi
      ? 'un proprio registro dei flussi, con chi ha chiesto i dati, quale visura o estrazione, per quale finalità e di quale natura sono'
      : null,
    servizi_integrati: cooperazioneApplicativa ? 'servizi di cooperazione applicativa' : null,
  }),
  regole: () => ({}),
  come: () =>
    'Ne risponde il Fruitore. Le variazioni degli operatori restano nel registro; le altre segnalazioni giungono ai recapiti dell’Erogatore.',
});
