import { Cornice, Paragrafo, Pulsante } from '../cornice';
import type { Modello } from '../tipi';

export const adesioneBozza: Modello<'adesione-bozza'> = {
  oggetto: ({ comune }) => `${comune}: riprendi la domanda di adesione`,
  Corpo: (d) => (
    <Cornice comune={d.comune}>
      <Paragrafo>
        Hai iniziato una domanda di adesione alla convenzione per consultare i dati del comune. Da questo collegamento la riprendi in
        qualsiasi momento, anche da un altro computer.
      </Paragrafo>
      <Pulsante verso={d.collegamento}>Riprendi la domanda</Pulsante>
      <Paragrafo>
        La bozza resta disponibile fino al {d.scadeIl}; dopo quella data viene cancellata con tutti i dati inseriti. Il collegamento è
        personale: non inoltrarlo.
      </Paragrafo>
    </Cornice>
  ),
};
