'use client';

import { FraseErrore } from '../ui/frase-errore';
import { useController, useFormContext } from 'react-hook-form';
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
      {errore ? <FraseErrore id={`${id}-errore`}>{errore}</FraseErrore> : null}
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
