'use client';

import { useEffect, useRef, useState } from 'react';
import { CampoTesto } from '@/components/modulo/campo-testo';
import { Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import { Bottone } from '@/components/ui/bottone';
import type { Azione } from '@/lib/core/esito';
import { schemaDellaRiga, type Pratica } from '@/lib/visure/schema';
import type { ContestoConsultazione, EsitoRicerca } from '@/lib/visure/views';
import { RicercaDettagliata } from './ricerca-dettagliata';
import { useTasto } from './use-tasto';

interface Props {
  contesto: ContestoConsultazione;
  pratica: Pratica;
  /** At each attempt, also one that the form itself refuses: what the search before found is not of this one. */
  inizia: () => void;
  cerca: Azione<EsitoRicerca>;
  trovati: (esito: EsitoRicerca) => void;
}

const TASTO_DETTAGLI = 'F2';

/** One box for everything that can be looked for; the forms, entry by entry, one keystroke away. Each keeps what was typed in it. */
export function Ricerca({ contesto, pratica, inizia, cerca, trovati }: Props) {
  const { banca, ricerche } = contesto;
  const [dettagli, setDettagli] = useState<boolean | null>(null);
  const sezione = useRef<HTMLElement>(null);
  useEffect(() => {
    sezione.current?.querySelector<HTMLInputElement>('div:not([hidden]) > form input')?.focus();
  }, [dettagli]);
  const scambia = () => setDettagli((attuali) => attuali !== true);
  // While a visura is open the search has given way to it.
  useTasto(TASTO_DETTAGLI, () => {
    if (sezione.current?.offsetParent) scambia();
  });
  return (
    <section ref={sezione} aria-labelledby="ricerca" className="non-stampare max-w-3xl space-y-4" onSubmitCapture={inizia}>
      <h2 id="ricerca" className="text-xl">
        Cerca in {banca}
      </h2>
      <div hidden={dettagli === true}>
        <Modulo
          schema={schemaDellaRiga}
          azione={(valori) => cerca({ ...pratica, ...(valori as object) })}
          fatto={null}
          valoriIniziali={{ testo: '' }}
          unSoloCampo="testo"
          alSuccesso={(esito: EsitoRicerca) => trovati(esito)}
        >
          <div className="flex flex-wrap items-end gap-3">
            <div className="w-full max-w-xl">
              <CampoTesto
                nome="testo"
                etichetta="Che cosa cerchi"
                aiuto={`Su una riga: ${ricerche.map(({ etichetta, esempio }) => `${etichetta.toLowerCase()}${esempio ? ` (${esempio})` : ''}`).join(', oppure ')}.`}
                tipo="search"
                completamento="off"
              />
            </div>
            <Invio icona="cerca" attesa="Ricerca in corso…">
              Cerca
            </Invio>
          </div>
        </Modulo>
      </div>
      <div hidden={dettagli !== true} className="space-y-4">
        <RicercaDettagliata ricerche={ricerche} cerca={(criteri) => cerca({ ...pratica, ...criteri })} trovati={trovati} />
      </div>
      <Bottone variante="testo" dimensione="piccola" onClick={scambia} aria-expanded={dettagli === true} aria-keyshortcuts={TASTO_DETTAGLI}>
        {dettagli === true ? 'Torna alla ricerca su una riga' : 'Ricerca dettagliata'} ({TASTO_DETTAGLI})
      </Bottone>
    </section>
  );
}
