/** What was found wrong: the first ones at hand, all of them to whoever keeps the report, and never many in memory. */
import type { Difetto } from './difetto';

const PRIMI = 100;
const INSIEME = 500;
/** More than this is not a list that a person reads: the archive is another thing. */
const MASSIMO = 100_000;

export interface Raccolta {
  readonly primi: readonly Difetto[];
  readonly totale: number;
  readonly massimo: number;
  aggiungi(difetti: readonly Difetto[]): Promise<void>;
  concludi(): Promise<void>;
}

export function raccolta(tieni: (alcuni: readonly Difetto[]) => Promise<void> = async () => undefined): Raccolta {
  const primi: Difetto[] = [];
  let attesa: Difetto[] = [];
  let totale = 0;
  async function scarica(): Promise<void> {
    const alcuni = attesa;
    attesa = [];
    if (alcuni.length > 0) await tieni(alcuni);
  }
  return {
    primi,
    massimo: MASSIMO,
    get totale() {
      return totale;
    },
    aggiungi: async (difetti) => {
      for (const difetto of difetti) {
        if (totale >= MASSIMO) break;
        totale += 1;
        if (primi.length < PRIMI) primi.push(difetto);
        attesa.push(difetto);
      }
      if (attesa.length >= INSIEME) await scarica();
    },
    concludi: scarica,
  };
}
