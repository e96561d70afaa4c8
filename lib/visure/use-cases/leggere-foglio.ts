import { z } from 'zod';
import { titoloVisura, verificaDi } from '@/lib/banche/domain/elenco';
import { isPersona } from '@/lib/core/attore';
import { nonTrovato } from '@/lib/core/errors';
import { query } from '@/lib/platform/use-case';
import { genereDi } from '@/lib/registro/domain/consultazioni';
import { nomeOperazione } from '@/lib/registro/domain/denominazioni';
import { lettoreDi, mascherare } from '@/lib/registro/domain/voce';
import { vociDelFoglio } from '../repository-foglio';
import type { Foglio } from '../views';

/**
 * Whose sheet it is (LE-12): who asked, when and why, as the register says it, to the office, to the auditor of that convenzione and to the
 * operator itself. No datum that was read, and for a police force no case either (LE-07).
 */
export const leggereFoglio = query({
  name: 'leggere-foglio',
  permission: 'foglio:leggere',
  input: z.object({ codice: z.uuid() }),
  discloses: true,
  category: 'LETTURA',
  run: async ({ tx, attore, input, registra }): Promise<Foglio> => {
    registra({ dettagli: { letto: input.codice } });
    const operatoreId = isPersona(attore) ? attore.operatoreId : null;
    const letta = await vociDelFoglio(tx, input.codice, { ...lettoreDi(attore), operatoreId });
    if (!letta) throw nonTrovato('Il foglio');
    const voce = mascherare(letta, attore);
    const oggetto = voce.oggetto ? titoloVisura(voce.oggetto) : null;
    const domanda = voce.oggetto ? verificaDi(voce.oggetto)?.domanda : undefined;
    return {
      numeroRichiesta: voce.numeroRichiesta ?? '–',
      istante: voce.istante,
      cosa: domanda ?? (genereDi(voce.operazione) === 'visure' && oggetto ? oggetto : nomeOperazione(voce.operazione)),
      operatore: voce.nominativo ?? '–',
      ente: voce.ente ?? '–',
      convenzione: voce.convenzione ?? '–',
      finalita: voce.finalita ?? '–',
      riferimento: voce.riferimento,
    };
  },
});
