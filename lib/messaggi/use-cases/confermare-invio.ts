import { MESSAGGI_RISERVATI } from '@/lib/core/messaggi';
import { transitare } from '@/lib/core/transizioni';
import { command } from '@/lib/platform/use-case';
import { TRANSIZIONI_MESSAGGIO } from '../domain';
import { segnaInviato, statoMessaggio } from '../repository';
import { messaggioSchema } from '../schema';

/** A person has checked that a message in doubt did leave (the receipt is in the mailbox): it is not sent twice. */
export const confermareInvio = command({
  name: 'confermare-invio',
  permission: 'messaggio:ritentare',
  input: messaggioSchema,
  run: async ({ tx, input, now, registra }) => {
    const { stato, tipo } = await statoMessaggio(tx, input.messaggioId);
    registra({ oggetto: input.messaggioId, dettagli: { tipo, da: stato } });
    transitare(TRANSIZIONI_MESSAGGIO, stato, 'confermareInvio');
    await segnaInviato(tx, input.messaggioId, stato, MESSAGGI_RISERVATI[tipo], now);
    return { messaggioId: input.messaggioId };
  },
});
