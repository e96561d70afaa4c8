import type { ViaNomeUtente } from '@/lib/core/messaggi';
import { Cornice, Paragrafo, Pulsante } from '../cornice';
import type { Modello } from '../tipi';

/** Where the user id is, told to who receives the link (CA-18: two channels; CH-16: by a set procedure). */
const VIE: Readonly<Record<ViaNomeUtente, string>> = {
  REFERENTE: 'Il nome utente te lo consegna il referente del tuo ente, per altra via.',
  PEC_ENTE: 'Il nome utente è stato inviato alla PEC del tuo ente: chiedilo a chi la legge.',
  UFFICIO: 'Il nome utente è arrivato alla casella dell’ufficio del comune, che te lo consegna per altra via.',
  PERSONA: 'Il nome utente è stato inviato alla tua casella di posta.',
};

export const credenzialiPrimaPassword: Modello<'credenziali-prima-password'> = {
  oggetto: ({ comune }) => `${comune}: la tua password provvisoria`,
  Corpo: (d) => (
    <Cornice comune={d.comune}>
      <Paragrafo>
        Gentile {d.nome}, per entrare in Varco ti serve una password provvisoria: la pagina qui sotto la mostra una volta sola, e al primo
        accesso ne scegli una tua. {VIE[d.via]}
      </Paragrafo>
      <Pulsante verso={d.collegamento}>Vai alla password provvisoria</Pulsante>
      <Paragrafo>
        Il collegamento si usa una volta sola e vale fino al {d.scadeIl}. La credenziale è strettamente personale: non cederla nemmeno per
        poco tempo.
      </Paragrafo>
    </Cornice>
  ),
};
