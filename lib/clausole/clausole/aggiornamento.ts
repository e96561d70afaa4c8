import { z } from 'zod';
import { definisci } from '../definizione';

const TESTI = {
  TEMPO_REALE: 'I dati consultati sono quelli presenti nella banca dati al momento della richiesta.',
  GIORNALIERO: 'I dati consultati sono aggiornati automaticamente ogni giorno: una variazione è visibile dal giorno successivo.',
  NORMA: 'I dati consultati sono aggiornati nei tempi che la normativa anagrafica prescrive.',
} as const;

/** CA-22, CH-06, SA-20, FU-12; RT-03: every page of the consultation says the date to which the data are current. */
export const aggiornamento = definisci({
  chiave: 'aggiornamento',
  versione: 1,
  parte: 'MODALITA_DI_ACCESSO',
  nome: 'Aggiornamento dei dati',
  schema: z.object({ quando: z.enum(['TEMPO_REALE', 'GIORNALIERO', 'NORMA']) }),
  articolo: ({ quando }) => ({
    titolo: 'Aggiornamento dei dati',
    commi: [`${TESTI[quando]} Il servizio indica a quale data i dati sono aggiornati.`],
  }),
  regole: () => ({}),
  come: () => 'La consultazione mostra sempre la data a cui i dati sono aggiornati.',
});
