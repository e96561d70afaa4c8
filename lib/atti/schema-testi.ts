import { z } from 'zod';
import { estremiAtto, testoScritto } from '@/lib/core/testo/schema';

/** Which kinds there are, the use case knows: the browser does not need every wording for it. */
const tipo = z.string().max(40);
/** The draft that the person has in front of it, and how far it had come. */
const letta = z.object({ id: z.uuid(), revisione: z.coerce.number().int() });

export const leggereTestoSchema = z.object({ tipo });
export const anteprimaTestoSchema = z.object({ tipo, testo: testoScritto });
/** `letta` null: the person begins a draft. */
export const salvareTestoSchema = z.object({ tipo, testo: testoScritto, letta: letta.nullable() });
export const scartareTestoSchema = z.object({ tipo, letta });
export const approvareTestoSchema = scartareTestoSchema.extend(estremiAtto);
/** `vigente`: the version in force that the person has in front of it. */
export const ripristinareTestoSchema = z.object({ tipo, vigente: z.coerce.number().int(), ...estremiAtto });
