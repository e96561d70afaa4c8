'use client';

import { useRef, useState } from 'react';
import { chiamareConFile } from '@/components/esito/chiamare-con-file';
import { CampoArea } from '@/components/modulo/campo-area';
import { CampoData } from '@/components/modulo/campo-data';
import { CampoFile } from '@/components/modulo/campo-file';
import { conIlFile } from '@/components/modulo/con-il-file';
import { BarraAzioni } from '@/components/modulo/invio';
import { InvioConConferma } from '@/components/modulo/invio-con-conferma';
import { Modulo } from '@/components/modulo/modulo';
import { firmaAutografaSchema } from '@/lib/convenzioni/schema';
import { ConfermaAutografa } from './conferma-autografa';

const ACCETTA = '.pdf';
const SCHEMA = firmaAutografaSchema.omit({ file: true });

/** The exception, folded: the scan of an act signed by hand, with the declaration of who was there. */
export function FirmaAutografa({ id, versione, firmatario }: { id: string; versione: number; firmatario: string }) {
  const file = useRef<HTMLInputElement>(null);
  const [scelto, setScelto] = useState<File | undefined>();
  const [schema] = useState(() => conIlFile(SCHEMA, () => file.current?.files?.[0], ACCETTA));
  return (
    <details className="mt-5 border-t border-soft pt-4">
      <summary className="cursor-pointer text-primary underline underline-offset-4">Firma autografa, in via eccezionale</summary>
      <div className="mt-4 space-y-5">
        <p className="misura">
          La clausola la ammette perché l’ente non è una pubblica amministrazione. La usi se {firmatario} ha firmato il documento stampato
          davanti a te: carica la scansione e dichiara come hai accertato chi firmava. L’originale di carta si conserva, e la copia resterà
          segnata come «firma autografa» ovunque compaia. Vale per la sola convenzione: gli atti successivi si firmano con firma digitale.
        </p>
        <Modulo
          schema={schema}
          azione={(valori) =>
            chiamareConFile({
              url: `/api/carica/convenzioni/${id}/firma-autografa`,
              file: file.current?.files?.[0],
              accetta: ACCETTA,
              valori,
            })
          }
          fatto={null}
          valoriIniziali={{ id, versione, firmataIl: '', accertamento: '' }}
        >
          <CampoData nome="firmataIl" etichetta="Giorno della firma" aiuto="Come 31/12/2026: non prima del documento, non dopo oggi." />
          <CampoArea
            nome="accertamento"
            etichetta="Come hai accertato l’identità"
            massimo={4000}
            aiuto="Per esempio il documento di identità, con numero e rilascio. È la tua dichiarazione e resta agli atti."
          />
          <div onChange={() => setScelto(file.current?.files?.[0])}>
            <CampoFile ref={file} etichetta="Scansione del documento firmato" aiuto="Tutte le pagine, in un solo PDF." accetta={ACCETTA} />
          </div>
          <BarraAzioni>
            <InvioConConferma conseguenza={<ConfermaAutografa file={scelto} firmatario={firmatario} />}>
              Registra la firma autografa
            </InvioConConferma>
          </BarraAzioni>
        </Modulo>
      </div>
    </details>
  );
}
