import { Cornice, Paragrafo, Pulsante } from '../cornice';
import type { Modello } from '../tipi';

export const credenzialiPrimaPassword: Modello<'credenziali-prima-password'> = {
  oggetto: ({ comune }) => `${comune}: scegli la tua password`,
  Corpo: (d) => (
    <Cornice comune={d.comune}>
      <Paragrafo>
        Gentile {d.nome}, per entrare in Varco devi scegliere una password. Il nome utente ti viene consegnato dal tuo referente, per altra
        via.
      </Paragrafo>
      <Pulsante verso={d.collegamento}>Scegli la password</Pulsante>
      <Paragrafo>
        Il collegamento si usa una volta sola e vale fino al {d.scadeIl}. La credenziale è strettamente personale: non cederla nemmeno per
        poco tempo.
      </Paragrafo>
    </Cornice>
  ),
};
