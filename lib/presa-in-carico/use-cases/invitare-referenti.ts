import { regola } from '@/lib/core/errors';
import { command } from '@/lib/platform/use-case';
import { daInvitare, invitare } from '../inviti';
import { tieniPresa } from '../repository';
import { personeDellaPresa } from '../repository-inviti';
import { presaSchema } from '../schema';

/**
 * The people who answer for the enti of a load get their account, in one act: from there on they keep their rosters as everybody else. Who
 * has one already is left alone; the operators are invited from the roster, each when it is enabled.
 */
export const invitareReferenti = command({
  name: 'invitare-referenti',
  permission: 'presa-in-carico:tenere',
  input: presaSchema,
  run: async ({ tx, attore, input: { id }, now, registra, notifica }) => {
    registra({ oggetto: id });
    if ((await tieniPresa(tx, id)).stato !== 'COMPIUTA')
      throw regola('PRESA_NON_COMPIUTA', 'Gli inviti partono quando la presa in carico è compiuta.');
    const persone = await daInvitare(tx, await personeDellaPresa(tx, id));
    for (const persona of persone) for (const messaggio of await invitare(tx, persona, attore, now)) notifica(messaggio);
    registra({ dettagli: { invitati: persone.length } });
    return { invitati: persone.length };
  },
});
