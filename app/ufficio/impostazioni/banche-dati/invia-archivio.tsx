'use client';

import { useId, useState } from 'react';
import { Caricamento } from '@/components/ui/caricamento';
import { Finestra } from '@/components/ui/finestra';
import { MASSIMO_ARCHIVIO } from '@/lib/banche/schema';

/** What an archive is refused for, unless it is meant. */
const CONFERME = {
  confermaRiduzione: 'È giusto che contenga meno della metà di quello che c’è ora',
  confermaMenoRecente: 'È giusto che sia aggiornato a un giorno precedente a quello dei dati in linea',
} as const;
type Conferma = keyof typeof CONFERME;
const NESSUNA: Readonly<Record<Conferma, boolean>> = { confermaRiduzione: false, confermaMenoRecente: false };

/** The office sends an archive; what becomes of it is on the page that was underneath. */
export function InviaArchivio({ banca, nome }: { banca: string; nome: string }) {
  const id = useId();
  const [conferme, setConferme] = useState(NESSUNA);
  return (
    <Finestra titolo={`Carica un archivio: ${nome}`} etichetta={`Carica un archivio: ${nome}`}>
      <div className="space-y-4">
        <p>
          L’archivio contiene tutta la banca dati e sostituisce quella in linea, se non ha errori: altrimenti non cambia nulla, e un
          rapporto dice che cosa correggere.
        </p>
        <Caricamento
          etichetta="Archivio"
          aiuto="JSON Lines (.jsonl), anche compresso (.gz), o ZIP di file CSV."
          accetta=".jsonl,.json,.gz,.zip"
          url="/api/carica/banca-dati"
          massimoByte={MASSIMO_ARCHIVIO}
          campi={{
            banca,
            confermaRiduzione: conferme.confermaRiduzione ? 'si' : 'no',
            confermaMenoRecente: conferme.confermaMenoRecente ? 'si' : 'no',
          }}
          bottone="Invia l’archivio"
          fatto="Archivio ricevuto: il caricamento comincia ora."
        >
          <fieldset>
            <legend className="text-secondary">Solo se un archivio è stato rifiutato per questo:</legend>
            {(Object.keys(CONFERME) as Conferma[]).map((quale) => (
              <label key={quale} htmlFor={`${id}-${quale}`} className="mt-2 flex min-h-11 items-start gap-3">
                <input
                  id={`${id}-${quale}`}
                  type="checkbox"
                  className="mt-1 size-5"
                  checked={conferme[quale]}
                  onChange={(evento) => setConferme({ ...conferme, [quale]: evento.target.checked })}
                />
                <span>{CONFERME[quale]}</span>
              </label>
            ))}
          </fieldset>
        </Caricamento>
      </div>
    </Finestra>
  );
}
