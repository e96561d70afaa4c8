/** What happens to a property in the invented register: it is sold, shared, inherited. */
import { componiData, type DataIso } from '@/lib/core/date';
import type { Caso } from '../popolazione/caso';

export type Dati = Readonly<Record<string, unknown>>;
type Periodo = readonly [dal: DataIso | null, al: DataIso | null];

/** What is told of a property between two days. */
export const fatto = (tipo: string, immobile: string, [dal, al]: Periodo, altro: Dati): Dati => ({ tipo, immobile, dal, al, ...altro });

function titolare(immobile: string, soggetto: string, periodo: Periodo, diritto: string, denominatore: number, atto: string | null): Dati {
  const derivato = atto === null ? {} : { atto, dataAtto: periodo[0] };
  return fatto('titolarita', immobile, periodo, { soggetto, diritto, quota: { numeratore: 1, denominatore }, ...derivato });
}

const dopo = (caso: Caso, data: DataIso | null): DataIso => {
  const da = Math.max(1995, data === null ? 0 : Number(data.slice(0, 4)) + 1);
  return componiData(caso.tra(da, Math.max(da, 2024)), caso.tra(1, 12), caso.tra(1, 28));
};

/** Somebody's since `dal`; two times in five sold since, now and then to a couple. */
export function* vendita(caso: Caso, immobile: string, chi: string, altro: () => string, dal: DataIso | null): Generator<Dati> {
  const venduto = caso.capita(0.4) ? dopo(caso, dal) : null;
  yield titolare(immobile, chi, [dal, venduto], '1', 1, null);
  if (venduto === null) return;
  const compratori = [...new Set(caso.capita(0.4) ? [altro(), altro()] : [altro()])];
  for (const uno of compratori) yield titolare(immobile, uno, [venduto, null], '1', compratori.length, 'Compravendita');
}

/** Inherited: the usufruct to one, the bare ownership to two others in equal shares. */
export function* successione(caso: Caso, immobile: string, chi: () => string): Generator<Dati> {
  const [morto, superstite, ...figli] = [chi(), chi(), chi(), chi()] as const;
  const aperta = dopo(caso, null);
  yield titolare(immobile, morto, [null, aperta], '1', 1, null);
  yield titolare(immobile, superstite, [aperta, null], '8', 1, 'Successione');
  const eredi = [...new Set(figli)];
  for (const uno of eredi) yield titolare(immobile, uno, [aperta, null], '2', eredi.length, 'Successione');
}
