import { useId, type KeyboardEvent } from 'react';
import { CorniceGruppo } from '@/components/modulo/cornice-campo';
import { CasellaOpzione } from '@/components/modulo/opzione';
import type { Gruppo } from './righe-dei-risultati';

interface Props extends NonNullable<Gruppo['scelta']> {
  scegli: (codice: string) => void;
}

/** What every row of a long table opens, chosen once. */
export function SceltaVisura({ fra, codice, scegli }: Props) {
  const id = useId();
  // Inside it the arrows are the radio buttons', not the table's.
  const suoi = (evento: KeyboardEvent) => evento.stopPropagation();
  return (
    <div onKeyDown={suoi} role="presentation">
      <CorniceGruppo id={id} etichetta="Che cosa apri">
        <div className="flex flex-wrap gap-x-8">
          {fra.map((visura) => (
            <CasellaOpzione
              key={visura.codice}
              tipo="radio"
              id={`${id}-${visura.codice}`}
              nome={id}
              valore={visura.codice}
              etichetta={visura.titolo}
              spuntata={visura.codice === codice}
              cambia={() => scegli(visura.codice)}
            />
          ))}
        </div>
      </CorniceGruppo>
      {/* Chosen by the arrows from within a row, it changes the button under the focus: that is heard here. */}
      <p aria-live="polite" className="sr-only">
        {fra.find((visura) => visura.codice === codice)?.titolo}
      </p>
    </div>
  );
}
