import { Citazione, Cornice, Paragrafo } from '../cornice';
import type { Modello } from '../tipi';

export const operatoreRecapitoCambiato: Modello<'operatore-recapito-cambiato'> = {
  oggetto: () => 'Indirizzo e-mail di un operatore cambiato',
  Corpo: (d) => (
    <Cornice comune={d.comune}>
      <Paragrafo>
        L’indirizzo e-mail dell’utenza di {d.operatore} è stato cambiato il {d.cambiatoIl}. I prossimi collegamenti arriveranno a:
      </Paragrafo>
      <Citazione>{d.nuovoRecapito}</Citazione>
      <Paragrafo>Se il cambio non risulta, si scriva subito a {d.emailUfficio}: l’accesso può essere sospeso a qualunque ora.</Paragrafo>
    </Cornice>
  ),
};
