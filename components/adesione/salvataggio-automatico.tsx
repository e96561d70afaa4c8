'use client';

import { useEffect, useState, type RefObject } from 'react';
import { useFormContext } from 'react-hook-form';
import type { Azione } from '@/lib/core/esito';
import { chiamare } from '../esito/chiamare';

/** After the last key: long enough not to write at every letter, short enough to lose a line at most. */
const ATTESA_MS = 4000;

interface Props {
  salva: Azione<unknown>;
  /** True while something typed is not on the server yet; whoever saves by other ways sets it to false. */
  daSalvare: RefObject<boolean>;
}

/**
 * Keeps on the server what is being typed, finished or not: when the typing stops and when the page is left, so that a closed browser
 * loses nothing (the link received by mail brings it back). What could not be saved is tried again at the next key or on leaving.
 */
export function SalvataggioAutomatico({ salva, daSalvare }: Props) {
  const { watch, getValues } = useFormContext();
  const [esito, setEsito] = useState('');
  useEffect(() => {
    let attesa: ReturnType<typeof setTimeout> | undefined;
    const salvare = async () => {
      clearTimeout(attesa);
      if (!daSalvare.current) return;
      daSalvare.current = false;
      const risposta = await chiamare(salva, getValues());
      if (!risposta.ok) daSalvare.current = true;
      setEsito(risposta.ok ? 'Bozza salvata.' : `La bozza non è stata salvata. ${risposta.messaggio}`);
    };
    const ascolto = watch(() => {
      daSalvare.current = true;
      clearTimeout(attesa);
      attesa = setTimeout(() => void salvare(), ATTESA_MS);
    });
    const nascosta = () => {
      if (document.visibilityState === 'hidden') void salvare();
    };
    document.addEventListener('visibilitychange', nascosta);
    return () => {
      ascolto.unsubscribe();
      document.removeEventListener('visibilitychange', nascosta);
      void salvare();
    };
  }, [salva, daSalvare, watch, getValues]);
  return (
    <p role="status" className="text-sm text-secondary">
      {esito}
    </p>
  );
}
