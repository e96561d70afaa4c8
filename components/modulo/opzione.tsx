import type { ChangeEventHandler, FocusEventHandler, Ref } from 'react';

export interface Opzione {
  valore: string;
  etichetta: string;
  aiuto?: string;
}

interface Props {
  tipo: 'radio' | 'checkbox';
  id: string;
  nome: string;
  valore?: string;
  etichetta: string;
  aiuto?: string;
  spuntata: boolean;
  cambia: ChangeEventHandler<HTMLInputElement>;
  lascia?: FocusEventHandler<HTMLInputElement>;
  ref?: Ref<HTMLInputElement>;
  descrittaDa?: string;
  errata?: boolean;
}

/** A radio button or a check box with its label: a target of 44 px, and the native control in our colour. */
export function CasellaOpzione({ tipo, id, nome, valore, etichetta, aiuto, spuntata, cambia, lascia, ref, descrittaDa, errata }: Props) {
  const descrizioni = [aiuto ? `${id}-aiuto` : '', descrittaDa].filter(Boolean).join(' ');
  return (
    <div className="flex items-start gap-3 py-1.5">
      <input
        ref={ref}
        type={tipo}
        id={id}
        name={nome}
        value={valore}
        checked={spuntata}
        onChange={cambia}
        onBlur={lascia}
        aria-describedby={descrizioni || undefined}
        aria-invalid={errata ? true : undefined}
        className={`mt-0.5 size-6 shrink-0 cursor-pointer accent-primary ${tipo === 'radio' ? 'rounded-full' : 'rounded-sm'}`}
      />
      <div className="min-w-0">
        <label htmlFor={id} className="block cursor-pointer">
          {etichetta}
        </label>
        {aiuto ? (
          <p id={`${id}-aiuto`} className="misura text-sm text-secondary">
            {aiuto}
          </p>
        ) : null}
      </div>
    </div>
  );
}
