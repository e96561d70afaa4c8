import { Cornice, Paragrafo, Pulsante } from '../cornice';
import type { Modello } from '../tipi';

export const relazionePronta: Modello<'relazione-pronta'> = {
  oggetto: ({ anno, numero }) => `Relazione annuale ${String(anno)} della convenzione n. ${numero}`,
  Corpo: (d) => (
    <Cornice comune={d.comune}>
      <Paragrafo>
        È pronta la relazione sugli accessi dell’anno {d.anno} per la convenzione n. {d.numero} con {d.ente}.
      </Paragrafo>
      <Pulsante verso={d.pagina}>Apri la relazione</Pulsante>
    </Cornice>
  ),
};
