import { isPersona } from '@/lib/core/attore';
import { nonTrovato, regola } from '@/lib/core/errors';
import { command } from '@/lib/platform/use-case';
import { contoPerId } from '../repository-accesso';
import { altriTenutari, isTenutario } from '../repository-persone';
import { spegnimentoSchema } from '../schema-persone';
import { spegnereCredenziali } from '../steps';

/** A colleague who leaves: credentials dead, sessions closed at once. The name stays in the register. */
export const spegnereCollega = command({
  name: 'spegnere-collega',
  permission: 'impostazioni:modificare',
  input: spegnimentoSchema,
  run: async ({ tx, attore, input, now, registra }) => {
    const conto = await contoPerId(tx, input.utenteId);
    if (conto?.stato !== 'ATTIVO' || conto.enteId !== null) throw nonTrovato('L’utenza');
    if (isPersona(attore) && conto.id === attore.utenteId)
      throw regola('UTENZA_PROPRIA', 'Non puoi spegnere la tua utenza: chiedilo a un’altra persona che può farlo.');
    if (isTenutario(conto.ruoli) && (await altriTenutari(tx, attore.erogatoreId, conto.id)) === 0)
      throw regola('ULTIMO_AMMINISTRATORE', 'È l’unica persona che può tenere le utenze del comune: prima dai questo ruolo a un’altra.');
    await spegnereCredenziali(tx, [conto.id], input.motivo, now);
    registra({ oggetto: conto.id, dettagli: { motivo: input.motivo } });
  },
});
