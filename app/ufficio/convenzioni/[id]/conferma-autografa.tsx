'use client';

import { useEffect, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { Riepilogo } from '@/components/ui/riepilogo';
import { dimensioneInParole } from '@/lib/core/dimensione';
import { formatoEsteso, isDataIso } from '@/lib/core/date';

/** CA-16: what is about to be recorded, to be read again before it is: which file, and the officer's declaration in full. */
export function ConfermaAutografa({ file, firmatario }: { file: File | undefined; firmatario: string }) {
  const { firmataIl, accertamento } = useWatch() as { firmataIl?: string; accertamento?: string };
  const quando = isDataIso(firmataIl) ? formatoEsteso(firmataIl, 'il') : '';
  return (
    <div className="space-y-4">
      <Riepilogo
        voci={[
          {
            termine: 'Scansione',
            valore: file ? (
              <>
                <span className="break-all">{file.name}</span>, {dimensioneInParole(file.size)}. <Apri file={file} />
              </>
            ) : (
              'Nessun file scelto'
            ),
          },
          {
            termine: 'Dichiari che',
            valore: `${firmatario} ha firmato di proprio pugno ${quando} davanti a te. Come lo hai accertato: ${accertamento ?? ''}`,
          },
        ]}
      />
      <p>
        Controlla che sia la scansione di questa convenzione. Si può sostituire solo finché il comune non ha controfirmato, con un motivo
        che resta nel registro.
      </p>
    </div>
  );
}

/** The file as it stands on this machine: it has not been sent yet. */
function Apri({ file }: { file: File }) {
  const [indirizzo, setIndirizzo] = useState<string | null>(null);
  useEffect(() => {
    const nuovo = URL.createObjectURL(file);
    setIndirizzo(nuovo);
    return () => URL.revokeObjectURL(nuovo);
  }, [file]);
  if (indirizzo === null) return null;
  return (
    <a href={indirizzo} target="_blank" rel="noreferrer" className="text-primary underline underline-offset-4">
      Guarda la scansione<span className="sr-only"> (si apre in un’altra scheda)</span>
    </a>
  );
}
