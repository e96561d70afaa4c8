import { FraseErrore } from './frase-errore';
import type { Ref } from 'react';
import { dimensioneInParole } from '@/lib/core/dimensione';

interface Props {
  id: string;
  etichetta: string;
  aiuto?: string;
  /** Extensions, like ".pdf,.p7m". */
  accetta?: string;
  massimoByte: number;
  /** Several files at once. */
  multipli?: boolean;
  /** Why the file was refused, said here. */
  errore?: string;
  /** Refused, for a reason said in the element of this id. */
  rifiutatoDa?: string;
  ref?: Ref<HTMLInputElement>;
}

/** `Tipi di file: .pdf o .p7m, fino a 25 MB.` */
function limiti(accetta: string | undefined, massimoByte: number): string {
  const tipi = (accetta ?? '')
    .split(',')
    .map((voce) => voce.trim())
    .filter(Boolean);
  const peso = dimensioneInParole(massimoByte);
  return tipi.length > 0 ? `Tipi di file: ${tipi.join(' o ')}, fino a ${peso}.` : `Fino a ${peso}.`;
}

/** The native file picker in a frame: it also takes a file dropped on it. What may be chosen is said before choosing. */
export function SceltaFile({ id, etichetta, aiuto, accetta, massimoByte, multipli = false, errore, rifiutatoDa, ref }: Props) {
  return (
    <div className={`rounded-sm border border-dashed bg-primary-lighter px-4 py-4 ${errore ? 'border-danger' : 'border-field'}`}>
      <label htmlFor={id} className="block font-semibold">
        {etichetta}
      </label>
      <p id={`${id}-limiti`} className="mb-3 text-sm text-secondary">
        {aiuto ? `${aiuto} ` : ''}
        {limiti(accetta, massimoByte)}
      </p>
      {errore ? (
        <FraseErrore id={`${id}-errore`} className="mb-3">
          {errore}
        </FraseErrore>
      ) : null}
      <input
        ref={ref}
        id={id}
        type="file"
        multiple={multipli}
        accept={accetta}
        aria-describedby={[`${id}-limiti`, errore && `${id}-errore`, rifiutatoDa].filter(Boolean).join(' ')}
        aria-invalid={rifiutatoDa || errore ? true : undefined}
        className="block w-full rounded-sm text-sm file:mr-4 file:min-h-11 file:cursor-pointer file:rounded-sm file:bg-white file:px-4 file:py-2 file:text-base file:font-semibold file:text-primary file:ring-2 file:ring-primary file:ring-inset hover:file:bg-primary-light"
      />
    </div>
  );
}
