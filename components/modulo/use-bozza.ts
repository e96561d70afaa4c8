'use client';

import { useEffect, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { cancellaBozza, leggiBozza, scriviBozza } from './bozze';

/** Keeps the form's values under `chiave` and puts them back when the page opens again; true when something was put back. */
export function useBozza<V extends FieldValues>(
  form: UseFormReturn<V, unknown, V>,
  chiave: string | undefined,
): { ripresa: boolean; dimentica: () => void } {
  const [ripresa, setRipresa] = useState(false);
  useEffect(() => {
    if (!chiave) return;
    const bozza = leggiBozza(chiave);
    if (bozza) {
      form.reset({ ...form.getValues(), ...bozza } as V, { keepDefaultValues: true });
      setRipresa(true);
    }
    const ascolto = form.watch((valori) => scriviBozza(chiave, valori as Record<string, unknown>));
    return () => ascolto.unsubscribe();
  }, [chiave, form]);

  function dimentica() {
    if (chiave) cancellaBozza(chiave);
    setRipresa(false);
  }
  return { ripresa, dimentica };
}
