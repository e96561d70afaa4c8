'use client';

import { useController, useFormContext } from 'react-hook-form';
import { Icona } from '../ui/icona';
import { CasellaOpzione } from './opzione';
import { useMessaggi, type PropsCampo } from './use-campo';

/** A statement to tick. The value is a boolean. */
export function CampoSpunta(props: PropsCampo) {
  const { nome, etichetta, aiuto } = props;
  const { control } = useFormContext();
  const { field } = useController({ control, name: nome });
  const { id, errore } = useMessaggi(props);
  return (
    <div className={errore ? 'border-l-4 border-danger pl-3 md:pl-4' : ''}>
      {errore ? (
        <p id={`${id}-errore`} className="flex items-start gap-1.5 font-semibold text-danger-hover">
          <Icona nome="errore" className="mt-0.5" />
          <span>
            <span className="sr-only">Errore: </span>
            {errore}
          </span>
        </p>
      ) : null}
      <CasellaOpzione
        tipo="checkbox"
        id={id}
        nome={nome}
        etichetta={etichetta}
        aiuto={aiuto}
        spuntata={field.value === true}
        cambia={(evento) => field.onChange(evento.target.checked)}
        lascia={field.onBlur}
        ref={field.ref}
        descrittaDa={errore ? `${id}-errore` : undefined}
        errata={Boolean(errore)}
      />
    </div>
  );
}
