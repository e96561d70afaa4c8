import { Cornice, Paragrafo, Pulsante } from '../cornice';
import type { Modello } from '../tipi';

export const adesionePresentataUfficio: Modello<'adesione-presentata-ufficio'> = {
  oggetto: ({ numero }) => `Nuova domanda di adesione n. ${numero}`,
  Corpo: (d) => (
    <Cornice comune={d.comune}>
      <Paragrafo>
        {d.ente} ha presentato la domanda di adesione n. {d.numero}. Il primo passo è registrare il protocollo.
      </Paragrafo>
      <Pulsante verso={d.pagina}>Apri la domanda</Pulsante>
    </Cornice>
  ),
};
