import type { ReactNode } from 'react';
import { Briciole } from '../ui/briciole';
import { CollegamentoBottone } from '../ui/bottone';
import { Pagina } from '../ui/guscio';
import { Titolo } from '../ui/titolo';
import { Vuoto } from '../ui/vuoto';

interface Props {
  /** The list of the wordings, then the one that is decided on. */
  sopra: readonly [elenco: Passo, suo: Passo];
  titolo: string;
  possibile: boolean;
  /** Why there is nothing to do here. */
  altrimenti: string;
  children: ReactNode;
}

type Passo = { readonly etichetta: string; readonly href: string };

/** The page of one decision on wordings. */
export function CorniceDelTesto({ sopra, titolo, possibile, altrimenti, children }: Props) {
  const [, suo] = sopra;
  return (
    <Pagina>
      <Briciole sopra={[...sopra]} qui={titolo} />
      <Titolo sopra={suo.etichetta}>{titolo}</Titolo>
      {possibile ? (
        <div className="space-y-8">{children}</div>
      ) : (
        <Vuoto
          titolo={altrimenti}
          icona="documento"
          azioni={
            <CollegamentoBottone href={suo.href} variante="secondario">
              Torna indietro
            </CollegamentoBottone>
          }
        >
          Se la pagina era aperta da tempo, qualcun altro può avere già provveduto.
        </Vuoto>
      )}
    </Pagina>
  );
}
