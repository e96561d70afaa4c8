import { command } from '@/lib/platform/use-case';
import { avvisare } from '../avviso';
import { scrivi } from '../repository';
import { archivioMancanteSchema } from '../schema';

/**
 * The archive of the day has not come, or the feed is silent: it is written down, once a day, and told to the tecnico; whoever consults
 * sees it said.
 */
export const segnalareArchivioMancante = command({
  name: 'segnalare-archivio-mancante',
  permission: 'banca:caricare',
  input: archivioMancanteSchema,
  run: async (contesto) => {
    const { tx, attore, input, now, nuovoId, registra } = contesto;
    const id = nuovoId();
    const mancante = {
      esito: 'NON_ARRIVATO',
      via: input.flusso ? 'FLUSSO' : 'CARTELLA',
      da: null,
      motivo: null,
      origine: null,
      aggiornatiAl: null,
      conteggi: {},
      errori: [],
      totaleErrori: 0,
    } as const;
    await scrivi(tx, { ...mancante, erogatoreId: attore.erogatoreId, id, banca: input.banca, istante: now });
    registra({ oggetto: id, dettagli: { banca: input.banca } });
    await avvisare(contesto, input.banca, { archivio: null, flusso: input.flusso });
    return { id };
  },
});
