'use client';

import { useFormContext, useWatch } from 'react-hook-form';
import { RiquadroAnteprima } from './riquadro-anteprima';

interface Props {
  titolo: string;
  /** Shown at once, without waiting for the button. */
  subito: boolean;
  invito?: string;
  /** Whether there is enough to draw it by itself: without, what was drawn before is of other choices. The button asks in any case. */
  pronta?: (valori: Readonly<Record<string, unknown>>) => boolean;
}

/** The act as its form stands: drawn again by the button, and at every attempt to archive it. */
export function AnteprimaDelModulo({ titolo, subito, invito, pronta = () => true }: Props) {
  const { getValues, formState } = useFormContext();
  const siDisegna = pronta(useWatch<Record<string, unknown>>());
  return (
    <RiquadroAnteprima
      titolo={titolo}
      indirizzo="/api/atti/anteprima"
      richiesta={getValues}
      giro={siDisegna ? formState.submitCount + (subito ? 1 : 0) : 0}
      pronta={siDisegna}
      invito={invito}
    />
  );
}
