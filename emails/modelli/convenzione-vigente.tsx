import { Cornice, Paragrafo, Pulsante } from '../cornice';
import type { Modello } from '../tipi';

export const convenzioneVigente: Modello<'convenzione-vigente'> = {
  oggetto: ({ numero }) => `Convenzione n. ${numero}: in vigore`,
  Corpo: (d) => (
    <Cornice comune={d.comune}>
      <Paragrafo>
        La convenzione n. {d.numero} con {d.ente} è firmata da entrambe le parti ed è in vigore fino al {d.scadenzaIl}.
      </Paragrafo>
      <Paragrafo>
        Il passo successivo è completare l’elenco degli operatori: dati di ciascuno, atto di designazione, richiesta di abilitazione.
      </Paragrafo>
      <Pulsante verso={d.pagina}>Vai agli operatori</Pulsante>
    </Cornice>
  ),
};
