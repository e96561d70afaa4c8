import { Cornice, Paragrafo, Pulsante } from '../cornice';
import type { Modello } from '../tipi';

export const segnalazioneRicevuta: Modello<'segnalazione-ricevuta'> = {
  oggetto: ({ ente }) => `Segnalazione di un’incongruenza da ${ente}`,
  Corpo: (d) => (
    <Cornice comune={d.comune}>
      <Paragrafo>
        Un operatore di {d.ente} segnala che qualcosa non torna nei dati della richiesta n. {d.richiesta}. Che cosa, è scritto nella
        segnalazione: si legge e si risponde dopo l’accesso.
      </Paragrafo>
      <Pulsante verso={d.pagina}>Apri la segnalazione</Pulsante>
    </Cornice>
  ),
};
