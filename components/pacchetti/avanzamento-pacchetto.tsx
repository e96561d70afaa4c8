import { Avanzamento } from '@/components/ui/avanzamento';
import type { PacchettoView } from '@/lib/pacchetti/views';

/** How many rows are written, out of how many. */
export function AvanzamentoPacchetto({ righe, totale, stato }: Pick<PacchettoView, 'righe' | 'totale' | 'stato'>) {
  const attesa = stato === 'RICHIESTO' || totale === null;
  const testo = attesa ? 'in attesa del suo turno' : `${righe.toLocaleString('it-IT')} di ${totale.toLocaleString('it-IT')} righe`;
  return <Avanzamento etichetta="Preparazione" valore={righe} massimo={Math.max(totale ?? 1, righe, 1)} testo={testo} />;
}
