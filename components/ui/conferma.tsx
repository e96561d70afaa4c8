'use client';

import type { ReactNode } from 'react';
import type { Azione } from '@/lib/core/esito';
import { useAzione } from '../esito/use-azione';
import { AvvisoRifiuto } from '../esito/avviso-rifiuto';
import { Bottone, type VarianteBottone } from './bottone';
import { Finestra, useChiudiFinestra } from './finestra';
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
  /** What is said once it is done, there or where it leads. */
  fatto: string;
  /** Where to go afterwards; without it the page is read again. */
  alSuccesso?: string;
  variante?: VarianteBottone;
  dimensione?: 'media' | 'piccola';
  icona?: NomeIcona;
}

/** Asks before acting. For an act that wants a reason, put a Modulo inside a {@link Finestra} instead. */
export function Conferma<T>({ titolo, etichetta, dimensione, icona, variante = 'pericolo', ...domanda }: Props<T>) {
  return (
    <Finestra titolo={titolo} etichetta={etichetta} variante={variante} dimensione={dimensione} icona={icona}>
      <Domanda variante={variante} {...domanda} />
    </Finestra>
  );
}

function Domanda<T>({
  conferma,
  children,
  azione,
  valori,
  fatto,
  alSuccesso,
  variante,
}: Omit<Props<T>, 'titolo' | 'etichetta' | 'dimensione' | 'icona'>) {
  const { esegui, occupato, rifiuto } = useAzione({ azione, valori, fatto, meta: alSuccesso });
  const chiudi = useChiudiFinestra();
  return (
    <div className="space-y-5">
      <div className="space-y-3">{children}</div>
      {rifiuto ? <AvvisoRifiuto rifiuto={rifiuto} /> : null}
      <div className="flex flex-wrap gap-3">
        <Bottone variante={variante === 'pericolo' ? 'pericolo' : 'primario'} aria-disabled={occupato} onClick={esegui}>
          {occupato ? 'Attendi…' : conferma}
        </Bottone>
        <Bottone variante="secondario" onClick={chiudi}>
          Annulla
        </Bottone>
      </div>
    </div>
  );
}
