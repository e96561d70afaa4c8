import { isPersona } from '@/lib/core/attore';
import { nonTrovato, nonValido, regola } from '@/lib/core/errors';
import { command } from '@/lib/platform/use-case';
import { contoPerId } from '../repository-accesso';
import { altriTenutari, convenzioniEsistono, impostaIncarico, isTenutario } from '../repository-persone';
import { notificheRecapitoCambiato } from '../recapito';
import { modificaCollegaSchema } from '../schema-persone';
import { aggiornareRecapito } from '../steps';

/**
 * Changes what a colleague may do, never what one may do oneself. It bites at the next click: the door reads the roles at every request.
 * A new address is told to the old one, and who wrote it does not send credentials there.
 */
export const modificareCollega = command({
  name: 'modificare-collega',
  permission: 'impostazioni:modificare',
  input: modificaCollegaSchema,
  run: async ({ tx, attore, input, now, registra, notifica }) => {
    const conto = await contoPerId(tx, input.utenteId);
    if (conto?.stato !== 'ATTIVO' || conto.enteId !== null) throw nonTrovato('L’utenza');
    if (!(await convenzioniEsistono(tx, input.ambitoConvenzioni)))
      throw nonValido({ ambitoConvenzioni: 'Una delle convenzioni scelte non c’è più: ricarica la pagina.' });
    const perde = isTenutario(conto.ruoli) && !isTenutario(input.ruoli);
    if (perde && (await altriTenutari(tx, attore.erogatoreId, conto.id)) === 0)
      throw regola('ULTIMO_AMMINISTRATORE', 'È l’unica persona che può tenere le utenze del comune: prima dai questo ruolo a un’altra.');
    const propri = isPersona(attore) && attore.utenteId === conto.id;
    if (propri && !stessiRuoli(conto.ruoli, input.ruoli))
      throw regola('RUOLI_PROPRI', 'Non puoi cambiare i tuoi ruoli: chiedilo a un’altra persona che può farlo.');
    await impostaIncarico(tx, conto.id, input);
    const vecchio = await aggiornareRecapito(tx, attore, conto.id, input.email, now);
    if (vecchio !== null && !propri)
      for (const messaggio of await notificheRecapitoCambiato(tx, { ...conto, nuovo: input.email }, [vecchio], now)) notifica(messaggio);
    registra({ oggetto: conto.id, dettagli: { prima: conto.ruoli, dopo: input.ruoli, accessoFinoAl: input.accessoFinoAl ?? null } });
  },
});

function stessiRuoli(prima: readonly string[], dopo: readonly string[]): boolean {
  return prima.length === dopo.length && prima.every((ruolo) => dopo.includes(ruolo));
}
