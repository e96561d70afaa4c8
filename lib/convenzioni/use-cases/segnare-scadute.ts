import { z } from 'zod';
import { oggi } from '@/lib/core/date';
import { transitare } from '@/lib/core/transizioni';
import { command, query, type CasoUso } from '@/lib/platform/use-case';
import { cessare } from '../cessazione';
import { TRANSIZIONI_CONVENZIONE } from '../domain';
import { cessateDaSole, civileONull, leggiAllaVersione } from '../repository';

const dovute = query({
  name: 'cercare-convenzioni-scadute',
  permission: 'convenzione:scadere',
  input: z.object({}),
  discloses: false,
  run: async ({ tx, now }) => (await cessateDaSole(tx, oggi(now))).map(({ id, versione }) => ({ id, versione })),
});

const segnare = command({
  name: 'segnare-scaduta',
  permission: 'convenzione:scadere',
  input: z.object({ id: z.uuid(), versione: z.int() }),
  run: async (contesto) => {
    const { tx, input, now } = contesto;
    const riga = await leggiAllaVersione(tx, input.id, input.versione);
    const recesso = civileONull(riga.recessoEfficaceIl);
    const receduta = riga.stato === 'RECESSO_PREAVVISATO' && recesso !== null && recesso <= oggi(now);
    transitare(TRANSIZIONI_CONVENZIONE, riga.stato, receduta ? 'compiereRecesso' : 'scadere');
    await cessare(contesto, riga, receduta
      ? { stato: 'RECEDUTA', motivo: riga.cessazioneMotivo ?? 'Recesso con preavviso.' }
      : { stato: 'SCADUTA', motivo: 'È trascorso l’ultimo giorno della convenzione.' });
    return riga.numero;
  },
});

/**
 * Gives their legal name to the endings that come with the calendar: the term passed (CH-09, CA-14), a withdrawal that takes effect (CA-15). The
 * accesses were shut already, at the first request after midnight: this closes the books. Idempotent; one transaction a convenzione, and no row in
 * the register when there is nothing to do. Answers the numbers of those ended.
 */
export const segnareScadute: CasoUso<string[]> = {
  name: 'segnare-scadute',
  permission: 'convenzione:scadere',
  esegui: async (richiesta) => {
    const numeri: string[] = [];
    for (const quale of await dovute.esegui(richiesta, {})) numeri.push(await segnare.esegui(richiesta, quale));
    return numeri;
  },
};
