import type { ProvaView } from '@/lib/documenti/views';
import { Riepilogo } from '../ui/riepilogo';
import { Scheda } from '../ui/scheda';
import { Motivi, ProvaFirma } from './prova-firma';

const FORMATI = { PADES: 'PDF con la firma all’interno (PAdES)', CADES: 'Busta .p7m (CAdES)' } as const;
const MODIFICHE = {
  nessuna: 'Nessuna',
  ammesse: 'Solo altre firme e le loro prove',
  segnalate: 'Ci sono modifiche che non sono firme: confronta le pagine',
} as const;

/** The evidence found in a signed file: of the whole, then of each signature. */
export function ProveDelFile({ prova: { formato, modificheSuccessive, motivi, firme } }: { prova: ProvaView }) {
  return (
    <div className="space-y-6">
      <Scheda livello={3} titolo="Il file">
        <Riepilogo
          voci={[
            { termine: 'Formato', valore: formato && FORMATI[formato] },
            { termine: 'Modifiche dopo la firma', valore: formato === 'CADES' ? null : MODIFICHE[modificheSuccessive] },
            { termine: 'Osservazioni', valore: <Motivi motivi={motivi} /> },
          ].filter(({ valore }) => valore !== null)}
        />
      </Scheda>
      {firme.map((firma, indice) => (
        <ProvaFirma key={`${firma.certificato.seriale}-${indice}`} firma={firma} numero={indice + 1} quante={firme.length} />
      ))}
    </div>
  );
}
