import { z } from 'zod';
import { TIPI_FILE, tipoFile } from './tipo-file';

/** A file as it reached the house: its name as shown to people, its type as its bytes say, its contents. */
export type FileRicevuto = { nome: string; mime: string; contenuto: Uint8Array };

/**
 * For the inputs of use cases that take a file, whatever way it comes by: the name is made bare and the type is what the bytes say, never
 * what was declared. Refuses an empty file, and one of no type that Varco takes.
 */
export const fileRicevuto: z.ZodType<FileRicevuto> = z
  .object({
    nome: z.string().transform(nomePulito),
    contenuto: z.custom<Uint8Array>((valore) => valore instanceof Uint8Array && valore.length > 0, 'Il file è vuoto.'),
  })
  .transform(({ nome, contenuto }, contesto) => {
    const tipo = tipoFile(contenuto);
    if (tipo) return { nome, mime: TIPI_FILE[tipo].mime, contenuto };
    contesto.addIssue({
      code: 'custom',
      message: `Il file non è di un tipo ammesso: carica ${TIPI_FILE.PDF.nome} oppure ${TIPI_FILE.P7M.nome}.`,
    });
    return z.NEVER;
  });

/** The bare name without path and control characters, at most 150 characters with its extension. */
export function nomePulito(nome: string | undefined): string {
  const solo =
    (nome ?? '')
      .split(/[/\\]/)
      .pop()
      ?.replace(/[\p{Cc}\p{Cf}"<>|:*?]/gu, '')
      .trim()
      .normalize('NFC') ?? '';
  if (solo === '' || /^\.+$/.test(solo)) return 'documento';
  const punto = solo.lastIndexOf('.');
  const estensione = punto > 0 ? solo.slice(punto).slice(0, 12) : '';
  return solo.length <= 150 ? solo : solo.slice(0, 150 - estensione.length) + estensione;
}
