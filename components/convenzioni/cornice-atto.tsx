import type { ReactNode } from 'react';
import type { ConvenzioneView } from '@/lib/convenzioni/views';
import { Avviso } from '../ui/avviso';
import { Briciole } from '../ui/briciole';
import { CollegamentoBottone } from '../ui/bottone';
import { Pagina } from '../ui/guscio';
import { Titolo } from '../ui/titolo';
import { StatoConvenzione } from './stato-convenzione';

interface Props {
  convenzione: ConvenzioneView;
  titolo: string;
  /** What will happen, to whom, and whether it can be undone. */
  conseguenze: ReactNode;
  tono?: 'info' | 'attenzione';
  /** False when the state, the clauses or the reader's role do not allow the act. */
  possibile: boolean;
  torna: string;
  children: ReactNode;
}

/** The page of one act: which convenzione, what will happen, then the form; or why it cannot be done. */
export function CorniceAtto({ convenzione, titolo, conseguenze, tono = 'attenzione', possibile, torna, children }: Props) {
  return (
    <Pagina>
      <Briciole sopra={[{ etichetta: `Convenzione n. ${convenzione.numero}`, href: torna }]} qui={titolo} />
      <Titolo
        sopra={`${convenzione.ente.denominazione} · convenzione n. ${convenzione.numero}`}
        stato={<StatoConvenzione {...convenzione} />}
      >
        {titolo}
      </Titolo>
      {possibile ? (
        <div className="max-w-3xl space-y-6">
          <Avviso tono={tono}>{conseguenze}</Avviso>
          {children}
        </div>
      ) : (
        <Avviso
          tono="attenzione"
          titolo="Questo atto ora non è possibile"
          azioni={
            <CollegamentoBottone href={torna} variante="secondario">
              Torna alla convenzione
            </CollegamentoBottone>
          }
        >
          <p>
            Lo stato della convenzione, le sue clausole o il tuo ruolo non lo consentono. Se la pagina era aperta da tempo, qualcun altro
            può avere già provveduto.
          </p>
        </Avviso>
      )}
    </Pagina>
  );
}
