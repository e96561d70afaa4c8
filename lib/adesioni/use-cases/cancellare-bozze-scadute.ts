import { z } from 'zod';
import { dimenticareMessaggiDiBozze } from '@/lib/messaggi/steps';
import { command } from '@/lib/platform/use-case';
import { cancellaBozzeScadute } from '../repository';

/** Erases drafts that nobody sent within their 30 days, with links, attachments and the messages that carried the links. Answers how many. Idempotent. */
export const cancellareBozzeScadute = command({
  name: 'cancellare-bozze-scadute',
  permission: 'adesione:cancellare-bozze',
  input: z.object({}),
  run: async ({ tx, now, registra }) => {
    const cancellate = await cancellaBozzeScadute(tx, now);
    await dimenticareMessaggiDiBozze(tx);
    registra({ dettagli: { cancellate } });
    return { cancellate };
  },
});
