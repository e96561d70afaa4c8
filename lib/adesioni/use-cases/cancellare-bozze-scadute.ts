import { z } from 'zod';
import { command, query, type CasoUso } from '@/lib/platform/use-case';
import { cancellaBozzeScadute, contaBozzeScadute } from '../repository';

const dovute = query({
  name: 'contare-bozze-scadute',
  permission: 'adesione:cancellare-bozze',
  input: z.object({}),
  discloses: false,
  run: ({ tx, now }) => contaBozzeScadute(tx, now),
});

const cancellare = command({
  name: 'cancellare-bozze-scadute',
  permission: 'adesione:cancellare-bozze',
  input: z.object({}),
  run: async ({ tx, now, registra }) => {
    const cancellate = await cancellaBozzeScadute(tx, now);
    registra({ dettagli: { cancellate } });
    return cancellate;
  },
});

/**
 * Erases drafts that nobody sent within their 30 days, with links and attachments. Answers how many. Idempotent, and no row in the register
 * when there is nothing to erase: the calendar asks every minute.
 */
export const cancellareBozzeScadute: CasoUso<{ cancellate: number }> = {
  name: 'cancellare-bozze-scadute',
  permission: 'adesione:cancellare-bozze',
  esegui: async (richiesta) => ({ cancellate: (await dovute.esegui(richiesta, {})) === 0 ? 0 : await cancellare.esegui(richiesta, {}) }),
};
