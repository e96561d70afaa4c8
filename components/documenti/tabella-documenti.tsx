import type { ReactNode } from 'react';
import { istanteItaliano } from '@/lib/core/date';
import { statoInParole } from '@/lib/documenti/domain/linea';
import type { DocumentoView } from '@/lib/documenti/views';
import { protocolloInParole } from '@/lib/protocollo/domain/protocollo';
import { CollegamentoBottone } from '../ui/bottone';
import { Tabella } from '../ui/tabella';
import { FileDelDocumento } from './file-del-documento';

interface Props {
  documenti: readonly DocumentoView[];
  vuoto: ReactNode;
  /** How the convenzione of a row is shown. */
  convenzione: (riga: DocumentoView) => ReactNode;
  /** Where a signed copy is handed in, and where what became of it is told; without it the documents are only read. */
  firma?: (id: string) => string;
}

/** Documents that are only read: which, of what convenzione, where they stand, their files. */
export function TabellaDocumenti({ documenti, vuoto, convenzione, firma }: Props) {
  return (
    <Tabella
      didascalia="Documenti"
      righe={documenti}
      chiave={(riga) => riga.id}
      vuoto={vuoto}
      colonne={[
        { campo: 'tipo', titolo: 'Documento', nomeDellaRiga: true, cella: ({ etichetta }) => etichetta },
        { campo: 'convenzione', titolo: 'Convenzione', cella: convenzione },
        {
          campo: 'stato',
          titolo: 'Stato',
          cella: (riga) => (
            <>
              <p>{statoInParole(riga)}</p>
              {riga.superato ? <p className="text-sm text-secondary">C’è una versione più recente</p> : null}
              {riga.inEsame ? (
                <p className="text-sm text-secondary">File firmato in esame dal {istanteItaliano(riga.inEsame.dal)}</p>
              ) : null}
              {riga.protocollo ? <p className="text-sm text-secondary">Protocollo {protocolloInParole(riga.protocollo)}</p> : null}
            </>
          ),
        },
        { campo: 'creatoIl', titolo: 'Archiviato il', cella: (riga) => istanteItaliano(riga.creatoIl) },
        {
          campo: 'scarica',
          titolo: 'File',
          cella: (riga) => (
            <div className="space-y-2">
              <FileDelDocumento file={riga} />
              {firma && (riga.attesa || riga.inEsame || riga.firmeApposte > 0) ? (
                <CollegamentoBottone
                  href={firma(riga.id)}
                  variante={riga.attesa ? 'primario' : 'secondario'}
                  dimensione="piccola"
                  icona={riga.attesa ? 'carica' : undefined}
                >
                  {riga.attesa ? 'Carica la copia firmata' : 'Vedi le firme'}
                  <span className="sr-only"> di {riga.etichetta}</span>
                </CollegamentoBottone>
              ) : null}
            </div>
          ),
        },
      ]}
    />
  );
}
