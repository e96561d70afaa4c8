'use client';

import { useId, useRef, type ReactNode } from 'react';
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
  /** Several files, sent one after the other. */
  multipli?: boolean;
  /** What is said once the file is there; null where the page, read again, says it by itself. */
  fatto: string | null;
  /** What else is said of the file, below it; it leaves with the file by `campi`. */
  children?: ReactNode;
  /** Where one goes then: this address, and the id that the route answers. */
  verso?: string;
}

/**
 * Sends one file, or several, with their progress. A refusal is told beside the field, which keeps what was chosen, and nothing else on the
 * page is lost. Not for inside a Modulo.
 */
export function Caricamento({ etichetta, aiuto, bottone = 'Carica il file', multipli = false, fatto, verso, children, ...opzioni }: Props) {
  const id = useId();
  const scelta = useRef<HTMLInputElement>(null);
  const concludi = useConclusione();
  const { invio, rifiuto, invia } = useCaricamento(opzioni);

  function alSuccesso(valore: unknown): void {
    if (scelta.current) scelta.current.value = '';
    concludi({ fatto, meta: verso ? `${verso}/${(valore as { id: string }).id}` : undefined });
  }

  return (
    <div className="space-y-4">
      <SceltaFile
        ref={scelta}
        id={id}
        etichetta={etichetta}
        aiuto={aiuto}
        accetta={opzioni.accetta}
        massimoByte={opzioni.massimoByte ?? MASSIMO_BYTE}
        multipli={multipli}
        rifiutatoDa={rifiuto ? `${id}-rifiuto` : undefined}
      />
      {rifiuto ? (
        <div id={`${id}-rifiuto`} data-rifiutato="">
          <AvvisoRifiuto rifiuto={rifiuto} />
        </div>
      ) : null}
      {children}
      {invio ? (
        <Avanzamento
          etichetta={invio.di > 1 ? `File ${invio.quale} di ${invio.di}` : 'Invio del file'}
          valore={invio.quota}
          testo={invio.quota >= 100 ? 'Controllo del file in corso…' : undefined}
        />
      ) : null}
      <Bottone
        icona="carica"
        aria-disabled={invio !== null || undefined}
        onClick={() => void invia([...(scelta.current?.files ?? [])], { alSuccesso, inParte: () => concludi({ fatto: null }) })}
      >
        {invio === null ? bottone : 'Invio in corso…'}
      </Bottone>
    </div>
  );
}
