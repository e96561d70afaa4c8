import { z } from 'zod';
import { definisci, obbligatorio } from '../definizione';
import { NOMI_CAMPO_SCHEDA } from '../denominazioni';
import { enumera } from '@/lib/core/parole';
import { CAMPI_SCHEDA } from '../regole/regole';

/** SA-07, CA-17, CH-13: what the fruitore says of each operator. The e-mail address carries the one-time link of the first password. */
export const scheda = definisci({
  chiave: 'scheda',
  versione: 1,
  parte: 'MODALITA_DI_ACCESSO',
  nome: 'Scheda dell’operatore',
  schema: z.object({ campi: z.array(z.enum(CAMPI_SCHEDA)) }),
  esempio: { campi: ['email', 'telefono'] },
  modulo: { campi: { etichetta: 'Dati di ciascun operatore, oltre a nome, cognome e codice fiscale', voci: NOMI_CAMPO_SCHEDA } },
  testo: {
    titolo: 'Scheda dell’operatore',
    commi: ['Di ciascun operatore il Fruitore comunica {{dati_operatore}}.'],
  },
  segnaposti: {
    dati_operatore: obbligatorio('i dati che si comunicano di ciascun operatore'),
  },
  valori: ({ campi }) => ({
    dati_operatore: enumera(['nome', 'cognome', 'codice fiscale', ...campi.map((campo) => NOMI_CAMPO_SCHEDA[campo])]),
  }),
  regole: ({ campi }) => ({ schedaOperatore: campi }),
  come: ({ campi }) =>
    `Senza ${enumera(['codice fiscale', ...campi.map((campo) => NOMI_CAMPO_SCHEDA[campo])])} l’operatore non può essere abilitato.`,
});
