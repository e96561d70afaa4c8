/**
 * What was found wrong: the first ones at hand, all of them to whoever keeps the report, and never many in memory. Rows that are not UTF-8
 * are a mistake of the whole file: the first is told, then how many others.
 */
import type { Difetto } from './difetto';
import { ILLEGGIBILI } from './letto';

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
  const illeggibili = new Map<string | null, number>();
  function tieniUno(difetto: Difetto): void {
    if (totale >= MASSIMO) return;
    totale += 1;
    if (primi.length < PRIMI) primi.push(difetto);
    attesa.push(difetto);
  }
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
        const { file, frase } = difetto;
        const prima = illeggibili.get(file) ?? 0;
        if (frase === ILLEGGIBILI) illeggibili.set(file, prima + 1);
        if (frase !== ILLEGGIBILI || prima === 0) tieniUno(difetto);
      }
      if (attesa.length >= INSIEME) await scarica();
    },
    concludi: async () => {
      for (const [file, quante] of illeggibili)
        if (quante > 1) tieniUno({ file, riga: 0, frase: `altre ${quante - 1} righe contengono caratteri illeggibili` });
      illeggibili.clear();
      await scarica();
    },
  };
}
