'use client';

import { useId, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { Bottone } from '../ui/bottone';
import { RiquadroAnteprima } from './riquadro-anteprima';

interface Props {
  titolo: string;
  /** The button that opens it. */
  etichetta?: string;
  /** The route that draws it. */
  indirizzo: string;
  /** What is asked, out of what the form holds; without it, all of it. */
  richiesta?: (valori: Readonly<Record<string, unknown>>) => unknown;
}

/** In the form of an act: the document that it will write, with what has been typed so far, for who wants to see it before confirming. */
export function AnteprimaARichiesta({ titolo, etichetta = 'Anteprima del documento', indirizzo, richiesta = (valori) => valori }: Props) {
  const id = useId();
  const [aperta, setAperta] = useState(false);
  return (
    <div className="space-y-4">
      <Bottone
        variante="secondario"
        icona="documento"
        aria-expanded={aperta}
        aria-controls={aperta ? id : undefined}
        onClick={() => setAperta(!aperta)}
      >
        {aperta ? 'Chiudi l’anteprima' : etichetta}
      </Bottone>
      {aperta ? (
        <div id={id}>
          <DelModulo titolo={titolo} indirizzo={indirizzo} richiesta={richiesta} />
        </div>
      ) : null}
    </div>
  );
}

function DelModulo({ richiesta, ...altro }: Required<Pick<Props, 'titolo' | 'indirizzo' | 'richiesta'>>) {
  const { getValues } = useFormContext();
  // Told again at every change, to say whether what is shown is still what is typed.
  useWatch();
  return <RiquadroAnteprima {...altro} richiesta={() => richiesta(getValues())} giro={1} />;
}
