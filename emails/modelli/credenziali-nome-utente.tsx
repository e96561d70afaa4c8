import { Citazione, Cornice, Paragrafo, Pulsante } from '../cornice';
import type { Modello } from '../tipi';

export const credenzialiNomeUtente: Modello<'credenziali-nome-utente'> = {
  oggetto: ({ operatore }) => `Nome utente di ${operatore}`,
  Corpo: (d) => (
    <Cornice comune={d.comune}>
      <Paragrafo>{d.operatore} è stato abilitato. Consegna personalmente questo nome utente all’interessato:</Paragrafo>
      <Citazione>{d.nomeUtente}</Citazione>
      <Paragrafo>
        Il collegamento per scegliere la password è stato inviato, separatamente, alla sua casella. Nome utente e password non viaggiano mai
        insieme.
      </Paragrafo>
      <Pulsante verso={d.pagina}>Pagina di accesso</Pulsante>
    </Cornice>
  ),
};
