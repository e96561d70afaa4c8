'use client';

import { useState, useTransition } from 'react';
import type { Azione } from '@/lib/core/esito';
import { chiamare, type Rifiuto } from './chiamare';
import { tacere } from './detto';
import { useConclusione } from './use-conclusione';

interface Opzioni<T> {
  azione: Azione<T>;
  valori: unknown;
  fatto: string | null;
  meta?: string | undefined;
}

/** The life of an act that asks for nothing more: one at a time, its refusal, or how it ends. */
export function useAzione<T>({ azione, valori, fatto, meta }: Opzioni<T>) {
  const concludi = useConclusione();
  const [rifiuto, setRifiuto] = useState<Rifiuto | null>(null);
  const [occupato, avvia] = useTransition();

  function esegui() {
    if (occupato) return;
    tacere();
    avvia(async () => {
      const esito = await chiamare(azione, valori);
      setRifiuto(esito.ok ? null : esito);
      if (esito.ok) concludi({ fatto, meta });
    });
  }

  return { esegui, occupato, rifiuto };
}
