'use client';

import { useFormContext, useWatch } from 'react-hook-form';
import { aspettoCasella, CorniceCampo } from './cornice-campo';
import { useMessaggi, useRegistrato, type PropsCampo } from './use-campo';

interface Props extends PropsCampo {
  righe?: number;
  /** Shows how many characters are left. Typing more is not stopped: the count and then the error say it, and nothing is cut. */
  massimo?: number;
}

export function CampoArea(props: Props) {
  const { id, errore, attributi } = useMessaggi(props);
  const registrato = useRegistrato(props.nome);
  return (
    <CorniceCampo {...props} id={id} errore={errore}>
      <textarea
        {...registrato}
        {...attributi}
        aria-describedby={[attributi['aria-describedby'], props.massimo ? `${id}-conta` : ''].filter(Boolean).join(' ') || undefined}
        rows={props.righe ?? 4}
        aria-required={props.facoltativo ? undefined : true}
        className={`${aspettoCasella(errore)} max-w-2xl`}
      />
      {props.massimo ? <Conta id={`${id}-conta`} nome={props.nome} massimo={props.massimo} /> : null}
    </CorniceCampo>
  );
}

function Conta({ id, nome, massimo }: { id: string; nome: string; massimo: number }) {
  const { control } = useFormContext();
  const testo: unknown = useWatch({ control, name: nome });
  const restano = massimo - (typeof testo === 'string' ? testo.length : 0);
  const frase = restano >= 0 ? `Restano ${restano} caratteri` : `${-restano} caratteri di troppo`;
  return (
    <p id={id} aria-live="polite" className={`mt-1 text-sm ${restano < 0 ? 'font-semibold text-danger-hover' : 'text-secondary'}`}>
      {frase}
    </p>
  );
}
