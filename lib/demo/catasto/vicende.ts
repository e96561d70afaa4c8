/** What happens to a property in the invented register: it is sold, shared, inherited. */
import { addAnni, componiData, type DataIso } from '@/lib/core/date';
import type { Caso } from '../popolazione/caso';

export type Dati = Readonly<Record<string, unknown>>;
type Periodo = readonly [dal: DataIso, al: DataIso | null];

/** What is told of a property between two days. */
export const fatto = (tipo: string, immobile: string, [dal, al]: Periodo, altro: Dati): Dati => ({ tipo, immobile, dal, al, ...altro });

/** Who may hold something, and since when: bodies from long ago, people from when they are of age. */
export class Soggetti {
  readonly #daQuando = new Map<string, DataIso>();

  constructor(private readonly caso: Caso) {}

  ente(codice: string): void {
    this.#daQuando.set(codice, '1950-01-01');
  }
  persona(codice: string, nascita: DataIso): void {
    this.#daQuando.set(codice, addAnni(nascita, 18));
  }
  /** From that day, or from when they may hold anything. */
  dal(codice: string, giorno: DataIso): DataIso {
    const primo = this.#daQuando.get(codice) ?? giorno;
    return primo > giorno ? primo : giorno;
  }
  /** Somebody else who may hold something on that day; now and then a body. */
  al(giorno: DataIso, tranne: string | null = null): string {
    const chi = [...this.#daQuando].filter(([codice, primo]) => primo <= giorno && codice !== tranne).map(([codice]) => codice);
    const enti = chi.filter((codice) => codice.startsWith('E'));
    const persone = chi.filter((codice) => codice.startsWith('P'));
    return this.caso.scegli(this.caso.capita(0.08) ? enti : persone);
  }
}

/** Before this nothing happens but that a property is somebody's. */
export const PRIMA_VICENDA = '2003-12-31';

function titolare(immobile: string, soggetto: string, periodo: Periodo, diritto: string, denominatore: number, atto: string | null): Dati {
  const derivato = atto === null ? {} : { atto, dataAtto: periodo[0] };
  return fatto('titolarita', immobile, periodo, { soggetto, diritto, quota: { numeratore: 1, denominatore }, ...derivato });
}

const dopo = (caso: Caso, data: DataIso): DataIso => {
  const da = Math.max(2004, Number(data.slice(0, 4)) + 1);
  return componiData(caso.tra(da, Math.max(da, 2024)), caso.tra(1, 12), caso.tra(1, 28));
};

/** Somebody's since `dal`; two times in five sold since, now and then to a couple. */
export function* vendita(caso: Caso, immobile: string, chi: string, soggetti: Soggetti, dal: DataIso): Generator<Dati> {
  const suo = soggetti.dal(chi, dal);
  const venduto = caso.capita(0.4) ? dopo(caso, suo) : null;
  yield titolare(immobile, chi, [suo, venduto], '1', 1, null);
  if (venduto === null) return;
  const compratori = [...new Set(Array.from({ length: caso.capita(0.4) ? 2 : 1 }, () => soggetti.al(venduto, chi)))];
  for (const uno of compratori) yield titolare(immobile, uno, [venduto, null], '1', compratori.length, 'Compravendita');
}

/** Inherited: the usufruct to one, the bare ownership to two others in equal shares. */
export function* successione(caso: Caso, immobile: string, soggetti: Soggetti, dal: DataIso): Generator<Dati> {
  const morto = soggetti.al(PRIMA_VICENDA);
  const suo = soggetti.dal(morto, dal);
  const aperta = dopo(caso, suo);
  yield titolare(immobile, morto, [suo, aperta], '1', 1, null);
  const superstite = soggetti.al(aperta, morto);
  yield titolare(immobile, superstite, [aperta, null], '8', 1, 'Successione');
  const eredi = [...new Set([soggetti.al(aperta, morto), soggetti.al(aperta, morto)])];
  for (const uno of eredi) yield titolare(immobile, uno, [aperta, null], '2', eredi.length, 'Successione');
}
