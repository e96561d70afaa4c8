/** Where whoever is logged in downloads a document. */
export const documentoDellArchivio = (id: string): string => `/api/documenti/${id}`;
