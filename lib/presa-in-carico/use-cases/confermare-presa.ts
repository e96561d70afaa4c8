import { personaDelComune } from '@/lib/core/attore';
import { modificatoDaAltri, regola } from '@/lib/core/errors';
import { quanti } from '@/lib/core/parole';
import { transitare } from '@/lib/core/transizioni';
import { affidareLavoro } from '@/lib/lavori/steps';
import { command } from '@/lib/platform/use-case';
import { isErrore } from '../domain/problema';
import { TRANSIZIONI_PRESA } from '../domain/stati';
import { esaminareLetti } from '../esame-della-presa';
import { altraInCorso, cambiaPresa, tieniPresa } from '../repository';
import { fileDi } from '../repository-file';
import { allaVersioneSchema } from '../schema';

/**
 * What was looked at is to be taken over: at the version that was on the screen, with nothing wrong in it, one load at a time. The worker
 * does it, all or nothing.
 */
export const confermarePresa = command({
  name: 'confermare-presa',
  permission: 'presa-in-carico:tenere',
  input: allaVersioneSchema,
  run: async ({ tx, attore, input, now, nuovoId, registra }) => {
    const { utenteId } = personaDelComune(attore);
    registra({ oggetto: input.id });
    const presa = await tieniPresa(tx, input.id);
    const stato = transitare(TRANSIZIONI_PRESA, presa.stato, 'confermare');
    if (presa.versione !== input.versione || !presa.letti) throw modificatoDaAltri();
    if (await altraInCorso(tx, presa.id))
      throw regola('PRESA_IN_CORSO', 'Un’altra presa in carico è in corso: aspetta che finisca, ricarica la pagina e conferma questa.');
    const { piano, problemi } = await esaminareLetti(tx, presa.letti, await fileDi(tx, presa.id), now);
    const errori = problemi.filter(isErrore).length;
    if (errori > 0)
      throw regola(
        'PRESA_CON_ERRORI',
        `Ci sono ancora ${quanti(errori, 'errore', 'errori')} da correggere: non è stato preso in carico nulla.`,
      );
    const lavoroId = nuovoId();
    await cambiaPresa(tx, presa, { stato, confermataIl: now, confermataDa: utenteId, lavoroId, aggiornataIl: now });
    await affidareLavoro(tx, attore, { id: lavoroId, tipo: 'presa-in-carico', parametri: { presaId: presa.id } }, now);
    registra({ dettagli: { convenzioni: piano.length } });
    return { id: presa.id };
  },
});
