/** Where in an archive a thing is, before its sentence: `soggetti.csv, riga 12: `; nothing when it is the archive as a whole. */
export function dove({ file, riga }: { readonly file: string | null; readonly riga: number }): string {
  const posti = [file, riga === 0 ? null : `riga ${riga}`].filter((posto) => posto !== null);
  return posti.length > 0 ? `${posti.join(', ')}: ` : '';
}
