import { aChi } from '@/lib/core/elisione';
import { Citazione, Cornice, Paragrafo, Pulsante } from '../cornice';
import type { Modello } from '../tipi';

export const credenzialiNomeUtente: Modello<'credenziali-nome-utente'> = {
  oggetto: ({ operatore }) => `Nome utente di ${operatore}`,
  Corpo: (d) => {
    const suo = d.via === 'PERSONA';
    return (
      <Cornice comune={d.comune}>
        <Paragrafo>
          {suo
            ? `Gentile ${d.operatore}, questo è il tuo nome utente per entrare in Varco:`
            : `Questo nome utente, per entrare in Varco, va consegnato personalmente ${aChi(d.operatore)}:`}
        </Paragrafo>
        <Citazione>{d.nomeUtente}</Citazione>
        <Paragrafo>
          Il collegamento per la password provvisoria è stato inviato, separatamente,{' '}
          {suo ? 'alla PEC del tuo ente' : 'alla casella della persona'}. Nome utente e password non viaggiano mai insieme.
        </Paragrafo>
        <Pulsante verso={d.pagina}>Pagina di accesso</Pulsante>
      </Cornice>
    );
  },
};
