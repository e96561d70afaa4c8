import type { Ref } from 'react';
import { Avviso } from '../ui/avviso';
import { SESSIONE_SCADUTA, type Rifiuto } from './chiamare';

const TITOLI = {
  REGOLA: 'L’operazione non è possibile',
  VIETATO: 'Operazione non consentita',
  NON_TROVATO: 'Non trovato',
  NON_VALIDO: 'Controlla i dati',
  GUASTO: 'Qualcosa non ha funzionato',
} as const satisfies Record<Rifiuto['famiglia'], string>;

/** A refusal in words: what happened, what to do, and for a fault the number to quote to the assistance. */
export function AvvisoRifiuto({ rifiuto, ref }: { rifiuto: Rifiuto; ref?: Ref<HTMLDivElement> }) {
  if (rifiuto.codice === SESSIONE_SCADUTA) return <SessioneScaduta ref={ref} />;
  return (
    <Avviso ref={ref} tono={rifiuto.famiglia === 'REGOLA' ? 'attenzione' : 'errore'} titolo={TITOLI[rifiuto.famiglia]}>
      <p>{rifiuto.messaggio}</p>
      {rifiuto.dettagli ? (
        <details>
          <summary className="cursor-pointer underline underline-offset-4">Che cos’altro ha trovato il controllo</summary>
          <ul className="mt-2 list-disc space-y-1 pl-5">
            {rifiuto.dettagli.map((dettaglio) => (
              <li key={dettaglio}>{dettaglio}</li>
            ))}
          </ul>
        </details>
      ) : null}
      {rifiuto.riferimento ? (
        <p className="text-sm">
          Riferimento: <span className="font-mono font-semibold">{rifiuto.riferimento}</span>
        </p>
      ) : null}
    </Avviso>
  );
}

/** The login opens in another tab: coming back here, the same form can be sent again. */
function SessioneScaduta({ ref }: { ref?: Ref<HTMLDivElement> }) {
  return (
    <Avviso ref={ref} tono="attenzione" titolo="La sessione è scaduta">
      <p>
        Quello che hai scritto è ancora qui.{' '}
        <a href="/accesso" target="_blank" rel="noopener" className="collegamento">
          Accedi di nuovo in un’altra scheda
        </a>
        , poi torna in questa pagina e riprova.
      </p>
    </Avviso>
  );
}
