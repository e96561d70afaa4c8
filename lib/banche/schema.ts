import { z } from 'zod';

const banca = z.string().regex(/^[A-Z]+$/);

/** `rapporto`: where all that is wrong is written, line by line. */
export const caricareArchivioSchema = z.object({ banca, percorso: z.string().min(1), rapporto: z.string().min(1) });
export const attesaArchiviSchema = z.object({ banche: z.array(banca) });
export const archivioMancanteSchema = z.object({ banca });
