import { z } from 'zod';
import { comandoServizio } from '@/lib/platform/porta-servizio';
import { personaDa } from '../regole';
import { contoPerId, type Conto } from '../repository-accesso';
import { chiudiSessione, sessionePerImpronta, type SessioneTrovata } from '../repository-sessioni';

/**
 * Leaves. Works whatever has become of the convenzione, of the account or of the password: an operator who has just been suspended
 * must still be able to close its session. An unknown or closed token is no error, and leaves no row.
 */
export const uscire = comandoServizio({
  name: 'uscire',
  input: z.object({ tokenHash: z.string().length(64) }),
  prepare: async ({ input, now, transazione, attribuisci }): Promise<SessioneTrovata | null> => {
    const [sessione, conto] = await transazione(async (tx): Promise<[SessioneTrovata | null, Conto | null]> => {
      const trovata = await sessionePerImpronta(tx, input.tokenHash, now);
      return [trovata, trovata && (await contoPerId(tx, trovata.utenteId))];
    });
    if (sessione && conto)
      attribuisci(personaDa(conto, { sessioneId: sessione.id, operatoreId: sessione.operatoreId, postazione: sessione.postazione }));
    return sessione;
  },
  run: async ({ tx, now, preparato }): Promise<void> => {
    if (preparato) await chiudiSessione(tx, preparato.id, 'USCITA', now);
  },
});
