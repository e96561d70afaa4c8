import { Avviso } from '../ui/avviso';
import { CollegamentoBottone } from '../ui/bottone';
import { Briciole } from '../ui/briciole';
import { Pagina } from '../ui/guscio';
import { Titolo } from '../ui/titolo';

/** In place of the pages of the next addendum, while there can be none: why, and what to do instead. */
export function NonSiModifica({ id, titolo, perche }: { id: string; titolo: string; perche: string }) {
  const fascicolo = `/ufficio/convenzioni/${id}`;
  return (
    <Pagina>
      <Briciole sopra={[{ etichetta: 'Convenzione', href: fascicolo }]} qui={titolo} />
      <Titolo>{titolo}</Titolo>
      <Avviso tono="attenzione" azioni={<CollegamentoBottone href={fascicolo}>Torna alla convenzione</CollegamentoBottone>}>
        {perche}
      </Avviso>
    </Pagina>
  );
}
