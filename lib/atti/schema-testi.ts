import { z } from 'zod';
import { data, testo } from '@/lib/core/campi';
import { MASSIMO_CARATTERI, MASSIMO_RIGHE_TESTO } from './domain/testi';

/** A wording as it is typed. A draft may be wrong or unfinished: what is wrong is told beside it, and held at the approval. */
const scritto = z
  .string()
  .transform((grezzo) => grezzo.replace(/\r\n?/g, '\n').trim())
  .pipe(
    z
      .string()
      .min(1, 'Scrivi il testo.')
      .max(MASSIMO_CARATTERI, 'Il testo è troppo lungo per un atto: accorcialo.')
      .refine((righe) => righe.split('\n').length <= MASSIMO_RIGHE_TESTO, 'Il testo ha troppe righe: accorcialo.'),
  );
/** Which kinds there are, the use case knows: the browser does not need every wording for it. */
const tipo = z.string().max(40);

export const leggereTestoSchema = z.object({ tipo });
export const anteprimaTestoSchema = z.object({ tipo, testo: scritto });
/** The draft that the person has in front of it, and how far it had come. */
const letta = z.object({ id: z.uuid(), revisione: z.coerce.number().int() });
/** `letta` null: the person begins a draft. */
export const salvareTestoSchema = z.object({ tipo, testo: scritto, letta: letta.nullable() });
export const scartareTestoSchema = z.object({ tipo, letta });

const estremi = {
  attoNumero: testo('Scrivi il numero dell’atto che approva il testo.', 60),
  attoData: data('Scrivi una data che esiste, come 31/12/2026.'),
};
export const approvareTestoSchema = scartareTestoSchema.extend(estremi);
/** `vigente`: the version in force that the person has in front of it. */
export const ripristinareTestoSchema = z.object({ tipo, vigente: z.coerce.number().int(), ...estremi });
