import { z } from 'zod';
import { definisci, tralasciabile, obbligatorio } from '../definizione';
import { NOMI_TIPO_ENTE } from '../denominazioni';
import { cita } from '../articolo/norme';
import { enumera } from '@/lib/core/parole';
import { TIPI_ENTE } from '../regole/regole';

/** LE-07: an act for law enforcement is for nobody else, because the whole regime of the data changes with it. */
export const destinatari = definisci({
  chiave: 'destinatari',
  versione: 1,
  parte: 'PARTI',
  nome: 'Destinatari',
  schema: z
    .object({ tipi: z.array(z.enum(TIPI_ENTE)).min(1) })
    .refine(
      ({ tipi }) => !tipi.includes('FORZA_DI_POLIZIA') || tipi.length === 1,
      'Le forze di polizia richiedono una convenzione a loro riservata.',
    ),
  esempio: { tipi: ['ALTRA_AMMINISTRAZIONE'] },
  modulo: {
    tipi: {
      etichetta: 'Enti che possono aderire',
      aiuto: 'Le forze di polizia hanno una convenzione a loro riservata.',
      voci: NOMI_TIPO_ENTE,
      soloModello: true,
    },
  },
  testo: {
    titolo: 'Parti',
    commi: [
      'Sono parti della convenzione:\n' + '- {{erogatore}}, Erogatore\n' + '- {{fruitore}}, Fruitore',
      'I dati delle parti e di chi le rappresenta sono riportati in testa all’atto.',
      'Lo schema della convenzione è aperto all’adesione di: {{destinatari}}.',
      'I nominativi di chi consulta figurano nella richiesta del comando ({{norma_polizia}}).',
    ],
  },
  segnaposti: {
    erogatore: obbligatorio('il nome del comune'),
    fruitore: obbligatorio('il nome dell’ente che aderisce'),
    destinatari: obbligatorio('gli enti a cui il modello è aperto'),
    norma_polizia: tralasciabile('la norma sui nominativi di chi consulta, solo per le forze di polizia'),
  },
  valori: ({ tipi }, { erogatore, fruitore, data }) => ({
    erogatore: erogatore.denominazione,
    fruitore: fruitore.denominazione,
    destinatari: enumera(tipi.map((tipo) => NOMI_TIPO_ENTE[tipo].toLowerCase())),
    norma_polizia: tipi.includes('FORZA_DI_POLIZIA') ? cita('anagrafe-37', data) : null,
  }),
  regole: ({ tipi }) => ({ destinatari: tipi, forzeOrdine: tipi.includes('FORZA_DI_POLIZIA') }),
  come: ({ tipi }) => `La domanda di adesione è accettata solo da: ${enumera(tipi.map((tipo) => NOMI_TIPO_ENTE[tipo].toLowerCase()))}.`,
});
