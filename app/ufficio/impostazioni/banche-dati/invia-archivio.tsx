'use client';

import { useId, useState } from 'react';
import { Caricamento } from '@/components/ui/caricamento';
import { Finestra } from '@/components/ui/finestra';
import { MASSIMO_ARCHIVIO } from '@/lib/banche/schema';

/** The office sends an archive; what becomes of it is on the page that was underneath. */
export function InviaArchivio({ banca, nome }: { banca: string; nome: string }) {
  const id = useId();
  const [ridotto, setRidotto] = useState(false);
  return (
    <Finestra titolo={`Carica un archivio: ${nome}`} etichetta={`Carica un archivio: ${nome}`}>
      <div className="space-y-4">
        <p>
          L’archivio contiene tutta la banca dati e sostituisce quella in linea, se non ha errori: altrimenti non cambia nulla, e un
          rapporto dice che cosa correggere.
        </p>
        <label htmlFor={id} className="flex min-h-11 items-start gap-3">
          <input
            id={id}
            type="checkbox"
            className="mt-1 size-5"
            checked={ridotto}
            onChange={(evento) => setRidotto(evento.target.checked)}
          />
          <span>È giusto che contenga meno della metà di quello che c’è ora</span>
        </label>
        <Caricamento
          etichetta="Archivio"
          aiuto="JSON Lines (.jsonl), anche compresso (.gz), o ZIP di file CSV. Al massimo 1 GB."
          accetta=".jsonl,.json,.gz,.zip"
          url="/api/carica/banca-dati"
          massimoByte={MASSIMO_ARCHIVIO}
          campi={{ banca, confermaRiduzione: ridotto ? 'si' : 'no' }}
          bottone="Invia l’archivio"
          fatto="Archivio ricevuto: il caricamento comincia ora."
        />
      </div>
    </Finestra>
  );
}
