import { Citazione, Cornice, Paragrafo, Pulsante } from '../cornice';
import type { Modello } from '../tipi';

export const adesioneIntegrazioneRichiesta: Modello<'adesione-integrazione-richiesta'> = {
  oggetto: ({ numero }) => `Domanda n. ${numero}: servono integrazioni`,
  Corpo: (d) => (
    <Cornice comune={d.comune}>
      <Paragrafo>Per proseguire l’esame della domanda n. {d.numero} l’ufficio chiede quanto segue:</Paragrafo>
      <Citazione>{d.richiesta}</Citazione>
      <Pulsante verso={d.collegamento}>Rispondi all’ufficio</Pulsante>
      <Paragrafo>
        Da lì si può anche allegare un documento e correggere i dati della domanda. Il termine del procedimento è sospeso fino alla
        risposta.
      </Paragrafo>
    </Cornice>
  ),
};
