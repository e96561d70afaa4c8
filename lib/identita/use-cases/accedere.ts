import { oggi } from '@/lib/core/date';
import { ErroreVarco, regola, vietato } from '@/lib/core/errors';
import { idCasuale } from '@/lib/core/ids';
import { FRASI_IMPEDIMENTO } from '@/lib/core/utilizzabile';
import { regoleDellaConvenzione } from '@/lib/convenzioni/steps';
import { registrarePrimoAccesso } from '@/lib/operatori/steps';
import { rifiutoATempo } from '@/lib/platform/attesa-costante';
import type { Tx } from '@/lib/platform/db';
import { verificaImpronta } from '@/lib/platform/impronte-password';
import { rendiIndirizzo, riservaIndirizzo } from '@/lib/platform/limite-indirizzo';
import { comandoServizio } from '@/lib/platform/porta-servizio';
import { LIMITE_ACCESSI, riservaDelNoto, scegliereOperatore } from '../domain/accesso';
import { normalizzaNomeUtente } from '../domain/nome-utente';
import { isPasswordScaduta } from '../domain/password';
import { aprireSessione, type SessioneAperta } from '../apertura-sessione';
import { personaDa } from '../regole';
import { candidati, contoPerAccesso, contoPerNome, segnaPasswordScaduta, type Conto } from '../repository-accesso';
import { scadenzaProvvisoria } from '../repository-collegamenti';
import { azzeraTentativi, riservaTentativoDa } from '../repository-tentativi';
import { accessoSchema } from '../schema';

/** No refusal before the right password is told earlier than this, nor in other words. */
const RISPOSTA_MILLISECONDI = 400;

const negato = () =>
  new ErroreVarco(
    'NON_VALIDO',
    'ACCESSO_NEGATO',
    'Nome utente o password non corretti. Dopo cinque tentativi sbagliati l’accesso si ferma per qualche minuto: se hai dimenticato la password chiedi un nuovo collegamento al tuo referente o all’ufficio. Se la convenzione del tuo ente è finita le credenziali non valgono più, e il referente non può rinnovarle: chiedi all’ufficio del comune.',
  );

export type Accesso = SessioneAperta & {
  readonly ruoli: readonly string[];
  readonly operatoreId: string | null;
  readonly deveCambiarePassword: boolean;
};

/**
 * Login by password (FU-07, RT-07). The attempt is reserved, then evaluated, then a session is opened under the rules of the convenzione.
 * What an unknown name, a wrong password and a blocked account are told is the same, in the same time; what keeps an operator out
 * (suspension, term) is told only to who knows the password.
 */
const caso = comandoServizio({
  name: 'accedere',
  input: accessoSchema,
  prepare: async ({ input, now, indirizzoIp, transazione, attribuisci, registra }) => {
    const { conto, riservato } = await transazione(async (tx) => {
      if (!(await riservaIndirizzo(tx, LIMITE_ACCESSI, indirizzoIp, now)))
        throw regola('TROPPI_TENTATIVI', 'Da questa rete sono arrivati troppi tentativi sbagliati: attendi un quarto d’ora e riprova.');
      const trovato = await contoPerNome(tx, normalizzaNomeUtente(input.nomeUtente));
      return { conto: trovato, riservato: trovato !== null && (await riservaTentativoDa(tx, trovato, indirizzoIp, now)) };
    });
    if (conto) attribuisci(personaDa(conto, null));
    const giusta = await verificaImpronta(conto && riservato ? conto.passwordHash : null, input.password);
    registra({ dettagli: { metodo: 'PASSWORD', causa: giusta ? undefined : riservato ? 'PASSWORD_ERRATA' : 'FERMATO_O_SPENTO' } });
    if (!conto || !giusta) throw negato();
    return conto;
  },
  run: async ({ tx, input, now, indirizzoIp, preparato, attribuisci, registra }): Promise<Accesso> => {
    const conto = await contoPerAccesso(tx, preparato.id);
    if (conto?.stato !== 'ATTIVO' || conto.passwordHash !== preparato.passwordHash) throw negato();
    await controllareConto(tx, conto, now);
    const { candidato, impedimento } = scegliereOperatore(await candidati(tx, conto.id), oggi(now));
    const soloOperatore = conto.ruoli.every((ruolo) => ruolo === 'OPERATORE');
    if (soloOperatore && impedimento !== null) throw vietato(impedimento, FRASI_IMPEDIMENTO[impedimento] ?? 'Accesso non consentito.');
    if (soloOperatore && candidato === null) throw vietato('OPERATORE_NON_ABILITATO', FRASI_IMPEDIMENTO.OPERATORE_NON_ABILITATO ?? '');
    const operatore = impedimento === null ? candidato : null;
    const regole = operatore && (await regoleDellaConvenzione(tx, operatore.convenzioneId));
    if (regole && !regole.metodiAccesso.includes('PASSWORD'))
      throw vietato(
        'METODO_NON_AMMESSO',
        'La convenzione del tuo ente non ammette l’accesso con password: usa il metodo indicato dal tuo referente.',
      );
    const scaduta = !conto.demo && isPasswordScaduta(conto.passwordImpostataIl, regole?.password?.durataMesi ?? null, now);
    if (scaduta) await segnaPasswordScaduta(tx, conto.id);
    const sessioneId = idCasuale();
    const operatoreId = operatore?.operatoreId ?? null;
    attribuisci(personaDa(conto, { sessioneId, operatoreId, postazione: input.postazione }));
    const sessione = await aprireSessione(
      tx,
      conto,
      { id: sessioneId, operatoreId, indirizzoIp, agente: input.agente, postazione: input.postazione },
      regole?.sessione ?? null,
      now,
    );
    await azzeraTentativi(tx, conto.id);
    await rendiIndirizzo(tx, LIMITE_ACCESSI, indirizzoIp);
    await rendiIndirizzo(tx, riservaDelNoto(conto.id), indirizzoIp);
    const deveCambiarePassword = conto.passwordProvvisoria || scaduta;
    if (operatoreId !== null && !deveCambiarePassword) await registrarePrimoAccesso(tx, operatoreId, now);
    registra({
      convenzioneId: operatore?.convenzioneId ?? null,
      dettagli: { metodo: 'PASSWORD', sostituite: sessione.sostituite, passwordScaduta: scaduta },
    });
    return { ...sessione, ruoli: conto.ruoli, operatoreId, deveCambiarePassword };
  },
});

export const accedere: typeof caso = {
  ...caso,
  esegui: (richiesta, input) => rifiutoATempo(RISPOSTA_MILLISECONDI, () => caso.esegui(richiesta, input)),
};

async function controllareConto(tx: Tx, conto: Conto, now: Date): Promise<void> {
  if (conto.accessoScadeIl !== null && conto.accessoScadeIl <= now)
    throw vietato(
      'ACCESSO_TERMINATO',
      'Il periodo per cui avevi ricevuto l’accesso è terminato. Se ti serve ancora, chiedilo all’ufficio.',
    );
  if (conto.demo || !conto.passwordProvvisoria || conto.passwordImpostataIl !== null) return;
  const scade = await scadenzaProvvisoria(tx, conto.id);
  if (scade === null || scade <= now)
    throw vietato(
      'PROVVISORIA_SCADUTA',
      'La password provvisoria non vale più: sono passate 72 ore. Chiedine una nuova al referente del tuo ente o all’ufficio del comune; se lavori nel comune, a chi ne amministra le utenze.',
    );
}
