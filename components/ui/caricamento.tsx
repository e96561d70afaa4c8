'use client';

import { useId, useRef } from 'react';
import { AvvisoRifiuto } from '../esito/avviso-rifiuto';
import { useConclusione } from '../esito/use-conclusione';
import { Avanzamento } from './avanzamento';
import { Bottone } from './bottone';
import { SceltaFile } from './scelta-file';
import { MASSIMO_BYTE, useCaricamento, type OpzioniDiCaricamento } from './use-caricamento';

interface Props extends OpzioniDiCaricamento {
  /** Label of the field: "Convenzione firmata". */
  etichetta: string;
  aiuto?: string;
  bottone?: string;
  /** What is said once the file is there; null where the page, read again, says it by itself. */
  fatto: string | null;
}

/**
 * Sends one file with its progress. A refusal is told beside the field, which keeps the file that was chosen, and nothing else on the page is
 * lost. Not for inside a Modulo.
 */
export function Caricamento({ etichetta, aiuto, bottone = 'Carica il file', fatto, ...opzioni }: Props) {
  const id = useId();
  const scelta = useRef<HTMLInputElement>(null);
  const concludi = useConclusione();
  const { quota, rifiuto, invia } = useCaricamento(opzioni);
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
        <div id={`${id}-rifiuto`} data-rifiutato="">
          <AvvisoRifiuto rifiuto={rifiuto} />
        </div>
      ) : null}
      {quota !== null ? (
        <Avanzamento etichetta="Invio del file" valore={quota} testo={quota >= 100 ? 'Controllo del file in corso…' : undefined} />
      ) : null}
      <Bottone
        icona="carica"
        aria-disabled={quota !== null || undefined}
        onClick={() => void invia(scelta.current?.files?.[0], () => concludi({ fatto }))}
      >
        {quota === null ? bottone : 'Invio in corso…'}
      </Bottone>
    </div>
  );
}
