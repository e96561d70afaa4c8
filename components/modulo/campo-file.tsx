'use client';

import { useState } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { AvvisoRifiuto } from '../esito/avviso-rifiuto';
import { Avanzamento } from '../ui/avanzamento';
import { Icona } from '../ui/icona';
import { SceltaFile } from '../ui/scelta-file';
import { MASSIMO_BYTE, useCaricamento, type OpzioniDiCaricamento } from '../ui/use-caricamento';
import { useMessaggi, type PropsCampo } from './use-campo';

/**
 * A file inside a form: it leaves as soon as it is chosen, and the form keeps the id that the route answers (`{ id: string }`).
 * So a refused form is sent again without sending the file again.
 */
export function CampoFile({ url, accetta, massimoByte, campi, ...props }: PropsCampo & OpzioniDiCaricamento) {
  const { nome, etichetta, aiuto, facoltativo } = props;
  const { control } = useFormContext();
  const { field } = useController({ control, name: nome });
  const { id, errore } = useMessaggi(props);
  const { quota, rifiuto, ricevuto, invia } = useCaricamento<{ id: string }>({ url, accetta, massimoByte, campi });
  const [nomeFile, setNomeFile] = useState<string | null>(null);
  const presente = Boolean(field.value);
  return (
    <div className={`space-y-3 ${errore ? 'border-l-4 border-danger pl-3 md:pl-4' : ''}`}>
      {errore ? (
        <p id={`${id}-errore`} className="flex items-start gap-1.5 font-semibold text-danger-hover">
          <Icona nome="errore" className="mt-0.5" />
          {errore}
        </p>
      ) : null}
      <SceltaFile
        ref={field.ref}
        id={id}
        etichetta={facoltativo ? `${etichetta} (facoltativo)` : etichetta}
        aiuto={aiuto}
        accetta={accetta}
        massimoByte={massimoByte ?? MASSIMO_BYTE}
        descrittaDa={errore ? `${id}-errore` : undefined}
        errata={Boolean(errore ?? rifiuto)}
        disabilitata={quota !== null}
        cambia={(evento) => {
          const file = evento.target.files?.[0];
          if (!file) return;
          void invia(file, (valore) => {
            setNomeFile(file.name);
            field.onChange(valore.id);
          });
        }}
      />
      {quota !== null ? <Avanzamento etichetta="Invio del file" valore={quota} testo={quota >= 100 ? 'Controllo del file in corso…' : undefined} /> : null}
      {rifiuto ? <AvvisoRifiuto rifiuto={rifiuto} /> : null}
      <p role="status" className="flex items-center gap-2 font-semibold text-success-deep empty:hidden">
        {presente ? <Icona nome="successo" /> : null}
        {presente ? (nomeFile ?? ricevuto ?? 'File già ricevuto') : null}
      </p>
    </div>
  );
}
