import { z } from 'zod';
import { isPersona } from '@/lib/core/attore';
import { nonTrovato, regola, vietato } from '@/lib/core/errors';
import { puo } from '@/lib/core/permessi';
import { env } from '@/lib/platform/env';
import { command } from '@/lib/platform/use-case';
import { contoPerId } from '../repository-accesso';
import { rinnovareCredenziali as rinnovare } from '../steps';

/**
 * New credentials for somebody who lost them, or whose link expired (CA-10): what there was dies at once. A fruitore's people are renewed
 * by its referente or by the office; the comune's by who keeps its accounts. The link goes to the person's own address, never to who
 * asks, nor to an address that who asks has just written.
 */
export const rinnovareCredenziali = command({
  name: 'rinnovare-credenziali',
  permission: 'credenziali:rinnovare',
  input: z.object({ utenteId: z.uuid() }),
  run: async ({ tx, attore, input, now, registra, notifica }) => {
    const conto = await contoPerId(tx, input.utenteId);
    if (conto?.stato !== 'ATTIVO' || !isPersona(attore)) throw nonTrovato('L’utenza');
    if (conto.id === attore.utenteId) throw regola('CREDENZIALI_PROPRIE', 'La tua password la cambi dal tuo profilo.');
    if (conto.ruoli.every((ruolo) => ruolo === 'OPERATORE'))
      throw regola('DALL_ELENCO', 'Le credenziali di un operatore si rinnovano dalla sua scheda, nell’elenco degli operatori.');
    if (conto.enteId === null && !puo(attore, 'impostazioni:modificare'))
      throw vietato('PERMESSO_MANCANTE', 'Le credenziali dei colleghi le rinnova chi amministra le utenze del comune.');
    registra({ categoria: 'ACCESSO', oggetto: conto.id, enteId: conto.enteId });
    for (const messaggio of await rinnovare(tx, attore, conto.id, now, env().baseUrl)) notifica(messaggio);
  },
});
