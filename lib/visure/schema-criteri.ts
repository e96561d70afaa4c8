/** What the search form sends; the same schema serves the form and the query behind the door. */
import { z } from 'zod';
import { data, facoltativo } from '@/lib/core/campi';
import { ripulisci } from '@/lib/core/grafia';

const breve = z.string().max(80, 'Al massimo 80 caratteri.').transform(ripulisci);
const ANNO = 'Scrivi l’anno con quattro cifre.';
const anno = z.coerce.number({ error: ANNO }).int(ANNO).min(1850, ANNO).max(2200, ANNO);

/**
 * Dates come as ISO or as typed in Italian; text is tidied, empty fields are dropped. How precise it must be is told by `preparaChiavi`.
 */
export const criteriSchema = z.discriminatedUnion('tipo', [
  z.object({
    tipo: z.literal('NOMINATIVO'),
    cognome: breve,
    nome: facoltativo(breve),
    dataNascita: facoltativo(data('Scrivi la data come 05/07/1980. Se conosci solo l’anno, usa l’altra casella.')),
    annoNascita: facoltativo(anno),
  }),
  z.object({ tipo: z.literal('CODICE_FISCALE'), codiceFiscale: breve }),
  z.object({ tipo: z.literal('INDIRIZZO'), via: breve, civico: facoltativo(breve), cognome: facoltativo(breve) }),
]);
