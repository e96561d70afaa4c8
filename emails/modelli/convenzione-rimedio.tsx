import { Citazione, Cornice, Paragrafo } from '../cornice';
import type { Modello } from '../tipi';

export const convenzioneRimedio: Modello<'convenzione-rimedio'> = {
  oggetto: ({ numero }) => `Convenzione n. ${numero}: diffida chiusa`,
  Corpo: (d) => (
    <Cornice comune={d.comune}>
      <Paragrafo>
        Per la convenzione n. {d.numero} con {d.ente} il comune ha registrato il rimedio e la diffida è chiusa:
      </Paragrafo>
      <Citazione>{d.motivo}</Citazione>
    </Cornice>
  ),
};
