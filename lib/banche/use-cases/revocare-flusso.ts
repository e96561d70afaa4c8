import { regola, vietato } from '@/lib/core/errors';
import { command } from '@/lib/platform/use-case';
import { revocaFlusso } from '../repository-flussi';
import { flussoSchema } from '../schema';

/** The key of the feed opens nothing from here on; what has come stays. */
export const revocareFlusso = command({
  name: 'revocare-flusso',
  permission: 'banca:flusso',
  input: flussoSchema,
  run: async ({ tx, attore, input: { banca }, now, registra }) => {
    if (attore.tipo !== 'PERSONA') throw vietato('PERMESSO_MANCANTE', 'Solo una persona revoca la chiave di un flusso.');
    registra({ dettagli: { banca } });
    if (!(await revocaFlusso(tx, banca, now, attore.utenteId)))
      throw regola('FLUSSO_NON_ATTIVO', 'Il flusso di questa banca dati non è attivo: non c’è nessuna chiave da revocare.');
    return {};
  },
});
