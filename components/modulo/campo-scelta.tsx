'use client';

import { useController, useFormContext } from 'react-hook-form';
import { CorniceGruppo } from './cornice-campo';
import { CasellaOpzione, type Opzione } from './opzione';
import { useMessaggi, type PropsCampo } from './use-campo';

/** One choice among few, all in sight (radio buttons). The value is the option's `valore`. */
export function CampoScelta(props: PropsCampo & { opzioni: readonly Opzione[]; inRiga?: boolean }) {
  const { nome, opzioni, inRiga = false } = props;
  const { control } = useFormContext();
  const { field } = useController({ control, name: nome });
  const { id, errore } = useMessaggi(props);
  return (
    <CorniceGruppo {...props} id={id} errore={errore}>
      <div className={inRiga ? 'flex flex-wrap gap-x-8' : ''}>
        {opzioni.map(({ valore, etichetta, aiuto }, indice) => (
          <CasellaOpzione
            key={valore}
            tipo="radio"
            id={`${id}-${indice}`}
            nome={`${id}-scelta`}
            valore={valore}
            etichetta={etichetta}
            aiuto={aiuto}
            spuntata={field.value === valore}
            cambia={() => field.onChange(valore)}
            lascia={field.onBlur}
            ref={indice === 0 ? field.ref : undefined}
          />
        ))}
      </div>
    </CorniceGruppo>
  );
}
