import { FraseErrore } from '../ui/frase-errore';
import { formatoItaliano, isDataIso } from '@/lib/core/date';
import { aspettoCasella } from '../modulo/cornice-campo';

interface Props {
  nome: string;
  etichetta: string;
  /** As it was written in the address: a date, in the two spellings that are read, or what is none. */
  valore?: string;
  errore?: string;
}

/** A date in a filter, written as everywhere else in Varco and read by the server: it works before any script runs. */
export function FiltroData({ nome, etichetta, valore = '', errore }: Props) {
  const id = `filtro-${nome}`;
  return (
    <div>
      <label htmlFor={id} className="block font-semibold">
        {etichetta}
      </label>
      <p id={`${id}-aiuto`} className="text-sm text-secondary">
        Giorno, mese e anno: 31/12/2026
      </p>
      {errore ? <FraseErrore id={`${id}-errore`}>{errore}</FraseErrore> : null}
      <input
        id={id}
        name={nome}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        defaultValue={isDataIso(valore) ? formatoItaliano(valore) : valore}
        aria-describedby={`${id}-aiuto${errore ? ` ${id}-errore` : ''}`}
        aria-invalid={errore ? true : undefined}
        className={`mt-1 ${aspettoCasella(errore)}`}
      />
    </div>
  );
}
