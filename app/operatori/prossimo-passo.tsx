import { Avviso } from '@/components/ui/avviso';
import { istanteItaliano } from '@/lib/core/date';
import type { OperatoreView } from '@/lib/operatori/views';

const quando = (iso: string) => istanteItaliano(new Date(iso));

/** What has just happened to an operator who is not at work yet, and whose turn it is: said as long as it is so, not only after the act. */
export function ProssimoPasso({ operatore, base }: { operatore: OperatoreView; base: '/ufficio' | '/ente' }) {
  const { stato, richiestoIl, mancanti, storia, convenzione } = operatore;
  if (stato === 'ABILITATO') {
    const abilitato = storia.findLast(({ che }) => che === 'Abilitato');
    return (
      <Avviso tono="successo" titolo={abilitato ? `Abilitato il ${quando(abilitato.il)}` : 'Abilitato'}>
        <p>
          Il nome utente è andato al referente, il collegamento per la prima password alla persona: si attende il suo primo accesso. Se non
          ha ricevuto nulla, si possono rinnovare le credenziali.
        </p>
      </Avviso>
    );
  }
  if (stato === 'DESIGNATO' && richiestoIl !== null) {
    return (
      <Avviso tono="successo" titolo={`Abilitazione chiesta il ${quando(richiestoIl)}`}>
        <p>
          {base === '/ufficio'
            ? 'L’ente ha finito la sua parte: tocca all’ufficio abilitare, entro gli accessi concordati.'
            : 'L’ufficio del comune ha ricevuto l’avviso: ora tocca a lui. Quando abilita, il nome utente arriva al referente e il collegamento per la prima password alla persona.'}
        </p>
      </Avviso>
    );
  }
  if (stato === 'DESIGNATO' && mancanti.length === 0) {
    return (
      <Avviso titolo="Scheda e designazione sono complete">
        <p>{convenzione.abilitiTu ? 'Ora si può abilitare.' : 'Manca la richiesta di abilitazione.'}</p>
      </Avviso>
    );
  }
  if (stato === 'PROPOSTO') {
    return (
      <Avviso titolo="Manca la designazione">
        <p>Prima dell’abilitazione si carica l’atto, firmato, che designa questa persona.</p>
      </Avviso>
    );
  }
  return null;
}
