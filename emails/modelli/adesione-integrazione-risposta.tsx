import { Cornice, Paragrafo, Pulsante } from '../cornice';
import type { Modello } from '../tipi';

export const adesioneIntegrazioneRisposta: Modello<'adesione-integrazione-risposta'> = {
  oggetto: ({ numero }) => `Domanda n. ${numero}: sono arrivate le integrazioni`,
  Corpo: (d) => (
    <Cornice comune={d.comune}>
      <Paragrafo>
        {d.ente} ha risposto alla richiesta di integrazioni per la domanda n. {d.numero}. Il termine del procedimento ha ripreso a
        decorrere.
      </Paragrafo>
      <Pulsante verso={d.pagina}>Apri la domanda</Pulsante>
    </Cornice>
  ),
};
