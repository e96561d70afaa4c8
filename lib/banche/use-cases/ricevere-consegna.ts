import { nonTrovato, regola } from '@/lib/core/errors';
import { command } from '@/lib/platform/use-case';
import { avvisare } from '../avviso';
import { archivioDi } from '../importazione/elenco';
import { riceviConsegna } from '../importazione/flusso/ricevi';
import { bancheInRitardo, scrivi } from '../repository';
import { ricevereConsegnaSchema } from '../schema';

/**
 * Takes a delivery of the feed (SA-20), all of it or nothing. What is taken is written by the role of the banks, with its line in the log
 * of the loads; a refusal is written here, and told to the tecnico at the first of a series.
 */
export const ricevereConsegna = command({
  name: 'ricevere-consegna',
  permission: 'banca:caricare',
  input: ricevereConsegnaSchema,
  prepare: async ({ input: { banca, flussoId, contenuto }, leggi, now }) => {
    const archivio = archivioDi(banca);
    if (!archivio.flusso) throw nonTrovato('Il flusso di questa banca dati');
    const erogatoreId = await leggi((_tx, attore) => Promise.resolve(attore.erogatoreId));
    return riceviConsegna(archivio, archivio.flusso, { erogatoreId, flussoId, contenuto, now });
  },
  run: async (contesto) => {
    const { tx, attore, input, preparato, now, nuovoId, registra } = contesto;
    const { banca } = input;
    if (preparato === null) throw regola('CARICAMENTO_IN_CORSO', 'Un caricamento di questa banca dati è in corso: riprova fra poco.');
    const { esito } = preparato;
    registra({
      oggetto: input.flussoId,
      dettagli: { banca, esito, ...('progressivo' in preparato && { progressivo: preparato.progressivo }) },
    });
    if (preparato.esito !== 'RIFIUTATA') return preparato;
    const { errori, totale } = preparato;
    const giaDetto = (await bancheInRitardo(tx)).some((una) => una.banca === banca && una.esito === 'RIFIUTATO');
    const di = {
      erogatoreId: attore.erogatoreId,
      id: nuovoId(),
      banca,
      origine: 'flusso',
      via: 'FLUSSO',
      da: null,
      motivo: null,
      istante: now,
    } as const;
    await scrivi(tx, { ...di, esito: 'RIFIUTATO', aggiornatiAl: null, conteggi: {}, errori, totaleErrori: totale });
    if (!giaDetto) await avvisare(contesto, banca, { archivio: 'flusso', flusso: true });
    return preparato;
  },
});
