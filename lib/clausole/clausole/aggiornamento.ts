import { z } from 'zod';
import { definisci, obbligatorio } from '../definizione';

const AGGIORNAMENTO = {
  TEMPO_REALE: 'quelli presenti nella banca dati al momento della richiesta',
  GIORNALIERO: 'aggiornati automaticamente ogni giorno: una variazione è visibile dal giorno successivo',
  NORMA: 'aggiornati nei tempi che la normativa anagrafica prescrive',
  PUBBLICAZIONE: 'aggiornati alla data di pubblicazione che il servizio indica',
} as const;

const COME = {
  TEMPO_REALE:
    'Le variazioni giungono a Varco una per una, appena registrate: senza il flusso acceso il modello non si approva. Se tace, lo sanno il responsabile tecnico e chi consulta.',
  GIORNALIERO: 'Ogni giorno si carica una fornitura; se non arriva, lo sanno il responsabile tecnico e chi consulta.',
  NORMA:
    'Le forniture si caricano quando l’anagrafe è aggiornata; se per due giorni lavorativi non ne arriva, lo sanno il responsabile tecnico e chi consulta.',
  PUBBLICAZIONE: 'Le forniture si caricano quando la banca dati è pubblicata.',
} as const;

/** CA-22, CH-06, SA-20, FU-12; RT-03: every page of the consultation says the date to which the data are current. */
export const aggiornamento = definisci({
  chiave: 'aggiornamento',
  versione: 1,
  parte: 'MODALITA_DI_ACCESSO',
  nome: 'Aggiornamento dei dati',
  schema: z.object({ quando: z.enum(['TEMPO_REALE', 'GIORNALIERO', 'NORMA', 'PUBBLICAZIONE']) }),
  esempio: { quando: 'GIORNALIERO' },
  modulo: {
    quando: {
      etichetta: 'Quanto sono recenti i dati',
      voci: {
        TEMPO_REALE: 'In tempo reale: una variazione si vede subito',
        GIORNALIERO: 'Aggiornati ogni giorno',
        NORMA: 'Nei tempi della normativa anagrafica',
        PUBBLICAZIONE: 'Alla data di pubblicazione che il servizio indica',
      },
    },
  },
  testo: {
    titolo: 'Aggiornamento dei dati',
    commi: ['I dati consultati sono {{aggiornamento}}. Il servizio indica a quale data i dati sono aggiornati.'],
  },
  segnaposti: {
    aggiornamento: obbligatorio('quanto sono recenti i dati, ad esempio «aggiornati automaticamente ogni giorno»'),
  },
  valori: ({ quando }) => ({ aggiornamento: AGGIORNAMENTO[quando] }),
  regole: ({ quando }) => ({ aggiornamento: quando }),
  come: ({ quando }) => `La consultazione mostra sempre la data a cui i dati sono aggiornati. ${COME[quando]}`,
});
