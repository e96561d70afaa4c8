'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState, useTransition, type FormEvent } from 'react';
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import type { Azione } from '@/lib/core/esito';
import { chiamare, type Rifiuto } from '../esito/chiamare';

export type AlSuccesso<T> = string | ((valore: T) => string | void);

interface Invio<V extends FieldValues, T> {
  form: UseFormReturn<V, unknown, V>;
  azione: Azione<T>;
  alSuccesso?: AlSuccesso<T>;
  /** After a success, before leaving. */
  dopo: () => void;
  /** Brings the focus on the notice of a refusal. */
  mostraAvviso: () => void;
}

/** The life of a submit: one at a time, validation, call, and every answer in its place. */
export function useInvio<V extends FieldValues, T>({ form, azione, alSuccesso, dopo, mostraAvviso }: Invio<V, T>) {
  const router = useRouter();
  const inCorso = useRef(false);
  const [occupato, avvia] = useTransition();
  const [tentativo, setTentativo] = useState(0);
  const [rifiuto, setRifiuto] = useState<Rifiuto | null>(null);
  const [riuscito, setRiuscito] = useState(false);
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
    setRiuscito(true);
    dopo();
    const meta = typeof alSuccesso === 'function' ? alSuccesso(esito.valore) : alSuccesso;
    if (meta) router.push(meta);
    else if (!alSuccesso) router.refresh();
  }

  function invia(evento: FormEvent) {
    evento.preventDefault();
    if (inCorso.current) return;
    inCorso.current = true;
    setRifiuto(null);
    setRiuscito(false);
    avvia(async () => {
      try {
        await form.handleSubmit(spedire, () => setTentativo((numero) => numero + 1))();
      } finally {
        inCorso.current = false;
      }
    });
  }

  return { invia, occupato, tentativo, rifiuto, riuscito };
}
