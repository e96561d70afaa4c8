import { puo } from '@/lib/core/permessi';
import { regola, vietato } from '@/lib/core/errors';
import { command } from '@/lib/platform/use-case';
import { statoModello } from '../domain/stato';
import { assertLavorabile } from '../lavorazione';
import { ritira, tieniModello } from '../repository';
import { cancellaBozzaModello, leggiBozzaModello } from '../repository-preparazione';
import { modelloSchema } from '../schema';

/**
 * A model to which nobody is to adhere any more. Domande begun under it go on, convenzioni are not touched. One that nobody has approved is
 * given up with its draft by whoever writes it; one that is in force leaves by whoever approves, once no next version of it is waiting.
 */
export const ritirareModello = command({
  name: 'ritirare-modello',
  permission: 'modello:scrivere',
  input: modelloSchema,
  run: async ({ tx, attore, input: { id }, now, registra }) => {
    const modello = await tieniModello(tx, id);
    registra({ oggetto: id, dettagli: { codice: modello.codice, versione: modello.versione } });
    assertLavorabile(modello);
    if (statoModello(modello) === 'IN_VIGORE') {
      if (!puo(attore, 'modello:approvare')) throw vietato('PERMESSO_MANCANTE', 'Un modello in vigore lo ritira chi può approvarlo.');
      if (await leggiBozzaModello(tx, id))
        throw regola('BOZZA_DA_SCARTARE', 'Del modello c’è una bozza della prossima versione: scartala, oppure approvala, poi ritiralo.');
    }
    await cancellaBozzaModello(tx, id);
    await ritira(tx, id, now);
    return { id };
  },
});
