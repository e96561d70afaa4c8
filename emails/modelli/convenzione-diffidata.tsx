import { Citazione, Cornice, DocumentoDellAtto, Paragrafo } from '../cornice';
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
      <Paragrafo>
        Fino a quel giorno gli accessi restano aperti. Se il termine trascorre inutilmente la convenzione s’intende risolta: dal giorno dopo
        gli accessi sono chiusi, e il comune ne dà atto con un provvedimento separato.
      </Paragrafo>
      <DocumentoDellAtto documento={d.documento} />
    </Cornice>
  ),
};
