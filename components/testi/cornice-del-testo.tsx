import type { ReactNode } from 'react';
import type { TestoView } from '@/lib/atti/views';
import { Briciole } from '../ui/briciole';
import { CollegamentoBottone } from '../ui/bottone';
import { Pagina } from '../ui/guscio';
import { Titolo } from '../ui/titolo';
import { Vuoto } from '../ui/vuoto';

interface Props {
  vista: TestoView;
  titolo: string;
  possibile: boolean;
  /** Why there is nothing to do here. */
  altrimenti: string;
  children: ReactNode;
}

/** The page of one decision on the wording of an act. */
export function CorniceDelTesto({ vista: { tipo, titolo: atto }, titolo, possibile, altrimenti, children }: Props) {
  const testo = `/ufficio/impostazioni/testi/${tipo}`;
  return (
    <Pagina>
      <Briciole
        sopra={[
          { etichetta: 'Testi degli atti', href: '/ufficio/impostazioni/testi' },
          { etichetta: atto, href: testo },
        ]}
        qui={titolo}
      />
      <Titolo sopra={atto}>{titolo}</Titolo>
      {possibile ? (
        <div className="space-y-8">{children}</div>
      ) : (
        <Vuoto
          titolo={altrimenti}
          icona="documento"
          azioni={
            <CollegamentoBottone href={testo} variante="secondario">
              Torna al testo
            </CollegamentoBottone>
          }
        >
          Se la pagina era aperta da tempo, qualcun altro può avere già provveduto.
        </Vuoto>
      )}
    </Pagina>
  );
}
