import { Avviso } from '@/components/ui/avviso';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { istanteItaliano } from '@/lib/core/date';
import type { OperatoreView } from '@/lib/operatori/views';

const quando = (iso: string) => istanteItaliano(new Date(iso));

type Props = { readonly operatore: OperatoreView; readonly base: '/ufficio' | '/ente' };

/** What has just happened to an operator who is not at work yet, and whose turn it is: said as long as it is so, not only after the act. */
export function ProssimoPasso({ operatore, base }: Props) {
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
        <p>
          {!convenzione.abilitiTu
            ? 'Manca la richiesta di abilitazione.'
            : base === '/ufficio'
              ? 'Tocca all’ufficio abilitare questa persona, entro gli accessi concordati.'
              : 'Tocca al referente abilitare questa persona, entro gli accessi concordati.'}
        </p>
      </Avviso>
    );
  }
  return stato === 'PROPOSTO' ? <DaDesignare operatore={operatore} base={base} /> : null;
}

/** SA-10, CA-06: the act is still to be written, or waits for its signature. */
function DaDesignare({ operatore: { id, attoDaFirmare, atti, convenzione }, base }: Props) {
  const suo = base === '/ente';
  if (attoDaFirmare !== null)
    return (
      <Avviso
        titolo="La designazione è da firmare"
        azioni={
          <CollegamentoBottone
            href={suo ? `/ente/documenti/${attoDaFirmare}` : `/ufficio/convenzioni/${convenzione.id}/documenti/${attoDaFirmare}`}
            variante="secondario"
          >
            Scarica l’atto e carica la copia firmata
          </CollegamentoBottone>
        }
      >
        <p>L’atto è scritto: quando la copia firmata è agli atti, questa persona è designata.</p>
      </Avviso>
    );
  return (
    <Avviso
      titolo="Manca la designazione"
      azioni={
        atti.includes('designare') ? (
          <CollegamentoBottone
            href={
              suo
                ? `/ente/operatori/designazione?convenzioneId=${convenzione.id}&operatoreId=${id}`
                : `/ufficio/convenzioni/${convenzione.id}/documenti/nuovo/ATTO_DESIGNAZIONE`
            }
            variante="secondario"
          >
            Prepara la designazione
          </CollegamentoBottone>
        ) : undefined
      }
    >
      <p>
        Prima dell’abilitazione serve l’atto firmato che designa questa persona: si prepara da qui, oppure si carica quello già scritto.
      </p>
    </Avviso>
  );
}
