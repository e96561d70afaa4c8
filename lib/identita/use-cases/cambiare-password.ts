import { isPersona, type Attore } from '@/lib/core/attore';
import { modificatoDaAltri, nonTrovato, nonValido, regola } from '@/lib/core/errors';
import { registrarePrimoAccesso } from '@/lib/operatori/steps';
import type { Tx } from '@/lib/platform/db';
import { calcolaImpronta, verificaImpronta } from '@/lib/platform/impronte-password';
import { improntaGettone, nuovoGettone } from '@/lib/platform/gettoni';
import { riservaIndirizzo } from '@/lib/platform/limite-indirizzo';
import { command } from '@/lib/platform/use-case';
import { riservaDelNoto } from '../domain/accesso';
import { requisitiPassword } from '../domain/password';
import { parolePersonali, regolePasswordDi } from '../regole';
import { contoPerId } from '../repository-accesso';
import { annullaCollegamenti } from '../repository-collegamenti';
import { impronteCessate, sostituisciPassword } from '../repository-password';
import { cambiaGettone, chiudiSessioni } from '../repository-sessioni';
import { riservaTentativo } from '../repository-tentativi';
import { cambioPasswordSchema } from '../schema';

/**
 * A person changes its own password (CA-18): under the rules of its convenzioni, not one of the last. The other sessions are closed, and
 * this one gets another secret, which is answered. With a provisional or expired password nothing else is allowed before; the operator's
 * first login is complete here.
 */
export const cambiarePassword = command({
  name: 'cambiare-password',
  permission: 'credenziali:proprie',
  input: cambioPasswordSchema,
  prepare: async ({ input, now, leggi }) => {
    const letto = await leggi((tx, attore) => situazione(tx, attore, now));
    if (letto.conto.demo) throw regola('UTENZA_DEMO', 'Le utenze della dimostrazione hanno una password fissa, uguale per tutti.');
    if (!letto.riservato) throw regola('TROPPI_TENTATIVI', 'Troppi tentativi sbagliati di seguito: attendi qualche minuto e riprova.');
    if (!(await verificaImpronta(letto.conto.passwordHash, input.attuale)))
      throw nonValido({ attuale: 'Questa non è la password che usi ora.' });
    const mancante = requisitiPassword(input.nuova, letto.regole, letto.parole).find((requisito) => !requisito.soddisfatto);
    if (mancante) throw nonValido({ nuova: `La nuova password non soddisfa un requisito: ${mancante.frase.toLowerCase()}.` });
    for (const cessata of letto.cessate) {
      if (await verificaImpronta(cessata, input.nuova))
        throw nonValido({ nuova: `Hai già usato questa password: le ultime ${letto.regole.storico} non si possono riprendere.` });
    }
    return {
      vecchia: letto.conto.passwordHash ?? '',
      ricorda: letto.conto.passwordImpostataIl !== null,
      nuova: await calcolaImpronta(input.nuova),
    };
  },
  run: async ({ tx, attore, now, preparato, registra }): Promise<{ gettone: string; scadeIl: Date }> => {
    if (!isPersona(attore)) throw nonTrovato();
    registra({ categoria: 'ACCESSO' });
    if (!(await sostituisciPassword(tx, { erogatoreId: attore.erogatoreId, utenteId: attore.utenteId, ...preparato }, now)))
      throw modificatoDaAltri();
    await annullaCollegamenti(tx, [attore.utenteId], now);
    await chiudiSessioni(tx, { utentiId: [attore.utenteId], salvo: attore.sessioneId }, 'PASSWORD_CAMBIATA', now);
    if (attore.operatoreId !== null) await registrarePrimoAccesso(tx, attore.operatoreId, now);
    const gettone = nuovoGettone();
    const scadeIl = await cambiaGettone(tx, attore.sessioneId, improntaGettone(gettone));
    if (scadeIl === null) throw modificatoDaAltri();
    return { gettone, scadeIl };
  },
});

async function situazione(tx: Tx, attore: Attore, now: Date) {
  if (!isPersona(attore)) throw nonTrovato();
  const conto = await contoPerId(tx, attore.utenteId);
  if (!conto) throw nonTrovato();
  const regole = await regolePasswordDi(tx, conto.id);
  return {
    conto,
    regole,
    // Who is in already is not kept waiting by strangers who guess at the same account.
    riservato: (await riservaTentativo(tx, conto.id, now)) || (await riservaIndirizzo(tx, riservaDelNoto(attore.sessioneId), null, now)),
    parole: await parolePersonali(tx, conto),
    // The one in force counts as the first of the last n.
    cessate: await impronteCessate(tx, conto.id, regole.storico - 1),
  };
}
