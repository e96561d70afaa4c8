import { regola, nonValido } from '@/lib/core/errors';
import { env } from '@/lib/platform/env';
import { command } from '@/lib/platform/use-case';
import { convenzioniEsistono, impostaIncarico } from '../repository-persone';
import { trovaUtente } from '../repository-utenti';
import { collegaSchema } from '../schema-persone';
import { invitareUtente } from '../steps';

/** A colleague, or an auditor for a time and on given convenzioni: user id to the office's address, one-time link to the person (CA-18). */
export const aggiungereCollega = command({
  name: 'aggiungere-collega',
  permission: 'impostazioni:modificare',
  input: collegaSchema,
  run: async ({ tx, attore, input, now, registra, notifica }) => {
    const { erogatoreId } = attore;
    const { nome, cognome, codiceFiscale, email, ruoli } = input;
    if ((await trovaUtente(tx, erogatoreId, null, codiceFiscale))?.stato === 'ATTIVO')
      throw regola('GIA_PRESENTE', 'Questa persona ha già un’utenza del comune: cambia i suoi ruoli dall’elenco.');
    if (!(await convenzioniEsistono(tx, input.ambitoConvenzioni)))
      throw nonValido({ ambitoConvenzioni: 'Una delle convenzioni scelte non c’è più: ricarica la pagina.' });
    const { utenteId, nomeUtente, notifiche } = await invitareUtente(
      tx,
      { erogatoreId, enteId: null, ruoli, nome, cognome, codiceFiscale, email, da: attore },
      now,
      env().baseUrl,
    );
    await impostaIncarico(tx, utenteId, input);
    registra({ oggetto: utenteId, dettagli: { ruoli, accessoFinoAl: input.accessoFinoAl ?? null } });
    for (const messaggio of notifiche) notifica(messaggio);
    return { utenteId, nomeUtente };
  },
});
