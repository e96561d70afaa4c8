'use client';

import { Icona } from '../ui/icona';
import { aspettoCasella, CorniceCampo } from './cornice-campo';
import type { Opzione } from './opzione';
import { useMessaggi, useRegistrato, type PropsCampo } from './use-campo';

interface Props extends PropsCampo {
  opzioni: readonly Opzione[];
  /** The first line, with empty value. */
  nessuna?: string;
}

/** One choice among many. Under seven or so, {@link CampoScelta} shows them all at once and is better. */
export function CampoSelezione(props: Props) {
  const { id, errore, attributi } = useMessaggi(props);
  const registrato = useRegistrato(props.nome);
  return (
    <CorniceCampo {...props} id={id} errore={errore}>
      <div className="relative max-w-xl">
        <select
          {...registrato}
          {...attributi}
          aria-required={props.facoltativo ? undefined : true}
          className={`${aspettoCasella(errore)} cursor-pointer appearance-none pr-11`}
        >
          <option value="">{props.nessuna ?? 'Scegli'}</option>
          {props.opzioni.map(({ valore, etichetta }) => (
            <option key={valore} value={valore}>
              {etichetta}
            </option>
          ))}
        </select>
        <Icona nome="freccia-giu" className="pointer-events-none absolute top-1/2 right-3 -translate-y-1/2 text-primary" />
      </div>
    </CorniceCampo>
  );
}
