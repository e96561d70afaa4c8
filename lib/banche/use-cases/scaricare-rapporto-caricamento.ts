import { nonTrovato } from '@/lib/core/errors';
import { query } from '@/lib/platform/use-case';
import { leggiRapporto } from '../repository-carichi';
import { caricoSchema } from '../schema';

/** All that was wrong with an archive that the office sent, line by line. It may quote what the archive says: its reading is registered. */
export const scaricareRapportoCaricamento = query({
  name: 'scaricare-rapporto-caricamento',
  permission: 'banca:aggiornare',
  input: caricoSchema,
  discloses: true,
  category: 'LETTURA',
  run: async ({ tx, input: { id }, registra }) => {
    registra({ categoria: 'LETTURA', oggetto: id });
    const testo = await leggiRapporto(tx, id);
    if (testo === '') throw nonTrovato('Il rapporto');
    return { nome: 'rapporto-del-caricamento.csv', mime: 'text/csv; charset=utf-8', contenuto: new TextEncoder().encode(testo) };
  },
});
