import { Citazione, Cornice, Paragrafo } from '../cornice';
import type { Modello } from '../tipi';

export const operatoreRiammesso: Modello<'operatore-riammesso'> = {
  oggetto: () => 'Accesso di un operatore riattivato',
  Corpo: (d) => (
    <Cornice comune={d.comune}>
      <Paragrafo>L’accesso di {d.operatore} è di nuovo attivo. Motivo:</Paragrafo>
      <Citazione>{d.motivo}</Citazione>
    </Cornice>
  ),
};
