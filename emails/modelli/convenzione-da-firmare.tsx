import { Cornice, Paragrafo, Pulsante } from '../cornice';
import type { Modello } from '../tipi';

export const convenzioneDaFirmare: Modello<'convenzione-da-firmare'> = {
  oggetto: ({ numero }) => `Convenzione n. ${numero}: è pronta da firmare`,
  Corpo: (d) => (
    <Cornice comune={d.comune}>
      <Paragrafo>
        La convenzione n. {d.numero} con {d.ente} è pronta. Scaricala, falla firmare digitalmente dal firmatario indicato (PAdES o CAdES)
        senza modificarla, e carica il file firmato.
      </Paragrafo>
      <Pulsante verso={d.collegamento}>Vai alla convenzione</Pulsante>
    </Cornice>
  ),
};
