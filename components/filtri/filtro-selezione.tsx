import { aspettoCasella } from '../modulo/cornice-campo';
import { Icona } from '../ui/icona';

type Opzione = {
  readonly valore: string;
  readonly etichetta: string;
  /** Heading under which the option stands. */ readonly gruppo?: string | null;
};

interface Props {
  nome: string;
  etichetta: string;
  valore?: string;
  opzioni: readonly Opzione[];
  /** The first line, that filters nothing. */
  tutte?: string;
}

/** One choice among many, with the options under their headings where they have one. */
export function FiltroSelezione({ nome, etichetta, valore = '', opzioni, tutte = 'Tutte' }: Props) {
  const gruppi = [...new Set(opzioni.map(({ gruppo }) => gruppo ?? ''))];
  return (
    <div>
      <label htmlFor={`filtro-${nome}`} className="block font-semibold">
        {etichetta}
      </label>
      <div className="relative mt-1">
        <select
          id={`filtro-${nome}`}
          name={nome}
          defaultValue={valore}
          className={`${aspettoCasella()} cursor-pointer appearance-none pr-11`}
        >
          <option value="">{tutte}</option>
          {gruppi.map((gruppo) =>
            gruppo === '' ? (
              <Voci key="" opzioni={opzioni} gruppo={gruppo} />
            ) : (
              <optgroup key={gruppo} label={gruppo}>
                <Voci opzioni={opzioni} gruppo={gruppo} />
              </optgroup>
            ),
          )}
        </select>
        <Icona nome="freccia-giu" className="pointer-events-none absolute top-1/2 right-3 -translate-y-1/2 text-primary" />
      </div>
    </div>
  );
}

function Voci({ opzioni, gruppo }: { opzioni: readonly Opzione[]; gruppo: string }) {
  return opzioni
    .filter((opzione) => (opzione.gruppo ?? '') === gruppo)
    .map(({ valore, etichetta }) => (
      <option key={valore} value={valore}>
        {etichetta}
      </option>
    ));
}
