import { Citazione, Cornice, DocumentoDellAtto, Paragrafo } from '../cornice';
import type { Modello } from '../tipi';

export const convenzioneCessata: Modello<'convenzione-cessata'> = {
  oggetto: ({ numero, atto }) => `Convenzione n. ${numero}: ${atto.toLowerCase()}`,
  Corpo: (d) => (
    <Cornice comune={d.comune}>
      <Paragrafo>
        Per la convenzione n. {d.numero} con {d.ente} è stato registrato: {d.atto}, con effetto dal {d.efficaceIl}. Motivo:
      </Paragrafo>
      <Citazione>{d.motivo}</Citazione>
      <Paragrafo>
        Dalla data di effetto gli accessi sono chiusi e le credenziali non sono più utilizzabili. I dati acquisiti vanno cancellati quando
        non servono più alle finalità dichiarate.
      </Paragrafo>
      <DocumentoDellAtto documento={d.documento} />
    </Cornice>
  ),
};
