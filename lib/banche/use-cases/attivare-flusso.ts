import { nonTrovato, vietato } from '@/lib/core/errors';
import { improntaGettone, nuovoGettone } from '@/lib/platform/gettoni';
import { command } from '@/lib/platform/use-case';
import { chiaveDelFlusso } from '../domain/flusso';
import { banchePerFlusso } from '../importazione/elenco';
import { creaFlusso, revocaFlusso, tieniChiave } from '../repository-flussi';
import { flussoSchema } from '../schema';

/** A new key for the feed of a bank (SA-20), shown this once; the one of before, if there is one, opens nothing any more. */
export const attivareFlusso = command({
  name: 'attivare-flusso',
  permission: 'banca:flusso',
  input: flussoSchema,
  run: async ({ tx, attore, input: { banca }, now, nuovoId, registra }) => {
    if (attore.tipo !== 'PERSONA') throw vietato('PERMESSO_MANCANTE', 'Solo una persona crea la chiave di un flusso.');
    if (!banchePerFlusso().includes(banca)) throw nonTrovato('Il flusso di questa banca dati');
    await tieniChiave(tx, banca);
    const sostituita = await revocaFlusso(tx, banca, now, attore.utenteId);
    const id = nuovoId();
    const segreto = nuovoGettone();
    const { erogatoreId, utenteId } = attore;
    await creaFlusso(tx, { erogatoreId, id, banca, impronta: improntaGettone(segreto), creatoIl: now, creatoDa: utenteId });
    registra({ oggetto: id, dettagli: { banca, sostituita } });
    return { chiave: chiaveDelFlusso(id, segreto) };
  },
});
