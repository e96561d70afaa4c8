import { z } from 'zod';
import { enumera } from '@/lib/core/parole';
import { definisci, obbligatorio } from '../definizione';
import { NOMI_TIPO_ENTE } from '../denominazioni';
import { TIPI_ENTE, type TipoEnte } from '../regole/regole';

const QUANDO = {
  TEMPO_REALE: 'in tempo reale',
  GIORNALIERO: 'ogni giorno',
} as const;

const nomi = (tipi: readonly TipoEnte[]): string => enumera(tipi.map((tipo) => NOMI_TIPO_ENTE[tipo].toLowerCase()));

/**
 * SA-19: machines of some kinds of fruitore ask by themselves, on a store refreshed daily. In the act of one fruitore `tipi` is its own kind,
 * or nothing: the same model serves those who have it and those who have not.
 */
export const cooperazione = definisci({
  chiave: 'cooperazione',
  versione: 1,
  parte: 'MODALITA_DI_ACCESSO',
  nome: 'Cooperazione applicativa',
  schema: z.object({ tipi: z.array(z.enum(TIPI_ENTE)), aggiornamento: z.enum(['TEMPO_REALE', 'GIORNALIERO']) }),
  esempio: { tipi: ['COMUNE'], aggiornamento: 'GIORNALIERO' },
  modulo: {
    tipi: { etichetta: 'Enti i cui sistemi possono interrogare la banca dati', voci: NOMI_TIPO_ENTE, soloModello: true },
    aggiornamento: {
      etichetta: 'Quando si aggiornano i dati che i sistemi ricevono',
      voci: { TEMPO_REALE: 'In tempo reale', GIORNALIERO: 'Ogni giorno' },
    },
  },
  testo: {
    titolo: 'Cooperazione applicativa',
    commi: [
      'Anche i sistemi informatici di {{enti_in_cooperazione}} possono interrogare la banca dati, in cooperazione applicativa, per le finalità e con i dati di questa convenzione e su una copia aggiornata {{aggiornamento_cooperazione}}.',
    ],
  },
  segnaposti: {
    enti_in_cooperazione: obbligatorio('gli enti i cui sistemi possono interrogare la banca dati'),
    aggiornamento_cooperazione: obbligatorio('ogni quanto si aggiornano i dati che i sistemi ricevono'),
  },
  valori: ({ tipi, aggiornamento }) =>
    tipi.length === 0
      ? null
      : {
          enti_in_cooperazione: nomi(tipi),
          aggiornamento_cooperazione: QUANDO[aggiornamento],
        },
  senza: { cooperazioneApplicativa: false },
  regole: ({ tipi }) => ({ cooperazioneApplicativa: tipi.length > 0 }),
  come: ({ tipi }) =>
    tipi.length === 0
      ? 'A questo ente non spetta: i suoi sistemi non possono interrogare la banca dati.'
      : `I sistemi di ${nomi(tipi)} interrogheranno con le stesse regole delle persone: questa versione non ha ancora servizi da macchina a macchina.`,
});
