/** Where an act leads once it is archived: to its own page, which says that it is there and what comes next; the ente's own, to its signature. */
export function paginaDelDocumento(documenti: string, id: string, poiSiFirma = false): string {
  return `${documenti}/${id}${poiSiFirma ? '' : '?archiviato=1'}`;
}
