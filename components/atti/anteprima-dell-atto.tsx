'use client';

import { useId, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { Bottone } from '../ui/bottone';
import { RiquadroAnteprima } from './riquadro-anteprima';

/** In the form of an act on a convenzione: the document that the act will write, with what has been typed so far, before it is confirmed. */
export function AnteprimaDellAtto({ tipo, titolo }: { tipo: string; titolo: string }) {
  const id = useId();
  const [aperta, setAperta] = useState(false);
  const { getValues } = useFormContext();
  const richiesta = () => {
    const valori = getValues() as Record<string, unknown>;
    return { tipo, convenzioneId: valori.id, valori };
  };
  return (
    <div className="space-y-4">
      <Bottone
        variante="secondario"
        icona="documento"
        aria-expanded={aperta}
        aria-controls={aperta ? id : undefined}
        onClick={() => setAperta(!aperta)}
      >
        {aperta ? 'Chiudi l’anteprima' : 'Anteprima del documento'}
      </Bottone>
      {aperta ? (
        <div id={id}>
          <RiquadroAnteprima titolo={titolo} indirizzo="/api/atti/anteprima" richiesta={richiesta} giro={1} />
        </div>
      ) : null}
    </div>
  );
}
