import { z } from 'zod';
import { daColonna, oggi } from '@/lib/core/date';
import { transitare } from '@/lib/core/transizioni';
import { command } from '@/lib/platform/use-case';
import { cessare } from '../vita/cessazione';
import { TRANSIZIONI_CONVENZIONE } from '../domain/stati';
import { leggiAllaVersione } from '../repository';

/**
 * Gives its legal name to an ending that comes with the calendar: the term passed (CH-09, CA-14), a withdrawal that takes effect (CA-15).
 * The accesses were shut already, at the first request after midnight: this closes the books. A second time is refused: it has moved on.
 * Answers the number of the convenzione that ended.
 */
export const segnareScaduta = command({
  name: 'segnare-scaduta',
  permission: 'convenzione:scadere',
  input: z.object({ id: z.uuid(), versione: z.int() }),
  run: async (contesto) => {
    const { tx, input, now } = contesto;
    const riga = await leggiAllaVersione(tx, input.id, input.versione);
    const recesso = daColonna(riga.recessoEfficaceIl);
    const receduta = riga.stato === 'RECESSO_PREAVVISATO' && recesso !== null && recesso <= oggi(now);
    transitare(TRANSIZIONI_CONVENZIONE, riga.stato, receduta ? 'compiereRecesso' : 'scadere');
    await cessare(
      contesto,
      riga,
      receduta
        ? { stato: 'RECEDUTA', motivo: riga.cessazioneMotivo ?? 'Recesso con preavviso.', documento: null }
        : { stato: 'SCADUTA', motivo: 'È trascorso l’ultimo giorno della convenzione.', documento: null },
    );
    return riga.numero;
  },
});
