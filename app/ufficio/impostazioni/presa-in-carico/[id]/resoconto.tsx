import { Avviso } from '@/components/ui/avviso';
import { CollegamentoBottone } from '@/components/ui/bottone';
import { Collegamento } from '@/components/ui/collegamento';
import { Conferma } from '@/components/ui/conferma';
import { Scheda } from '@/components/ui/scheda';
import { Tabella } from '@/components/ui/tabella';
import { formatoItaliano, istanteItaliano } from '@/lib/core/date';
import { quanti } from '@/lib/core/parole';
import { conti, COSE, type Resoconto as Fatto } from '@/lib/presa-in-carico/domain/resoconto';
import type { PresaView } from '@/lib/presa-in-carico/views';
import { invitare } from '../azioni';
import { Problemi } from './problemi';

/** What was taken over, and what comes next. */
export function Resoconto({ presa, resoconto }: { presa: PresaView; resoconto: Fatto }) {
  const { id, compiutaIl, confermataDa, daInvitare } = presa;
  const { voci, avvisi, convenzioni } = resoconto;
  const { ENTE, CONVENZIONE, OPERATORE, DOCUMENTO } = conti(voci);
  return (
    <div className="space-y-6">
      <Avviso
        tono="successo"
        titolo="Presa in carico compiuta"
        azioni={
          <CollegamentoBottone href={`/api/presa-in-carico/${id}/resoconto`} scarica dimensione="piccola" icona="scarica">
            Scarica il resoconto
          </CollegamentoBottone>
        }
      >
        <p>
          {compiutaIl ? `Il ${istanteItaliano(compiutaIl)}, confermata da ${confermataDa ?? '—'}: ` : ''}
          {quanti(CONVENZIONE, 'convenzione', 'convenzioni')}, {quanti(ENTE, 'ente nuovo', 'enti nuovi')},{' '}
          {quanti(OPERATORE, 'operatore', 'operatori')}, {quanti(DOCUMENTO, 'documento', 'documenti')}.
        </p>
      </Avviso>
      <Scheda titolo="Che cosa fare adesso">
        <ul className="misura list-disc space-y-2 pl-5">
          <li>Gli operatori designati ricevono le credenziali quando li abiliti, dall’elenco della loro convenzione.</li>
          <li>I referenti degli enti entrano quando mandi loro gli inviti: da lì tengono i propri elenchi.</li>
        </ul>
        {daInvitare > 0 ? (
          <div className="mt-4">
            <Conferma
              titolo="Invitare i referenti degli enti?"
              etichetta={`Invita ${quanti(daInvitare, 'persona', 'persone')}`}
              conferma="Manda gli inviti"
              azione={invitare}
              valori={{ id }}
              fatto="Gli inviti sono partiti."
              variante="primario"
              icona="posta"
            >
              <p>
                {quanti(daInvitare, 'persona riceve', 'persone ricevono')} il collegamento per la password al proprio indirizzo, e il nome
                utente alla PEC dell’ente.
              </p>
            </Conferma>
          </div>
        ) : null}
      </Scheda>
      <Problemi problemi={avvisi} titolo="Avvisi" />
      <Tabella
        didascalia="Convenzioni prese in carico"
        righe={convenzioni}
        chiave={(riga) => riga.id}
        colonne={[
          {
            campo: 'numero',
            titolo: 'Convenzione',
            nomeDellaRiga: true,
            cella: (riga) => <Collegamento href={`/ufficio/convenzioni/${riga.id}`}>n. {riga.numero}</Collegamento>,
          },
          { campo: 'scadenza', titolo: 'Ultimo giorno', cella: ({ scadenzaIl }) => formatoItaliano(scadenzaIl) },
          {
            campo: 'operatori',
            titolo: 'Operatori',
            cella: (riga) => <Collegamento href={`/ufficio/operatori?convenzioneId=${riga.id}`}>Vai all’elenco</Collegamento>,
          },
        ]}
      />
      <details className="border-t border-soft pt-3">
        <summary className="cursor-pointer font-semibold text-primary">Tutto quello che è entrato</summary>
        <div className="pt-4">
          <Tabella
            didascalia="Tutto quello che è entrato"
            righe={voci}
            chiave={(voce) => `${voce.cosa} ${voce.id}`}
            colonne={[
              { campo: 'cosa', titolo: 'Che cosa', cella: ({ cosa }) => COSE[cosa] },
              { campo: 'convenzione', titolo: 'Convenzione', cella: ({ convenzione }) => convenzione },
              { campo: 'nome', titolo: 'Nome', nomeDellaRiga: true, cella: ({ nome }) => <span className="break-words">{nome}</span> },
              { campo: 'nota', titolo: 'Nota', cella: ({ nota }) => nota },
            ]}
          />
        </div>
      </details>
    </div>
  );
}
