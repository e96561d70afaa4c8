import { env } from '@/lib/platform/env';
import { command } from '@/lib/platform/use-case';
import { impostaIncarico } from '../repository-persone';
import { collegaSchema } from '../schema-persone';
import { invitareUtente } from '../steps';

/**
 * The first user of a comune, or a new one when nobody can get in any more: asked from the server's own command line, so that the link is
 * answered to who sits there, and not mailed (SMTP may not be set yet). It stands in the register as SISTEMA's act.
 */
export const nominareAmministratore = command({
  name: 'nominare-amministratore',
  permission: 'utenza:nominare',
  input: collegaSchema,
  run: async ({ tx, attore, input, now, registra }) => {
    const { erogatoreId } = attore;
    const { nome, cognome, codiceFiscale, email, ruoli } = input;
    const { utenteId, nomeUtente, notifiche } = await invitareUtente(
      tx,
      { erogatoreId, enteId: null, ruoli, nome, cognome, codiceFiscale, email, da: attore, recapitoCerto: true },
      now,
      env().baseUrl,
    );
    await impostaIncarico(tx, utenteId, input);
    registra({ oggetto: utenteId, dettagli: { ruoli } });
    const collegamento = notifiche.find((messaggio) => messaggio.tipo === 'credenziali-prima-password');
    return { utenteId, nomeUtente, collegamento: collegamento?.dati.collegamento ?? null, scadeIl: collegamento?.dati.scadeIl ?? null };
  },
});
