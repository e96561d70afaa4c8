import { attoInOggetto } from '../atto-in-oggetto';
import { Cornice, Paragrafo, Pulsante } from '../cornice';
import type { Modello } from '../tipi';

export const firmaAccettata: Modello<'firma-accettata'> = {
  oggetto: ({ numero, genere }) => `Convenzione n. ${numero}: il file firmato è stato accettato${attoInOggetto(genere)}`,
  Corpo: (d) => (
    <Cornice comune={d.comune}>
      <Paragrafo>
        Il comune ha esaminato il file firmato «{d.atto}», della convenzione n. {d.numero}, e lo ha accettato: vale come firma dell’ente.
      </Paragrafo>
      <Pulsante verso={d.pagina}>Vedi a che punto è</Pulsante>
    </Cornice>
  ),
};
