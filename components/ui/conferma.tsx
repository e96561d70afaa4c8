'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition, type ReactNode } from 'react';
import type { Azione } from '@/lib/core/esito';
import { chiamare, type Rifiuto } from '../esito/chiamare';
import { AvvisoRifiuto } from '../esito/avviso-rifiuto';
import { Bottone, type VarianteBottone } from './bottone';
import { Finestra } from './finestra';
import type { NomeIcona } from './icona';

interface Props<T> {
  /** The question: "Sospendere la convenzione?". */
  titolo: string;
  /** The button that asks. */
  etichetta: string;
  /** The button that does, with the verb again: "Sospendi la convenzione". */
  conferma: string;
  /** What will happen, to whom, and whether it can be undone. */
  children: ReactNode;
  azione: Azione<T>;
  valori: unknown;
  /** Where to go afterwards; without it the page is read again. */
  alSuccesso?: string;
  variante?: VarianteBottone;
  dimensione?: 'media' | 'piccola';
  icona?: NomeIcona;
}

/** Asks before acting. For an act that wants a reason, put a Modulo inside a {@link Finestra} instead. */
export function Conferma<T>({
  titolo,
  etichetta,
  conferma,
  children,
  azione,
  valori,
  alSuccesso,
  variante = 'pericolo',
  dimensione,
  icona,
}: Props<T>) {
  const router = useRouter();
  const [rifiuto, setRifiuto] = useState<Rifiuto | null>(null);
  const [occupato, avvia] = useTransition();

  function eseguire(chiudi: () => void) {
    if (occupato) return;
    avvia(async () => {
      const esito = await chiamare(azione, valori);
      setRifiuto(esito.ok ? null : esito);
      if (!esito.ok) return;
      chiudi();
      if (alSuccesso) router.push(alSuccesso);
      else router.refresh();
    });
  }

  return (
    <Finestra titolo={titolo} etichetta={etichetta} variante={variante} dimensione={dimensione} icona={icona}>
      {(chiudi) => (
        <div className="space-y-5">
          <div className="space-y-3">{children}</div>
          {rifiuto ? <AvvisoRifiuto rifiuto={rifiuto} /> : null}
          <div className="flex flex-wrap gap-3">
            <Bottone variante={variante === 'pericolo' ? 'pericolo' : 'primario'} aria-disabled={occupato} onClick={() => eseguire(chiudi)}>
              {occupato ? 'Attendi…' : conferma}
            </Bottone>
            <Bottone variante="secondario" onClick={chiudi}>
              Annulla
            </Bottone>
          </div>
        </div>
      )}
    </Finestra>
  );
}
