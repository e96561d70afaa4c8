import { Cornice, Paragrafo, Pulsante } from '../cornice';
import type { Modello } from '../tipi';

export const adesioneRicevuta: Modello<'adesione-ricevuta'> = {
  oggetto: ({ numero }) => `Ricevuta della domanda di adesione n. ${numero}`,
  Corpo: (d) => (
    <Cornice comune={d.comune}>
      <Paragrafo>
        Abbiamo ricevuto la domanda di adesione n. {d.numero} di {d.ente}.
      </Paragrafo>
      <Paragrafo>
        L’ufficio la esamina entro il {d.termineIl}; il termine si ferma se servono integrazioni. Ogni passaggio ti sarà comunicato a questo
        indirizzo.
      </Paragrafo>
      <Pulsante verso={d.collegamento}>Segui la domanda</Pulsante>
    </Cornice>
  ),
};
