import { Citazione, Cornice, Paragrafo } from '../cornice';
import type { Modello } from '../tipi';

export const operatoreDisabilitato: Modello<'operatore-disabilitato'> = {
  oggetto: () => 'Accesso di un operatore disabilitato',
  Corpo: (d) => (
    <Cornice comune={d.comune}>
      <Paragrafo>L’accesso di {d.operatore} è stato disabilitato e la credenziale non è più utilizzabile. Motivo:</Paragrafo>
      <Citazione>{d.motivo}</Citazione>
    </Cornice>
  ),
};
