import type { ChangeEventHandler, Ref } from 'react';
import { dimensioneInParole } from '@/lib/core/dimensione';

interface Props {
  id: string;
  etichetta: string;
  aiuto?: string;
  accetta?: string;
  massimoByte: number;
  descrittaDa?: string;
  errata?: boolean;
  disabilitata?: boolean;
  cambia?: ChangeEventHandler<HTMLInputElement>;
  ref?: Ref<HTMLInputElement>;
}

/** The native file picker in a frame: it also takes a file dropped on it. */
export function SceltaFile({ id, etichetta, aiuto, accetta, massimoByte, descrittaDa, errata, disabilitata, cambia, ref }: Props) {
  return (
    <div className="rounded-sm border border-dashed border-field bg-primary-lighter px-4 py-4">
      <label htmlFor={id} className="block font-semibold">
        {etichetta}
      </label>
      <p id={`${id}-peso`} className="mb-3 text-sm text-secondary">
        {aiuto ? `${aiuto} ` : ''}Al massimo {dimensioneInParole(massimoByte)}.
      </p>
      <input
        ref={ref}
        id={id}
        type="file"
        accept={accetta}
        disabled={disabilitata}
        onChange={cambia}
        aria-describedby={[`${id}-peso`, descrittaDa].filter(Boolean).join(' ')}
        aria-invalid={errata ? true : undefined}
        className="block w-full rounded-sm text-sm file:mr-4 file:min-h-11 file:cursor-pointer file:rounded-sm file:bg-white file:px-4 file:py-2 file:text-base file:font-semibold file:text-primary file:ring-2 file:ring-primary file:ring-inset hover:file:bg-primary-light"
      />
    </div>
  );
}
