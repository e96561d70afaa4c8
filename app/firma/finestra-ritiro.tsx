'use client';

import { CampoArea } from '@/components/modulo/campo-area';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import { Finestra } from '@/components/ui/finestra';
import { ritiroSchema } from '@/lib/atti/schema';
import { ritirare } from './azioni-ritiro';

/** Asks why, and says what becomes of the act. */
export function FinestraRitiro({ documentoId }: { documentoId: string }) {
  return (
    <Finestra titolo="Ritira il documento" etichetta="Ritira il documento" variante="testo" dimensione="piccola">
      <Modulo
        schema={ritiroSchema}
        azione={ritirare}
        fatto="Il documento è ritirato: resta agli atti, e non si firma più."
        valoriIniziali={{ documentoId, motivo: '' }}
      >
        <p className="misura">
          Il documento non si potrà più firmare, protocollare o trasmettere. Il file resta in archivio come ritirato, con il motivo, e non
          si torna indietro: se ne serve un altro lo prepari di nuovo.
        </p>
        <CampoArea
          nome="motivo"
          etichetta="Perché lo ritiri"
          aiuto="Lo leggono anche le altre persone che vedono il documento."
          massimo={500}
          righe={3}
        />
        <BarraAzioni>
          <Invio variante="pericolo">Ritira il documento</Invio>
        </BarraAzioni>
      </Modulo>
    </Finestra>
  );
}
