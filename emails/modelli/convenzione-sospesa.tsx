import { Citazione, Cornice, DocumentoDellAtto, Paragrafo } from '../cornice';
import type { Modello } from '../tipi';

export const convenzioneSospesa: Modello<'convenzione-sospesa'> = {
  oggetto: ({ numero }) => `Convenzione n. ${numero}: accessi sospesi`,
  Corpo: (d) => (
    <Cornice comune={d.comune}>
      <Paragrafo>
        Gli accessi della convenzione n. {d.numero} con {d.ente} sono sospesi da subito. Sospensione disposta da: {d.origine}. Motivo:
      </Paragrafo>
      <Citazione>{d.motivo}</Citazione>
      <Paragrafo>
        Le sessioni aperte sono state chiuse. Gli accessi riprendono soltanto quando chi ha disposto la sospensione la revoca.
      </Paragrafo>
      <DocumentoDellAtto documento={d.documento} />
    </Cornice>
  ),
};
