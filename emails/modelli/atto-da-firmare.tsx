import { attoInOggetto } from '../atto-in-oggetto';
import { Cornice, Paragrafo, Pulsante } from '../cornice';
import type { Modello } from '../tipi';

export const attoDaFirmare: Modello<'atto-da-firmare'> = {
  oggetto: ({ numero, genere }) => `Convenzione n. ${numero}: un atto aspetta la firma dell’ente${attoInOggetto(genere)}`,
  Corpo: (d) => (
    <Cornice comune={d.comune}>
      <Paragrafo>
        Il comune ha preparato un atto della convenzione n. {d.numero} con {d.ente}: «{d.genere}». Aspetta la firma digitale dell’ente:
        sulla sua pagina c’è scritto chi può firmarlo. Scaricalo, firmalo senza modificarlo e carica lì il file firmato.
      </Paragrafo>
      <Pulsante verso={d.pagina}>Vai all’atto da firmare</Pulsante>
    </Cornice>
  ),
};
