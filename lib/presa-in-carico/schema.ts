import { z } from 'zod';
import { TIPI_FILE, tipoFile, type TipoFile } from '@/lib/core/tipo-file';
import { nomePulito, type FileRicevuto } from '@/lib/core/file';

/** A workbook of thousands of rows is far below. */
export const MASSIMO_FOGLIO = 5 * 1024 * 1024;
/** Files of one load: what a comune has of some tens of convenzioni. */
export const MASSIMO_FILE = 2000;
/** Bytes of all the files of one load. */
export const MASSIMO_TOTALE = 500 * 1024 * 1024;

const file = (tipi: readonly TipoFile[], frase: string, massimo = Number.MAX_SAFE_INTEGER) =>
  z
    .object({
      nome: z.string().transform(nomePulito),
      contenuto: z.custom<Uint8Array>((valore) => valore instanceof Uint8Array && valore.length > 0, 'Il file è vuoto.'),
    })
    .transform(({ nome, contenuto }, contesto): FileRicevuto => {
      const tipo = tipoFile(contenuto);
      if (tipo && tipi.includes(tipo) && contenuto.length <= massimo) return { nome, mime: TIPI_FILE[tipo].mime, contenuto };
      contesto.addIssue({ code: 'custom', message: frase });
      return z.NEVER;
    });

export const presaSchema = z.object({ id: z.uuid() });
/** A new load, or the sheet of one that is being looked at. */
export const foglioSchema = z.object({
  id: z.uuid().optional(),
  file: file(['XLSX', 'ZIP'], 'Carica il modello compilato in formato Excel (.xlsx), oppure uno ZIP di CSV, fino a 5 MB.', MASSIMO_FOGLIO),
});
export const documentiSchema = presaSchema.extend({
  file: file(['ZIP', 'PDF', 'P7M'], 'Carica PDF, buste di firma .p7m, oppure un archivio .zip che li contiene.'),
});
export const toltoSchema = presaSchema.extend({ percorso: z.string().min(1).max(400) });
export const allaVersioneSchema = presaSchema.extend({ versione: z.coerce.number().int() });
