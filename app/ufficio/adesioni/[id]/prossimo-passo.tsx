import { Avviso } from '@/components/ui/avviso';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { Conferma } from '@/components/ui/conferma';
import { Scheda } from '@/components/ui/scheda';
import type { StatoAdesione } from '@/lib/adesioni/domain/stati';
import type { AdesioneView } from '@/lib/adesioni/views';
import { accogliere, annotareRisposta, attestare, chiedere, protocollare, respingere } from '../azioni';
import { FinestraIntegrazioni, FinestraRigetto, ModuloAnnotazione, ModuloAttestazione, ModuloProtocollo } from './moduli';
import { UltimaRisposta } from './ultima-risposta';

/** What the office should expect in each state. */
const ORA: Readonly<Record<StatoAdesione, { titolo: string; testo: string }>> = {
  BOZZA: { titolo: '', testo: '' },
  PRESENTATA: {
    titolo: 'Registra il protocollo',
    testo: 'Con il numero e la data prendi in carico la domanda. La legittimità dovrà attestarla un’altra persona.',
  },
  IN_ISTRUTTORIA: {
    titolo: 'Esamina la domanda',
    testo: 'Controlla finalità, base giuridica e pertinenza dei dati chiesti. Se manca qualcosa chiedi integrazioni: il termine si ferma.',
  },
  INTEGRAZIONE_RICHIESTA: {
    titolo: 'In attesa dell’ente',
    testo: 'Il termine è fermo. Se la risposta arriva per altra via, o non arriva, annotalo qui: l’esame riprende.',
  },
  LEGITTIMITA_ATTESTATA: {
    titolo: 'Decidi sulla domanda',
    testo:
      'La legittimità è attestata: la domanda si accoglie, e allora l’ente entra fra i fruitori e si può generare la convenzione, oppure si respinge con il motivo.',
  },
  ACCOLTA: {
    titolo: 'Genera la convenzione',
    testo: 'La domanda è accolta: il prossimo atto è la convenzione, da firmare prima dall’ente e poi dal comune.',
  },
  RESPINTA: { titolo: 'Domanda respinta', testo: 'L’ente ne ha ricevuto il motivo. Non c’è altro da fare.' },
  RITIRATA: { titolo: 'Domanda ritirata', testo: 'L’ente ha ritirato la domanda. Non c’è altro da fare.' },
};

/** The acts that this person may do now; the view has already asked the states and the permissions. */
export function ProssimoPasso({ adesione }: { adesione: AdesioneView }) {
  const { id, versione, stato, azioni, attestazione, convenzione, puoGenerare } = adesione;
  const puo = (atto: (typeof azioni)[number]) => azioni.includes(atto);
  const { titolo, testo } = convenzione
    ? { titolo: 'Convenzione generata', testo: `Dalla domanda è nata la convenzione n. ${convenzione.numero}: il seguito è lì.` }
    : ORA[stato];
  return (
    <Scheda titolo={titolo}>
      <div className="space-y-5">
        <p className="misura">{testo}</p>
        {stato === 'IN_ISTRUTTORIA' ? <UltimaRisposta integrazioni={adesione.integrazioni} /> : null}
        {adesione.senzaProtocollo ? (
          <Avviso tono="attenzione" titolo="Protocollo annullato">
            <p>
              La registrazione di protocollo della domanda è stata annullata: registra quella che la sostituisce. La domanda resta dov’è.
            </p>
          </Avviso>
        ) : null}
        {puo('protocollare') ? (
          <ModuloProtocollo id={id} versione={versione} registroInterno={adesione.registroInterno} azione={protocollare} />
        ) : null}
        {puo('rispondereIntegrazione') ? <ModuloAnnotazione id={id} versione={versione} azione={annotareRisposta} /> : null}
        {puo('attestareLegittimita') ? <ModuloAttestazione id={id} versione={versione} azione={attestare} {...attestazione} /> : null}
        {stato === 'IN_ISTRUTTORIA' && !puo('attestareLegittimita') ? (
          <Avviso>Quando l’esame è completo, il Sindaco o la persona delegata attesta la legittimità da questa stessa pagina.</Avviso>
        ) : null}
        <div className="flex flex-wrap gap-3">
          {puo('accogliere') ? (
            <Conferma
              titolo="Accogliere la domanda?"
              etichetta="Accogli la domanda"
              conferma="Accogli la domanda"
              variante="primario"
              azione={accogliere}
              fatto="Domanda accolta: ora si può generare la convenzione."
              valori={{ id, versione }}
            >
              <p>L’ente ne è avvisato per e-mail. Subito dopo puoi generare la convenzione.</p>
            </Conferma>
          ) : null}
          {puoGenerare ? (
            <CollegamentoBottone href={`/ufficio/convenzioni/nuova?adesione=${id}`}>Genera la convenzione</CollegamentoBottone>
          ) : null}
          {convenzione ? (
            <CollegamentoBottone href={`/ufficio/convenzioni/${convenzione.id}`}>Apri la convenzione</CollegamentoBottone>
          ) : null}
          {puo('chiedereIntegrazioni') ? <FinestraIntegrazioni id={id} versione={versione} azione={chiedere} /> : null}
          {puo('respingere') ? <FinestraRigetto id={id} versione={versione} azione={respingere} /> : null}
        </div>
      </div>
    </Scheda>
  );
}
