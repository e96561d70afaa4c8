import { z } from 'zod';
import { TIPI_FILE, tipoFile, type TipoFile } from './tipo-file';

/** A file as it reached the house: its name as shown to people, its type as its bytes say, its contents. */
export type FileRicevuto = { nome: string; mime: string; contenuto: Uint8Array };

/** A file of one of `tipi`, whatever way it comes by: the name is made bare and the type is what the bytes say, never what was declared. */
const fileDi = (tipi: readonly TipoFile[]): z.ZodType<FileRicevuto> =>
  z
    .object({
      nome: z.string().transform(nomePulito),
      contenuto: z.custom<Uint8Array>((valore) => valore instanceof Uint8Array && valore.length > 0, 'Il file è vuoto.'),
    })
    .transform(({ nome, contenuto }, contesto) => {
      const tipo = tipoFile(contenuto);
      if (tipo && tipi.includes(tipo)) return { nome, mime: TIPI_FILE[tipo].mime, contenuto };
      contesto.addIssue({
        code: 'custom',
        message: `Il file non è di un tipo ammesso: carica ${tipi.map((uno) => TIPI_FILE[uno].nome).join(' oppure ')}.`,
      });
      return z.NEVER;
    });

/** For the inputs of use cases that take a document. Refuses an empty file, and one of no type that an act can have. */
export const fileRicevuto = fileDi(['PDF', 'P7M']);
/** For those that take a picture. */
export const immagineRicevuta = fileDi(['PNG']);

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

/** A number of ours in the name of a file, where no stroke may stand: `2026/0012` is `2026-0012`. */
export function numeroPerFile(numero: string): string {
  return numero.replaceAll('/', '-');
}
