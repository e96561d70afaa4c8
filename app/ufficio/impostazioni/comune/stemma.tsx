import { Conferma } from '@/components/ui/conferma';
import type { ComuneVista } from '@/lib/enti/views';
import { rimuovere } from './azioni';
import { CaricaStemma } from './carica-stemma';
import { StemmaAttuale } from './stemma-attuale';

/** The coat of arms as it is, and what who may can do about it. */
export function Stemma({ denominazione, stemma, modificabile }: Pick<ComuneVista, 'denominazione' | 'stemma' | 'modificabile'>) {
  return (
    <div className="space-y-6">
      {stemma ? <StemmaAttuale denominazione={denominazione} stemma={stemma} /> : <Assente modificabile={modificabile} />}
      {modificabile ? <CaricaStemma gia={stemma !== null} /> : null}
      {stemma && modificabile ? (
        <Conferma
          titolo="Rimuovere lo stemma?"
          etichetta="Rimuovi lo stemma"
          conferma="Rimuovi"
          variante="secondario"
          dimensione="piccola"
          azione={rimuovere}
          valori={{}}
          fatto="Lo stemma è rimosso."
        >
          <p>Gli atti composti da ora in poi porteranno in testa solo il nome del comune. Quelli già composti restano come sono.</p>
        </Conferma>
      ) : null}
    </div>
  );
}

function Assente({ modificabile }: Pick<ComuneVista, 'modificabile'>) {
  return (
    <p>
      Non è stato caricato: in testa agli atti c’è solo il nome del comune.{' '}
      {modificabile ? 'Caricalo qui sotto.' : 'Può caricarlo chi amministra Varco per il comune.'}
    </p>
  );
}
