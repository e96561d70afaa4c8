'use client';

import { useFormContext } from 'react-hook-form';
import { RiquadroAnteprima } from './riquadro-anteprima';

interface Props {
  titolo: string;
  /** Shown at once, without waiting for the button. */
  subito: boolean;
  invito?: string;
  /** Whether there is enough to draw it by itself; the button asks in any case. */
  pronta?: (valori: Readonly<Record<string, unknown>>) => boolean;
}

/** The act as its form stands: drawn again by the button, and at every attempt to archive it. */
export function AnteprimaDelModulo({ titolo, subito, invito, pronta = () => true }: Props) {
  const { getValues, formState } = useFormContext();
  return (
    <RiquadroAnteprima
      titolo={titolo}
      indirizzo="/api/atti/anteprima"
      richiesta={getValues}
      giro={pronta(getValues()) ? formState.submitCount + (subito ? 1 : 0) : 0}
      invito={invito}
    />
  );
}
