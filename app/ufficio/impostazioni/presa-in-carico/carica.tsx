'use client';

import { useId, useRef, useState } from 'react';
import { AvvisoRifiuto } from '@/components/esito/avviso-rifiuto';
import type { Rifiuto } from '@/components/esito/chiamare';
import { tacere } from '@/components/esito/detto';
import { useConclusione } from '@/components/esito/use-conclusione';
import { Avanzamento } from '@/components/ui/avanzamento';
import { Bottone } from '@/components/ui/bottone';
import { caricare } from '@/components/ui/caricare';
import { rifiutoDelFile, rifiutoSeCambiato } from '@/components/ui/misura-file';
import { SceltaFile } from '@/components/ui/scelta-file';
import { quanti } from '@/lib/core/parole';

interface Props {
  url: string;
  etichetta: string;
  aiuto: string;
  accetta: string;
  massimoByte: number;
  bottone: string;
  multipli?: boolean;
  fatto: string | null;
  /** Where one goes, with the id that is answered. */
  verso?: string;
}

type Invio = { readonly quale: number; readonly di: number; readonly quota: number };

/** Sends one file or several, one after the other: the first that is refused stops the others, and those before it are there. */
export function Carica({ url, etichetta, aiuto, accetta, massimoByte, bottone, multipli = false, fatto, verso }: Props) {
  const id = useId();
  const scelta = useRef<HTMLInputElement>(null);
  const concludi = useConclusione();
  const [invio, setInvio] = useState<Invio | null>(null);
  const [rifiuto, setRifiuto] = useState<Rifiuto | null>(null);

  async function invia(): Promise<void> {
    if (invio !== null) return;
    tacere();
    const file = [...(scelta.current?.files ?? [])];
    const primo = [undefined, ...file].slice(file.length > 0 ? 1 : 0).map((uno) => rifiutoDelFile(uno, massimoByte, accetta));
    const problema = primo.find((uno) => uno !== null) ?? null;
    setRifiuto(problema);
    if (problema) return;
    let presa = '';
    for (const [posto, uno] of file.entries()) {
      const dove = { quale: posto + 1, di: file.length };
      setInvio({ ...dove, quota: 0 });
      const esito =
        (await rifiutoSeCambiato(uno)) ??
        (await caricare<{ id?: string }>({ url, file: uno, progresso: (quota) => setInvio({ ...dove, quota }) }));
      if (!esito.ok) {
        setInvio(null);
        setRifiuto(file.length > 1 ? { ...esito, messaggio: `${uno.name}: ${esito.messaggio}` } : esito);
        if (posto > 0) concludi({ fatto: null });
        return;
      }
      presa = esito.valore.id ?? '';
    }
    setInvio(null);
    if (scelta.current) scelta.current.value = '';
    concludi({ fatto, meta: verso ? `${verso}/${presa}` : undefined });
  }

  return (
    <div className="space-y-4">
      <SceltaFile
        ref={scelta}
        id={id}
        etichetta={etichetta}
        aiuto={aiuto}
        accetta={accetta}
        massimoByte={massimoByte}
        multipli={multipli}
        rifiutatoDa={rifiuto ? `${id}-rifiuto` : undefined}
      />
      {rifiuto ? (
        <div id={`${id}-rifiuto`} data-rifiutato="">
          <AvvisoRifiuto rifiuto={rifiuto} />
        </div>
      ) : null}
      {invio ? (
        <Avanzamento
          etichetta={invio.di > 1 ? `File ${invio.quale} di ${quanti(invio.di, 'file', 'file')}` : 'Invio del file'}
          valore={invio.quota}
          testo={invio.quota >= 100 ? 'Lettura e controllo in corso…' : undefined}
        />
      ) : null}
      <Bottone icona="carica" aria-disabled={invio !== null || undefined} onClick={() => void invia()}>
        {invio === null ? bottone : 'Invio in corso…'}
      </Bottone>
    </div>
  );
}
