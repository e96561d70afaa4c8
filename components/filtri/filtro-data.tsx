import { aspettoCasella } from '../modulo/cornice-campo';

/** A date in a filter: the browser's own picker, whose value is `YYYY-MM-DD` before any script runs. */
export function FiltroData({ nome, etichetta, valore = '' }: { nome: string; etichetta: string; valore?: string }) {
  return (
    <div>
      <label htmlFor={`filtro-${nome}`} className="block font-semibold">
        {etichetta}
      </label>
      <input id={`filtro-${nome}`} name={nome} type="date" defaultValue={valore} className={`mt-1 ${aspettoCasella()}`} />
    </div>
  );
}
