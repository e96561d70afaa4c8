import { Cornice, Paragrafo, Pulsante } from '../cornice';
import type { Modello } from '../tipi';

export const eccezioneChiesta: Modello<'eccezione-chiesta'> = {
  oggetto: ({ ente }) => `Richiesta motivata di altri dati da ${ente}`,
  Corpo: (d) => (
    <Cornice comune={d.comune}>
      <Paragrafo>
        Un operatore di {d.ente} chiede, per una pratica, dati oltre il suo profilo e ne scrive i motivi. Decide il responsabile del comune:
        finché non decide, nulla si apre.
      </Paragrafo>
      <Pulsante verso={d.pagina}>Apri la richiesta</Pulsante>
    </Cornice>
  ),
};
