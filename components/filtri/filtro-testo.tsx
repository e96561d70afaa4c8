import { FraseErrore } from '../ui/frase-errore';
import { aspettoCasella } from '../modulo/cornice-campo';

interface Props {
  nome: string;
  etichetta: string;
  aiuto: string;
  /** As it was written in the address. */
  valore?: string;
  errore?: string;
}

/** A number or a code in a filter: it travels in the address, so never a name. */
export function FiltroTesto({ nome, etichetta, aiuto, valore = '', errore }: Props) {
  const id = `filtro-${nome}`;
  return (
    <div>
      <label htmlFor={id} className="block font-semibold">
        {etichetta}
      </label>
      <p id={`${id}-aiuto`} className="text-sm text-secondary">
        {aiuto}
      </p>
      {errore ? <FraseErrore id={`${id}-errore`}>{errore}</FraseErrore> : null}
      <input
        id={id}
        name={nome}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        defaultValue={valore}
        aria-describedby={`${id}-aiuto${errore ? ` ${id}-errore` : ''}`}
        aria-invalid={errore ? true : undefined}
        className={`mt-1 ${aspettoCasella(errore)}`}
      />
    </div>
  );
}
