import type { FieldValues } from 'react-hook-form';
import { z } from 'zod';
import { rifiutoDelFile } from '../ui/misura-file';
import { MASSIMO_BYTE } from '../ui/use-caricamento';

/**
 * The schema of a form that travels with a file: what is wrong with the file is told together with the rest, whatever else is wrong, and
 * not in a second round. The file is no value of the form: it is asked of the page when the form is checked.
 */
export function conIlFile<F extends z.ZodRawShape>(
  schema: z.ZodObject<F>,
  scelto: () => { readonly name: string; readonly size: number } | undefined,
  accetta: string,
): z.ZodType<unknown, FieldValues> {
  const file = z.unknown().superRefine((_, contesto) => {
    const rifiuto = rifiutoDelFile(scelto(), MASSIMO_BYTE, accetta);
    if (rifiuto) contesto.addIssue({ code: 'custom', message: rifiuto.messaggio });
  });
  const colFile = (schema as z.ZodObject).safeExtend({ file });
  const conLaScelta = (valori: unknown) => ({ ...(valori as FieldValues), file: scelto() });
  return z.preprocess(conLaScelta, colFile) as unknown as z.ZodType<unknown, FieldValues>;
}
