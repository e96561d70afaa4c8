import { Cornice, Paragrafo, Pulsante } from '../cornice';
import type { Modello } from '../tipi';

export const convenzioneFirmataFruitore: Modello<'convenzione-firmata-fruitore'> = {
  oggetto: ({ numero }) => `Convenzione n. ${numero}: firmata dall’ente, tocca al comune`,
  Corpo: (d) => (
    <Cornice comune={d.comune}>
      <Paragrafo>
        {d.ente} ha caricato la convenzione n. {d.numero} firmata; la firma è stata verificata. Manca la controfirma del comune.
      </Paragrafo>
      <Pulsante verso={d.pagina}>Apri la convenzione</Pulsante>
    </Cornice>
  ),
};
