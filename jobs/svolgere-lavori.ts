import type { TipoLavoro } from '@/lib/core/lavori';
import { annotaGuasto } from '@/lib/platform/guasti';
import { avanzare, battere, concludere, prendereLavoro, segnareLavoroFallito, type Lavorazione } from '@/lib/platform/lavori';
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

/** Calls what it is given at every beat, until what it answers is called. */
type Metronomo = (batti: () => Promise<void>) => () => void;

const ogniMinuto: Metronomo = (batti) => {
  const orologio = setInterval(() => void batti().catch(annotaGuasto), 60_000);
  return () => clearInterval(orologio);
};

/**
 * Does everything that waits, one piece at a time, until `basta`; the one in hand is finished. A fault is noted on its row, tried again,
 * and then shown to the office.
 */
export async function svolgereLavori(
  adesso: () => Date,
  chi: Pick<Presenza, 'id'>,
  {
    lavorazioni = LAVORAZIONI,
    metronomo = ogniMinuto,
    basta,
  }: { lavorazioni?: Readonly<Record<string, Lavorazione>>; metronomo?: Metronomo; basta?: AbortSignal } = {},
): Promise<number> {
  for (let svolti = 0; ; svolti += 1) {
    const lavoro = basta?.aborted ? null : await prendereLavoro(adesso(), chi);
    if (!lavoro) return svolti;
    const smetti = metronomo(() => battere(lavoro, adesso()));
    try {
      const lavorazione = lavorazioni[lavoro.tipo];
      if (!lavorazione) throw new Error(`Nessuno sa svolgere il lavoro «${lavoro.tipo}».`);
      const esito = await lavorazione(lavoro, adesso(), (percento) => avanzare(lavoro, percento));
      await concludere(lavoro, esito, adesso());
    } catch (error) {
      await segnareLavoroFallito(lavoro, error instanceof Error ? error.message : String(error), adesso());
    } finally {
      smetti();
    }
  }
}
