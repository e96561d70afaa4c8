import { Cornice, Paragrafo, Pulsante } from '../cornice';
import type { Modello } from '../tipi';

export const convenzioneModificata: Modello<'convenzione-modificata'> = {
  oggetto: ({ numero, genere }) => `Convenzione n. ${numero}: ${genere} in vigore`,
  Corpo: (d) => (
    <Cornice comune={d.comune}>
      <Paragrafo>
        Per la convenzione n. {d.numero} con {d.ente} l’{d.genere} è firmato da entrambe le parti e ha effetto da subito: Varco applica già
        ciò che stabilisce.
      </Paragrafo>
      <Paragrafo>L’ultimo giorno della convenzione è il {d.scadenzaIl}.</Paragrafo>
      <Pulsante verso={d.pagina}>Vai alla convenzione</Pulsante>
    </Cornice>
  ),
};
