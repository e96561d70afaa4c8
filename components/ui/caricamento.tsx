'use client';

import { useId, useRef } from 'react';
import { AvvisoRifiuto } from '../esito/avviso-rifiuto';
import { Avanzamento } from './avanzamento';
import { Avviso } from './avviso';
import { Bottone } from './bottone';
import { SceltaFile } from './scelta-file';
import { MASSIMO_BYTE, useCaricamento, type OpzioniDiCaricamento } from './use-caricamento';

interface Props<T> extends OpzioniDiCaricamento {
  /** Label of the field: "Convenzione firmata". */
  etichetta: string;
  aiuto?: string;
  bottone?: string;
  /** Called with the answer; here the caller moves on or refreshes. */
  alSuccesso: (valore: T) => void;
}

/**
 * Sends one file with its progress. A refusal is told beside the field, which keeps the file that was chosen, and nothing else on the page is
 * lost. Not for inside a Modulo.
 */
export function Caricamento<T>({ etichetta, aiuto, bottone = 'Carica il file', alSuccesso, ...opzioni }: Props<T>) {
  const id = useId();
  const scelta = useRef<HTMLInputElement>(null);
  const { quota, rifiuto, ricevuto, invia } = useCaricamento<T>(opzioni);
  return (
    <div className="space-y-4">
      <SceltaFile
        ref={scelta}
        id={id}
        etichetta={etichetta}
        aiuto={aiuto}
        accetta={opzioni.accetta}
        massimoByte={opzioni.massimoByte ?? MASSIMO_BYTE}
        rifiutatoDa={rifiuto ? `${id}-rifiuto` : undefined}
      />
      {rifiuto ? (
        <div id={`${id}-rifiuto`}>
          <AvvisoRifiuto rifiuto={rifiuto} />
        </div>
      ) : null}
      {quota !== null ? (
        <Avanzamento etichetta="Invio del file" valore={quota} testo={quota >= 100 ? 'Controllo del file in corso…' : undefined} />
      ) : null}
      {ricevuto ? <Avviso tono="successo">Il file «{ricevuto}» è stato ricevuto.</Avviso> : null}
      <Bottone
        icona="carica"
        aria-disabled={quota !== null || undefined}
        onClick={() => void invia(scelta.current?.files?.[0], alSuccesso)}
      >
        {quota === null ? bottone : 'Invio in corso…'}
      </Bottone>
    </div>
  );
}
