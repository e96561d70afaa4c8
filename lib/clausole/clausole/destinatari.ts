import { z } from 'zod';
import { definisci } from '../definizione';
import { NOMI_TIPO_ENTE } from '../denominazioni';
import { cita } from '../norme';
import { conLettere, enumera } from '../parole';
import { TIPI_ENTE } from '../regole';

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
  articolo: ({ tipi }, { erogatore, fruitore, data }) => ({
    titolo: 'Parti',
    commi: [
      conLettere('Sono parti della convenzione', [`${erogatore.denominazione}, Erogatore`, `${fruitore.denominazione}, Fruitore`]),
      'I dati delle parti e di chi le rappresenta sono riportati in testa all’atto.',
      `Lo schema della convenzione è aperto all’adesione di: ${enumera(tipi.map((tipo) => NOMI_TIPO_ENTE[tipo].toLowerCase()))}.`,
      ...(tipi.includes('FORZA_DI_POLIZIA')
        ? [`I nominativi di chi consulta figurano nella richiesta del comando (${cita('anagrafe-37', data)}).`]
        : []),
    ],
  }),
  regole: ({ tipi }) => ({ destinatari: tipi, forzeOrdine: tipi.includes('FORZA_DI_POLIZIA') }),
  come: ({ tipi }) => `La domanda di adesione è accettata solo da: ${enumera(tipi.map((tipo) => NOMI_TIPO_ENTE[tipo].toLowerCase()))}.`,
});
