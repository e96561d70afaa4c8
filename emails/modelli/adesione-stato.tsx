import { Citazione, Cornice, Paragrafo, Pulsante } from '../cornice';
import type { Modello } from '../tipi';

export const adesioneStato: Modello<'adesione-stato'> = {
  oggetto: ({ numero, stato }) => `Domanda n. ${numero}: ${stato.toLowerCase()}`,
  Corpo: (d) => (
    <Cornice comune={d.comune}>
      <Paragrafo>
        La domanda di adesione n. {d.numero} è cambiata di stato: {d.stato}.
      </Paragrafo>
      {d.motivo === null ? null : <Citazione>{d.motivo}</Citazione>}
      <Pulsante verso={d.collegamento}>Vedi la domanda</Pulsante>
    </Cornice>
  ),
};
