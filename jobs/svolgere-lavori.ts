import type { TipoLavoro } from '@/lib/core/lavori';
import { annotaGuasto, isSenzaDatabase } from '@/lib/platform/guasti';
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

/** So many times, at most so far apart, it is tried to say that a work has failed: some minutes, as long as a database takes to come back. */
const [PROVE, ATTESA_MS] = [40, 15_000];
type Attesa = (millisecondi: number) => Promise<void>;
const attesa: Attesa = (millisecondi) => new Promise((poi) => setTimeout(poi, millisecondi));

/**
 * Until the database answers: what took the work down is often that it was away, and a row that goes on saying «in course» would hold the
 * work, and who waits for it, for a quarter of an hour.
 */
async function appenaRisponde(scrivi: () => Promise<void>, attendi: Attesa): Promise<void> {
  for (let prova = 1; ; prova += 1) {
    try {
      return await scrivi();
    } catch (error) {
      if (!isSenzaDatabase(error) || prova === PROVE) throw error;
      await attendi(Math.min(prova * 500, ATTESA_MS));
    }
  }
}

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
    segna = segnareLavoroFallito,
    attendi = attesa,
    basta,
  }: {
    lavorazioni?: Readonly<Record<string, Lavorazione>>;
    metronomo?: Metronomo;
    segna?: typeof segnareLavoroFallito;
    attendi?: Attesa;
    basta?: AbortSignal;
  } = {},
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
      await appenaRisponde(() => segna(lavoro, error instanceof Error ? error.message : String(error), adesso()), attendi);
    } finally {
      smetti();
    }
  }
}
