'use client';

import { useEffect, useRef, useState } from 'react';
import { Avviso } from '../ui/avviso';
import { Bottone, CollegamentoBottone } from '../ui/bottone';
import { leggereAnteprima, type Anteprima } from './chiedere-anteprima';

type Stato =
  | { readonly come: 'FERMA' | 'ATTESA' }
  | { readonly come: 'RIFIUTO'; readonly frase: string }
  | { readonly come: 'PRONTA'; readonly indirizzo: string };

/**
 * The preview in a page of its own. It is read first: a page is opened only for a document, and a reason why there is none is said here,
 * beside what is to be mended. A browser that opens no page by itself is offered the link.
 */
export function ApriAnteprima(chiesta: Anteprima) {
  const [stato, setStato] = useState<Stato>({ come: 'FERMA' });
  const riquadro = useRef<HTMLDivElement>(null);
  const pronta = stato.come === 'PRONTA' ? stato.indirizzo : null;
  useEffect(() => {
    if (stato.come === 'RIFIUTO' || stato.come === 'PRONTA') riquadro.current?.focus();
  }, [stato]);
  useEffect(() => (pronta === null ? undefined : () => URL.revokeObjectURL(pronta)), [pronta]);

  async function apri() {
    setStato({ come: 'ATTESA' });
    const letta = await leggereAnteprima(chiesta);
    if ('frase' in letta) return setStato({ come: 'RIFIUTO', frase: letta.frase });
    const indirizzo = URL.createObjectURL(letta.pdf);
    setStato(window.open(indirizzo, '_blank') ? { come: 'FERMA' } : { come: 'PRONTA', indirizzo });
  }

  return (
    <>
      <Bottone
        variante="testo"
        dimensione="piccola"
        aria-disabled={stato.come === 'ATTESA' || undefined}
        onClick={stato.come === 'ATTESA' ? undefined : apri}
      >
        Apri l’anteprima<span className="sr-only"> in una nuova scheda</span>
      </Bottone>
      {stato.come === 'RIFIUTO' ? (
        <div className="w-full">
          <Avviso ref={riquadro} tono="attenzione" titolo="L’anteprima non si può ancora aprire">
            <p>{stato.frase}</p>
          </Avviso>
        </div>
      ) : null}
      {pronta !== null ? (
        <Avviso
          ref={riquadro}
          titolo="L’anteprima è pronta"
          azioni={
            <CollegamentoBottone apri href={pronta} variante="secondario" dimensione="piccola">
              Leggila
            </CollegamentoBottone>
          }
        />
      ) : null}
    </>
  );
}
