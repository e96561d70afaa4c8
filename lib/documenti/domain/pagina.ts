type DiChi = { readonly id: string; readonly convenzioneId: string | null; readonly adesioneId: string | null };

/**
 * Where the office follows a document: in the dossier of its convenzione, at its request, or, of what belongs to neither, among the extracts
 * for citizens (LE-06).
 */
export function paginaDelDocumento({ id, convenzioneId, adesioneId }: DiChi): string {
  if (convenzioneId !== null) return `/ufficio/convenzioni/${convenzioneId}/documenti/${id}`;
  return adesioneId === null ? `/ufficio/registro/estratto/${id}` : `/ufficio/adesioni/${adesioneId}/documenti/${id}`;
}
