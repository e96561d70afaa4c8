import { Citazione, Cornice, Paragrafo, Pulsante } from '../cornice';
import type { Modello } from '../tipi';

export const convenzioneDiffidata: Modello<'convenzione-diffidata'> = {
  oggetto: ({ numero }) => `Convenzione n. ${numero}: diffida ad adempiere`,
  Corpo: (d) => (
    <Cornice comune={d.comune}>
      <Paragrafo>
        Il comune diffida {d.ente} ad adempiere agli obblighi della convenzione n. {d.numero} entro il {d.termineIl}. È contestato quanto
        segue:
      </Paragrafo>
      <Citazione>{d.motivo}</Citazione>
      <Paragrafo>Gli accessi restano aperti. Se il termine trascorre senza rimedio, la convenzione può essere risolta.</Paragrafo>
      <Pulsante verso={d.pagina}>Vai alla convenzione</Pulsante>
    </Cornice>
  ),
};
