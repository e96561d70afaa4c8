import { Citazione, Cornice, Paragrafo } from '../cornice';
import type { Modello } from '../tipi';

export const operatoreSospeso: Modello<'operatore-sospeso'> = {
  oggetto: () => 'Accesso di un operatore sospeso',
  Corpo: (d) => (
    <Cornice comune={d.comune}>
      <Paragrafo>
        L’accesso di {d.operatore} è sospeso da subito. Disposto da: {d.disposto}. Motivo:
      </Paragrafo>
      <Citazione>{d.motivo}</Citazione>
    </Cornice>
  ),
};
