import type { ReactNode } from 'react';
import { FileDelDocumento } from '@/components/documenti/file-del-documento';
import { LineaDocumento } from '@/components/documenti/linea-documento';
import { StatoConsegna } from '@/components/documenti/stato-consegna';
import { Conferma } from '@/components/ui/conferma';
import { Scheda } from '@/components/ui/scheda';
import { prossimoPassoDocumento } from '@/lib/documenti/domain/prossimo-passo';
import { ritiroInParole } from '@/lib/documenti/domain/ritiro';
import type { DocumentoFascicolo } from '@/lib/documenti/views';
import { trasmettere } from './azioni';
import { CorrezioneProtocollo } from './correzione-protocollo';
import { ModuloConsegna, ModuloMancataConsegna, ModuloProtocollo } from './moduli';

interface Props {
  documento: DocumentoFascicolo;
  registroInterno: boolean;
  /** To whose PEC it is sent; without one, it is handed over. */
  ente?: string;
  /** Its signatures, between where it stands and its protocol. */
  children: ReactNode;
}

/** Where a document stands, and the acts that are possible now, in the order in which they come: signatures, protocol, delivery. */
export function VitaDelDocumento({ documento, registroInterno, ente, children }: Props) {
  const { id, atti, trasmissione } = documento;
  const conPec = trasmissione?.modo === 'PEC' && trasmissione.esitoIl === null;
  return (
    <div className="max-w-3xl space-y-6">
      <Scheda titolo="A che punto è">
        <div className="space-y-3">
          <LineaDocumento documento={documento} />
          <p className="misura">{prossimoPassoDocumento(documento)}</p>
          <StatoConsegna documento={documento} />
          {documento.ritiro ? <p className="misura">{ritiroInParole(documento.ritiro)}</p> : null}
          <CorrezioneProtocollo documento={documento} />
          <FileDelDocumento file={documento} />
        </div>
      </Scheda>
      {children}
      {atti.includes('protocollare') ? (
        <Scheda titolo="Protocollo">
          <ModuloProtocollo id={id} registroInterno={registroInterno} />
        </Scheda>
      ) : null}
      {ente && atti.includes('trasmettere') ? (
        <Scheda titolo="Trasmissione per PEC">
          <Conferma
            titolo="Trasmettere il documento?"
            etichetta="Trasmetti per PEC"
            conferma="Trasmetti il documento"
            variante="primario"
            azione={trasmettere}
            fatto={`Trasmissione avviata: il documento parte alla PEC di ${ente}.`}
            valori={{ id }}
          >
            <p>
              Parte alla PEC di {ente}, con il documento firmato in allegato: un file, o la copia di ciascuna parte dove nessuna porta tutte
              le firme. Non si può richiamare.
            </p>
          </Conferma>
        </Scheda>
      ) : null}
      {atti.includes('consegnare') ? (
        <Scheda titolo="Consegna">
          <ModuloConsegna id={id} conPec={conPec} />
        </Scheda>
      ) : null}
      {atti.includes('mancareConsegna') ? (
        <Scheda titolo="Mancata consegna">
          <ModuloMancataConsegna id={id} conPec={conPec} />
        </Scheda>
      ) : null}
    </div>
  );
}
