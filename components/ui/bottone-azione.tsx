'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import type { Azione } from '@/lib/core/esito';
import { AvvisoRifiuto } from '../esito/avviso-rifiuto';
import { chiamare, type Rifiuto } from '../esito/chiamare';
import { Bottone, type VarianteBottone } from './bottone';
import type { NomeIcona } from './icona';

interface Props<T> {
  etichetta: string;
  /** What it acts upon, for who hears the button out of context: "l’invio a ente@pec.it". */
  oggetto?: string;
  azione: Azione<T>;
  valori: unknown;
  variante?: VarianteBottone;
  icona?: NomeIcona;
}

/** Does one harmless, repeatable thing at once, then reads the page again. For what cannot be undone there is {@link Conferma}. */
export function BottoneAzione<T>({ etichetta, oggetto, azione, valori, variante = 'secondario', icona }: Props<T>) {
  const router = useRouter();
  const [rifiuto, setRifiuto] = useState<Rifiuto | null>(null);
  const [occupato, avvia] = useTransition();

  function eseguire() {
    if (occupato) return;
    avvia(async () => {
      const esito = await chiamare(azione, valori);
      setRifiuto(esito.ok ? null : esito);
      if (esito.ok) router.refresh();
    });
  }

  return (
    <div className="space-y-2">
      <Bottone variante={variante} dimensione="piccola" icona={icona} aria-disabled={occupato || undefined} onClick={eseguire}>
        {occupato ? 'Attendi…' : etichetta}
        {oggetto ? <span className="sr-only"> {oggetto}</span> : null}
      </Bottone>
      {rifiuto ? <AvvisoRifiuto rifiuto={rifiuto} /> : null}
    </div>
  );
}
