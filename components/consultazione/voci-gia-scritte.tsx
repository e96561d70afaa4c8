'use client';

import { useEffect, type RefObject } from 'react';
import { useFormContext } from 'react-hook-form';

interface Props {
  /** Whether this is the question that is being asked. */
  attiva: boolean;
  nomi: readonly string[];
  /** What was written of the questions before, by entry. */
  scritte: RefObject<Record<string, string>>;
}

/** Who changes the question is not asked again whom it is about: what was written under the other one comes along. */
export function VociGiaScritte({ attiva, nomi, scritte }: Props) {
  const { getValues, setValue } = useFormContext<Record<string, string>>();
  const chiesti = nomi.join();
  useEffect(() => {
    if (!attiva) return;
    for (const nome of chiesti.split(',')) if (getValues(nome) === '' && scritte.current[nome]) setValue(nome, scritte.current[nome]);
    const ultime = scritte.current;
    return () => void Object.assign(ultime, getValues());
  }, [attiva, chiesti, getValues, setValue, scritte]);
  return null;
}
