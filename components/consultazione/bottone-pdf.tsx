'use client';

import { useEffect, useRef, useState } from 'react';
import { leggereAnteprima } from '@/components/atti/chiedere-anteprima';
import { Avviso } from '@/components/ui/avviso';
import { Bottone } from '@/components/ui/bottone';
import type { Foglio, Sigillata } from '@/lib/visure/domain/visura';

interface Props {
  /** What is in sight, under its seal. */
  foglio: Sigillata<Foglio>;
  /** Where its PDF is asked. */
  indirizzo: string;
}

/** The same sheet as a file to keep: drawn of what is in sight, without reading the data again. */
export function BottonePdf({ foglio: { sigillo, ...foglio }, indirizzo }: Props) {
  const [attesa, setAttesa] = useState(false);
  const [perche, setPerche] = useState<string | null>(null);
  const avviso = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (perche !== null) avviso.current?.focus();
  }, [perche]);

  async function scarica() {
    setPerche(null);
    setAttesa(true);
    const letto = await leggereAnteprima({ indirizzo, richiesta: () => ({ foglio, sigillo }) });
    setAttesa(false);
    if ('frase' in letto) return setPerche(letto.frase);
    salva(letto.pdf, letto.nome);
  }

  return (
    <>
      <Bottone
        variante="secondario"
        icona="documento"
        aria-disabled={attesa || undefined}
        onClick={attesa ? undefined : () => void scarica()}
      >
        {attesa ? 'Preparo il PDF…' : 'Scarica il PDF'}
      </Bottone>
      {perche === null ? null : (
        <div className="non-stampare w-full">
          <Avviso ref={avviso} tono="attenzione" titolo="Il PDF non si può scaricare">
            <p>{perche}</p>
          </Avviso>
        </div>
      )}
    </>
  );
}

function salva(pdf: Blob, nome: string): void {
  const collegamento = document.createElement('a');
  collegamento.href = URL.createObjectURL(pdf);
  collegamento.download = nome;
  collegamento.click();
  URL.revokeObjectURL(collegamento.href);
}
