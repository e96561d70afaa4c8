import { Cornice, Paragrafo, Pulsante } from '../cornice';
import type { Modello } from '../tipi';

export const operatoreAbilitazioneChiesta: Modello<'operatore-abilitazione-chiesta'> = {
  oggetto: ({ ente }) => `Un operatore da abilitare (${ente})`,
  Corpo: (d) => (
    <Cornice comune={d.comune}>
      <Paragrafo>
        {d.ente} chiede l’abilitazione di {d.operatore}. La scheda e la designazione sono complete.
      </Paragrafo>
      <Pulsante verso={d.pagina}>Apri la scheda</Pulsante>
    </Cornice>
  ),
};
