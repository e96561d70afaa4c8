'use client';

import { useEffect, useRef } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { CorniceGruppo } from './cornice-campo';
import { CasellaOpzione, type Opzione } from './opzione';
import { useMessaggi, type PropsCampo } from './use-campo';

type GruppoDiOpzioni = { readonly id: string; readonly etichetta: string; readonly opzioni: readonly Opzione[] };

/**
 * Choices in groups: a box for each group, which takes or leaves all of it, and under it one for each choice. The value is the list of the
 * ticked `valore`, in the order of the groups.
 */
export function CampoAlbero(props: PropsCampo & { gruppi: readonly GruppoDiOpzioni[] }) {
  const { nome, gruppi } = props;
  const { control } = useFormContext();
  const { field } = useController({ control, name: nome });
  const { id, errore } = useMessaggi(props);
  const scelte: readonly unknown[] = Array.isArray(field.value) ? field.value : [];

  function cambia(valori: readonly string[], spuntati: boolean) {
    const tutti = gruppi.flatMap(({ opzioni }) => opzioni.map(({ valore }) => valore));
    field.onChange(tutti.filter((valore) => (valori.includes(valore) ? spuntati : scelte.includes(valore))));
  }

  return (
    <CorniceGruppo {...props} id={id} errore={errore}>
      <ul className="space-y-3">
        {gruppi.map((gruppo, indice) => (
          <li key={gruppo.id}>
            <Ramo
              id={`${id}-${gruppo.id}`}
              nome={nome}
              gruppo={gruppo}
              scelte={scelte}
              cambia={cambia}
              lascia={field.onBlur}
              {...(indice === 0 ? { primo: field.ref } : {})}
            />
          </li>
        ))}
      </ul>
    </CorniceGruppo>
  );
}

type PropsRamo = {
  id: string;
  nome: string;
  gruppo: GruppoDiOpzioni;
  scelte: readonly unknown[];
  cambia: (valori: readonly string[], spuntati: boolean) => void;
  lascia: () => void;
  primo?: (elemento: HTMLInputElement | null) => void;
};

function Ramo({ id, nome, gruppo: { etichetta, opzioni }, scelte, cambia, lascia, primo }: PropsRamo) {
  const valori = opzioni.map(({ valore }) => valore);
  const quante = valori.filter((valore) => scelte.includes(valore)).length;
  const casella = useRef<HTMLInputElement | null>(null);
  useEffect(() => {
    if (casella.current) casella.current.indeterminate = quante > 0 && quante < valori.length;
  }, [quante, valori.length]);
  return (
    <fieldset className="rounded-sm border border-soft px-3 py-1.5 md:px-4">
      <legend className="sr-only">{etichetta}</legend>
      <div className="font-semibold">
        <CasellaOpzione
          tipo="checkbox"
          id={id}
          nome={`${nome}-gruppo`}
          etichetta={`${etichetta} (${quante} di ${valori.length})`}
          spuntata={quante === valori.length}
          cambia={() => cambia(valori, quante < valori.length)}
          lascia={lascia}
          ref={(elemento) => {
            casella.current = elemento;
            primo?.(elemento);
          }}
        />
      </div>
      <div className="ml-4 border-l border-soft pl-3 sm:ml-9">
        {opzioni.map(({ valore, etichetta: voce, aiuto }) => (
          <CasellaOpzione
            key={valore}
            tipo="checkbox"
            id={`${id}-${valore}`}
            nome={nome}
            valore={valore}
            etichetta={voce}
            aiuto={aiuto}
            spuntata={scelte.includes(valore)}
            cambia={(evento) => cambia([valore], evento.target.checked)}
            lascia={lascia}
          />
        ))}
      </div>
    </fieldset>
  );
}
