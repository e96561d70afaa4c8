'use client';

import { useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { CampoSelezione } from '@/components/modulo/campo-selezione';
import type { ConvenzioneConRelazioni } from '@/lib/relazioni/views';

/** The years of the convenzione that is chosen, and of no other (SA-05): the latest, until one is chosen that this one has too. */
export function AnnoDellaRelazione({ convenzioni }: { convenzioni: readonly ConvenzioneConRelazioni[] }) {
  const { getValues, setValue } = useFormContext();
  const scelta: unknown = useWatch({ name: 'convenzioneId' });
  const anni = convenzioni.find(({ id }) => id === scelta)?.anni;
  useEffect(() => {
    const anno: unknown = getValues('anno');
    if (!anni?.some((uno) => String(uno) === anno)) setValue('anno', String(anni?.[0] ?? ''));
  }, [anni, getValues, setValue]);
  return (
    <CampoSelezione
      nome="anno"
      etichetta="Anno"
      nessuna={anni ? undefined : 'Prima scegli la convenzione'}
      opzioni={(anni ?? []).map((anno) => ({ valore: String(anno), etichetta: String(anno) }))}
    />
  );
}
