import type { ConvenzioneView } from '@/lib/convenzioni/views';
import { Etichetta, EtichettaStato } from '../ui/etichetta';

/** State and suspension side by side: one never hides the other. */
export function StatoConvenzione({ stato, sospesaDa }: Pick<ConvenzioneView, 'stato' | 'sospesaDa'>) {
  return (
    <span className="flex flex-wrap gap-2">
      <EtichettaStato stato={stato} />
      {sospesaDa.length > 0 ? <Etichetta tono="errore">Accessi sospesi</Etichetta> : null}
    </span>
  );
}
