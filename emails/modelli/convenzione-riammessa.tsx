import { Citazione, Cornice, Paragrafo } from '../cornice';
import type { Modello } from '../tipi';

export const convenzioneRiammessa: Modello<'convenzione-riammessa'> = {
  oggetto: ({ numero }) => `Convenzione n. ${numero}: sospensione revocata`,
  Corpo: (d) => (
    <Cornice comune={d.comune}>
      <Paragrafo>
        La sospensione degli accessi della convenzione n. {d.numero} con {d.ente} è stata revocata. Motivo:
      </Paragrafo>
      <Citazione>{d.motivo}</Citazione>
      <Paragrafo>Se non vi sono altre sospensioni aperte, gli operatori possono di nuovo consultare.</Paragrafo>
    </Cornice>
  ),
};
