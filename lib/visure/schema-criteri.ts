/** What the search form sends; the same schema serves the form and the query behind the door. */
import { z } from 'zod';
import { isDataIso, leggiData, type DataIso } from '@/lib/core/date';
import { ripulisci } from '@/lib/core/testo';

const breve = z.string().max(80, 'Al massimo 80 caratteri.').transform(ripulisci);
const vuoto = (valore: unknown): unknown => (valore === '' || valore === null ? undefined : valore);

const data = z.preprocess(
  vuoto,
  z
    .string()
    .optional()
    .transform((testo, contesto): DataIso | undefined => {
      if (testo === undefined) return undefined;
      const letta = leggiData(testo);
      if (letta === null || !isDataIso(letta)) {
        contesto.addIssue({ code: 'custom', message: 'Scrivi la data come giorno/mese/anno, per esempio 05/07/1980.' });
        return z.NEVER;
      }
      return letta;
    }),
);
const anno = z.preprocess(
  vuoto,
  z.coerce
    .number({ error: 'Scrivi l’anno con quattro cifre.' })
    .int()
    .min(1850, 'Scrivi l’anno con quattro cifre.')
    .max(2200, 'Scrivi l’anno con quattro cifre.')
    .optional(),
);

/**
 * Dates come as ISO or as typed in Italian; text is tidied, empty fields are dropped. How precise it must be is told by `preparaChiavi`.
 */
export const criteriSchema = z.discriminatedUnion('tipo', [
  z.object({
    tipo: z.literal('NOMINATIVO'),
    cognome: breve,
    nome: z.preprocess(vuoto, breve.optional()),
    dataNascita: data,
    annoNascita: anno,
  }),
  z.object({ tipo: z.literal('CODICE_FISCALE'), codiceFiscale: breve }),
  z.object({ tipo: z.literal('INDIRIZZO'), via: breve, civico: breve }),
]);
