/** Composed by Varco and a PDF: the only thing that the browser is allowed to open; what came from others is only downloaded. */
export const siApre = ({ generato, mime }: { readonly generato: boolean; readonly mime: string }): boolean =>
  generato && mime === 'application/pdf';
