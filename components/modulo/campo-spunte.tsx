'use client';

import { useController, useFormContext } from 'react-hook-form';
import { CorniceGruppo } from './cornice-campo';
import { CasellaOpzione, type Opzione } from './opzione';
import { useMessaggi, type PropsCampo } from './use-campo';

/** More than so many stand in two columns where there is room: a list longer than the screen is not read. */
const INSIEME = 8;

/** Several choices together (check boxes). The value is the list of the ticked `valore`, in the order of the options. */
export function CampoSpunte(props: PropsCampo & { opzioni: readonly Opzione[] }) {
  const { nome, opzioni } = props;
  const { control } = useFormContext();
  const { field } = useController({ control, name: nome });
  const { id, errore } = useMessaggi(props);
  const scelte: readonly unknown[] = Array.isArray(field.value) ? field.value : [];

  function cambia(valore: string, spuntata: boolean) {
    field.onChange(opzioni.map((opzione) => opzione.valore).filter((altro) => (altro === valore ? spuntata : scelte.includes(altro))));
  }

  return (
    <CorniceGruppo {...props} id={id} errore={errore}>
      <div className={opzioni.length > INSIEME ? 'gap-x-8 md:columns-2 *:break-inside-avoid' : undefined}>
        {opzioni.map(({ valore, etichetta, aiuto }, indice) => (
          <CasellaOpzione
            key={valore}
            tipo="checkbox"
            id={`${id}-${indice}`}
            nome={nome}
            valore={valore}
            etichetta={etichetta}
            aiuto={aiuto}
            spuntata={scelte.includes(valore)}
            cambia={(evento) => cambia(valore, evento.target.checked)}
            lascia={field.onBlur}
            ref={indice === 0 ? field.ref : undefined}
          />
        ))}
      </div>
    </CorniceGruppo>
  );
}
