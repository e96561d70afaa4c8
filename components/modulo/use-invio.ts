'use client';

import { useEffect, useRef, useState, useTransition, type FormEvent } from 'react';
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import type { Azione } from '@/lib/core/esito';
import { chiamare, type Rifiuto } from '../esito/chiamare';
import { tacere } from '../esito/detto';
import { useConclusione } from '../esito/use-conclusione';

export type AlSuccesso<T> = string | ((valore: T) => string | void);
export type Fatto<T> = string | null | ((valore: T) => string | null);

interface Invio<V extends FieldValues, T> {
  form: UseFormReturn<V, unknown, V>;
  azione: Azione<T>;
  fatto: Fatto<T>;
  alSuccesso?: AlSuccesso<T>;
  /** After a success, before leaving. */
  dopo: () => void;
  /** Brings the focus on the notice of a refusal. */
  mostraAvviso: () => void;
}

/** The life of a submit: one at a time, validation, call, and every answer in its place. */
export function useInvio<V extends FieldValues, T>({ form, azione, fatto, alSuccesso, dopo, mostraAvviso }: Invio<V, T>) {
  const concludi = useConclusione();
  const inCorso = useRef(false);
  const [occupato, avvia] = useTransition();
  const [tentativo, setTentativo] = useState(0);
  const [rifiuto, setRifiuto] = useState<Rifiuto | null>(null);
  useEffect(() => {
    if (rifiuto) mostraAvviso();
    // Once for each refusal: a new object each time.
  }, [rifiuto]);

  function rifiutato(esito: Rifiuto) {
    const campi = Object.entries(esito.campi);
    for (const [percorso, messaggio] of campi) form.setError(percorso as Path<V>, { type: 'server', message: messaggio });
    if (campi.length > 0) setTentativo((numero) => numero + 1);
    else setRifiuto(esito);
  }

  async function spedire(valori: V) {
    const esito = await chiamare(azione, valori);
    if (!esito.ok) return rifiutato(esito);
    dopo();
    const meta = typeof alSuccesso === 'function' ? alSuccesso(esito.valore) : alSuccesso;
    concludi({
      fatto: typeof fatto === 'function' ? fatto(esito.valore) : fatto,
      meta: meta || undefined,
      resta: alSuccesso !== undefined,
    });
  }

  function invia(evento: FormEvent) {
    evento.preventDefault();
    if (inCorso.current) return;
    inCorso.current = true;
    setRifiuto(null);
    tacere();
    avvia(async () => {
      try {
        await form.handleSubmit(spedire, () => setTentativo((numero) => numero + 1))();
      } finally {
        inCorso.current = false;
      }
    });
  }

  return { invia, occupato, tentativo, rifiuto };
}
