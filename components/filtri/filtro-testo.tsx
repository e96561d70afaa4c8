import { aspettoCasella } from '../modulo/cornice-campo';

interface Props {
  nome: string;
  etichetta: string;
  aiuto: string;
  valore?: string;
}

/** A number or a code in a filter: it travels in the address, so never a name. */
export function FiltroTesto({ nome, etichetta, aiuto, valore = '' }: Props) {
  const id = `filtro-${nome}`;
  return (
    <div>
      <label htmlFor={id} className="block font-semibold">
        {etichetta}
      </label>
      <p id={`${id}-aiuto`} className="text-sm text-secondary">
        {aiuto}
      </p>
      <input
        id={id}
        name={nome}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        defaultValue={valore}
        aria-describedby={`${id}-aiuto`}
        className={`mt-1 ${aspettoCasella()}`}
      />
    </div>
  );
}
