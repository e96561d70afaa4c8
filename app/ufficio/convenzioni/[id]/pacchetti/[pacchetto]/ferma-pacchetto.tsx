'use client';

import { CampoArea } from '@/components/modulo/campo-area';
import { BarraAzioni, Invio } from '@/components/modulo/invio';
import { Modulo } from '@/components/modulo/modulo';
import { Finestra } from '@/components/ui/finestra';
import { chiuderePacchettoSchema } from '@/lib/pacchetti/schema';
import { annulla, ritira } from '../azioni';

/** Stops one that is being made, or takes back one that is ready. */
export function FermaPacchetto({ id, pronto }: { id: string; pronto: boolean }) {
  const [verbo, titolo] = pronto ? ['Ritira', 'Ritira il pacchetto'] : ['Annulla', 'Annulla la preparazione'];
  return (
    <Finestra titolo={titolo} etichetta={verbo} variante="secondario" dimensione="piccola">
      <Modulo
        schema={chiuderePacchettoSchema}
        azione={pronto ? ritira : annulla}
        valoriIniziali={{ id, motivo: '' }}
        fatto={pronto ? 'Pacchetto ritirato: da ora nessuno lo scarica.' : 'Preparazione annullata.'}
      >
        <p>
          {pronto
            ? 'Da subito nessun destinatario può più scaricarlo e il suo contenuto viene cancellato. Chi lo ha già scaricato lo conserva.'
            : 'Ciò che è già scritto viene cancellato. Se serve ancora, se ne chiede un altro.'}
        </p>
        <CampoArea nome="motivo" etichetta="Perché" massimo={500} />
        <BarraAzioni>
          <Invio>{titolo}</Invio>
        </BarraAzioni>
      </Modulo>
    </Finestra>
  );
}
