import type { TipoLavoro } from '@/lib/core/lavori';
import { avanzare, concludere, prendereLavoro, segnareLavoroFallito, type Lavorazione } from '@/lib/platform/lavori';
import type { Presenza } from '@/lib/platform/presenza';
import { caricoBanca } from './carico-banca';
import { pacchetto } from './pacchetto';
import { presaInCarico } from './presa-in-carico';
import { relazioneAnnuale } from './relazione-annuale';

const LAVORAZIONI: Readonly<Record<TipoLavoro, Lavorazione>> = {
  'relazione-annuale': relazioneAnnuale,
  'presa-in-carico': presaInCarico,
  pacchetto,
  'carico-banca': caricoBanca,
};

/** Does everything that waits, one piece at a time. A fault is noted on its row, tried again, and then shown to the office. */
export async function svolgereLavori(
  adesso: () => Date,
  chi: Pick<Presenza, 'id'>,
  lavorazioni: Readonly<Record<string, Lavorazione>> = LAVORAZIONI,
): Promise<number> {
  for (let svolti = 0; ; svolti += 1) {
    const lavoro = await prendereLavoro(adesso(), chi);
    if (!lavoro) return svolti;
    try {
      const lavorazione = lavorazioni[lavoro.tipo];
      if (!lavorazione) throw new Error(`Nessuno sa svolgere il lavoro «${lavoro.tipo}».`);
      const esito = await lavorazione(lavoro, adesso(), (percento) => avanzare(lavoro, percento));
      await concludere(lavoro, esito, adesso());
    } catch (error) {
      await segnareLavoroFallito(lavoro, error instanceof Error ? error.message : String(error), adesso());
    }
  }
}
