'use client';

import { useCallback, useEffect, useId, useRef, useState, useSyncExternalStore } from 'react';
import { Avviso } from '../ui/avviso';
import { Bottone } from '../ui/bottone';
import { ApriAnteprima } from './apri-anteprima';
import { chiedereAnteprima, type Anteprima } from './chiedere-anteprima';

interface Props extends Anteprima {
  /** Of what: the name of the frame for who does not see it. */
  titolo: string;
  /** Another number asks for it again: a submit, a pause of typing. 0: it is asked for by the button alone. */
  giro: number;
  /** False: there is nothing to draw now, and what was drawn is taken away. */
  pronta?: boolean;
  /** What is said before the first one. */
  invito?: string;
}

type Stato = { come: 'FERMA' | 'ATTESA' | 'PRONTA' } | { come: 'RIFIUTO'; frase: string };

const comeTesto = (richiesta: () => unknown): string => JSON.stringify(richiesta());

const maiCambia = () => () => undefined;
/** Phones download a PDF instead of showing it in a page. */
const mostraPdf = () => navigator.pdfViewerEnabled !== false;

/**
 * The real PDF beside what one is writing. Each request has a frame of its own, so that the browser's Back leads out of the page and not
 * to the preview before. Where there is no room for it, or no way to show it, it opens in a page of its own.
 */
export function RiquadroAnteprima({ titolo, indirizzo, richiesta, giro, pronta = true, invito }: Props) {
  const id = useId();
  const cornice = useRef<HTMLIFrameElement>(null);
  const fuoco = useRef<Element | null>(null);
  const [chiesta, setChiesta] = useState(0);
  const [stato, setStato] = useState<Stato>({ come: 'FERMA' });
  /** What was asked for what is on screen: what has been typed since is not there. */
  const [diChe, setDiChe] = useState('');
  const siMostra = useSyncExternalStore(maiCambia, mostraPdf, () => true);
  const aggiorna = useCallback(() => setChiesta((numero) => numero + 1), []);

  useEffect(() => {
    if (giro > 0) aggiorna();
  }, [giro, aggiorna]);
  useEffect(() => {
    if (pronta) return;
    setChiesta(0);
    setStato({ come: 'FERMA' });
  }, [pronta]);
  useEffect(() => {
    // A frame that is not on screen asks nothing: every request may be a reading to register.
    if (chiesta === 0 || !cornice.current || cornice.current.offsetParent === null) return;
    setStato({ come: 'ATTESA' });
    setDiChe(comeTesto(richiesta));
    fuoco.current = document.activeElement;
    chiedereAnteprima({ indirizzo, richiesta }, cornice.current.name);
    // Asked once a number: what is asked is read then.
  }, [chiesta]);

  function arrivata() {
    if (stato.come !== 'ATTESA') return;
    // A viewer that takes the focus as it opens would take what is being typed.
    if (document.activeElement === cornice.current && fuoco.current instanceof HTMLElement) fuoco.current.focus();
    const frase = rifiutoIn(cornice.current);
    setStato(frase === null ? { come: 'PRONTA' } : { come: 'RIFIUTO', frase });
  }

  const superata = (stato.come === 'PRONTA' || stato.come === 'RIFIUTO') && diChe !== comeTesto(richiesta);
  return (
    <section aria-labelledby={id} className="space-y-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id={id} className="text-lg">
          Anteprima
        </h2>
        <div className="flex flex-wrap gap-3">
          {siMostra ? (
            <span className="max-md:hidden">
              <Bottone variante="secondario" dimensione="piccola" icona="occhio" onClick={aggiorna}>
                Aggiorna l’anteprima
              </Bottone>
            </span>
          ) : null}
          <ApriAnteprima indirizzo={indirizzo} richiesta={richiesta} />
        </div>
      </div>
      <p role="status" className="text-sm text-secondary max-md:hidden">
        {siMostra ? DETTO[superata ? 'SUPERATA' : stato.come](invito) : null}
      </p>
      {stato.come === 'RIFIUTO' && !superata ? <Avviso tono="attenzione">{stato.frase}</Avviso> : null}
      {siMostra ? (
        <iframe
          key={chiesta}
          ref={cornice}
          name={`${id}-${chiesta}`}
          title={`Anteprima: ${titolo}`}
          onLoad={arrivata}
          className={`h-[70vh] min-h-96 w-full rounded-sm border border-subtle bg-soft max-md:hidden ${stato.come === 'RIFIUTO' ? 'invisible' : ''}`}
        />
      ) : null}
    </section>
  );
}

const DETTO: Record<Stato['come'] | 'SUPERATA', (invito?: string) => string> = {
  FERMA: (invito = 'Premi «Aggiorna l’anteprima» per vedere il documento com’è ora.') => invito,
  ATTESA: () => 'L’anteprima si sta preparando…',
  PRONTA: () => 'Anteprima aggiornata. È una bozza: non viene conservata.',
  SUPERATA: () => 'L’anteprima non ha ancora le ultime modifiche: le mostra «Aggiorna l’anteprima».',
  RIFIUTO: () => 'L’anteprima non si può ancora mostrare.',
};

/** A refusal comes as a plain sentence in the frame; of a PDF the browser tells nothing, or its type. */
function rifiutoIn(cornice: HTMLIFrameElement | null): string | null {
  const documento = cornice?.contentDocument;
  return documento?.contentType === 'text/plain' ? (documento.body.textContent ?? '').trim() : null;
}
