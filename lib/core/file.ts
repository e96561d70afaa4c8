import { z } from 'zod';

/** A file as it reached the house: its name as shown to people, its type as its bytes say, its contents. */
export type FileRicevuto = { nome: string; mime: string; contenuto: Uint8Array };

/** For the inputs of use cases that take a file. The bytes have been checked by whoever received them. */
export const fileRicevuto: z.ZodType<FileRicevuto> = z.object({
  nome: z.string().min(1).max(200),
  mime: z.string().min(3),
  contenuto: z.custom<Uint8Array>((valore) => valore instanceof Uint8Array && valore.length > 0, 'Il file è vuoto.'),
});
