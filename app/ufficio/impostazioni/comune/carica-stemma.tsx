'use client';

import { Caricamento } from '@/components/ui/caricamento';
import { MASSIMO_STEMMA } from '@/lib/enti/schema';

export function CaricaStemma({ gia }: { gia: boolean }) {
  return (
    <Caricamento
      url="/api/carica/stemma"
      etichetta={gia ? 'Nuovo stemma' : 'Stemma'}
      aiuto="Un’immagine PNG di almeno 100 punti per lato e non oltre 2000. Dove è trasparente si stampa bianca. Vale per gli atti composti da ora in poi."
      accetta=".png"
      massimoByte={MASSIMO_STEMMA}
      bottone={gia ? 'Sostituisci lo stemma' : 'Carica lo stemma'}
      fatto="Lo stemma è caricato."
    />
  );
}
