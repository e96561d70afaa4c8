import { beforeAll, describe, expect, it } from 'vitest';
import type { FamigliaImportata, SoggettoImportato } from '@/lib/anagrafe/importazione/formato';
import { addGiorni, confronta, type DataIso } from '@/lib/core/date';
import { generaPopolazione } from './genera';

const OGGI = '2026-11-20';
const TERRITORIO = { nome: 'Borgo Esempio', provincia: 'PI', belfiore: 'G702', cap: '56100', frazioni: [], vie: [], vicini: [] };

type Periodo = { readonly dal?: DataIso | null | undefined; readonly al?: DataIso | null | undefined };
const vale = ({ dal, al }: Periodo, giorno: DataIso): boolean =>
  (dal == null || confronta(dal, giorno) <= 0) && (al == null || confronta(al, giorno) > 0);
const nato = ({ generalita }: SoggettoImportato): DataIso => generalita.nascita?.data ?? '';
const storia = (s: SoggettoImportato) => {
  const { famiglie = [], posizioni = [], residenze = [], generalita = [], cittadinanze = [], statiCivili = [] } = s.storia ?? {};
  return { famiglie, posizioni, residenze, generalita, cittadinanze, statiCivili };
};
/** Whether somebody was registered here, or abroad, on a day after its birth. */
const iscritto = (s: SoggettoImportato, giorno: DataIso): boolean =>
  confronta(nato(s), giorno) <= 0 && storia(s).posizioni.some((p) => p.posizione !== 'CANCELLATO' && vale(p, giorno));

describe('the past of the invented population', () => {
  let soggetti: SoggettoImportato[];
  let famiglie: FamigliaImportata[];
  /** Days all over the last sixty years. */
  const giorni = Array.from({ length: 40 }, (_, i) => addGiorni(OGGI, -i * 547));
  beforeAll(() => {
    const record = [...generaPopolazione({ seme: 'storia', territorio: TERRITORIO, residenti: 5_000, oggi: OGGI })];
    soggetti = record.filter((r) => r.tipo === 'soggetto');
    famiglie = record.filter((r) => r.tipo === 'famiglia');
  });

  it('puts whoever is registered, on any day, in exactly one household and at one address', () => {
    const sbagliati = soggetti.flatMap((s) =>
      giorni.flatMap((giorno) => {
        if (confronta(nato(s), giorno) > 0) return [];
        const attesi = iscritto(s, giorno) ? 1 : 0;
        const [famiglia, casa] = [storia(s).famiglie, storia(s).residenze].map((periodi) =>
          (periodi as Periodo[]).filter((p) => vale(p, giorno)),
        );
        return famiglia?.length === attesi && casa?.length === attesi ? [] : [`${s.idScheda} ${giorno}`];
      }),
    );
    expect(sbagliati).toEqual([]);
  });

  it('leaves no hole and no overlap between an interval and the next', () => {
    const sbagliati = soggetti.flatMap((s) =>
      Object.entries(storia(s)).flatMap(([parte, periodi]) =>
        (periodi as Periodo[]).flatMap(({ dal, al }, indice) => {
          const poi: Periodo | undefined = parte === 'cittadinanze' ? undefined : periodi[indice + 1];
          const giusto =
            (!poi || al === poi.dal) &&
            (!dal || !al || confronta(dal, al) < 0) &&
            (!dal || confronta(dal, nato(s)) >= 0) &&
            (!al || confronta(al, OGGI) <= 0);
          return giusto ? [] : [`${s.idScheda} ${parte} ${indice}`];
        }),
      ),
    );
    expect(sbagliati).toEqual([]);
  });

  it('ends with who died, on the day of the death', () => {
    const morti = soggetti.filter(({ decesso }) => decesso != null);
    expect(morti.length).toBeGreaterThan(100);
    for (const s of morti) expect([s.idScheda, storia(s).famiglie.at(-1)?.al]).toEqual([s.idScheda, s.decesso?.data]);
  });

  it('says of every household that has nobody left when the last one left, and of no other', () => {
    const ultimi = new Map<string, DataIso | null>();
    for (const { codice, al } of soggetti.flatMap((s) => storia(s).famiglie)) {
      const prima = ultimi.get(String(codice));
      ultimi.set(String(codice), al == null || prima === null ? null : prima === undefined ? al : confronta(al, prima) > 0 ? al : prima);
    }
    for (const { codice, dataCessazione } of famiglie)
      expect([codice, dataCessazione ?? null]).toEqual([codice, ultimi.get(String(codice))]);
    expect(famiglie.filter(({ dataCessazione }) => dataCessazione).length).toBeGreaterThan(100);
  });

  it('gives every household whose beginning is known a head, on any day', () => {
    const perCasa = new Map<string, { legame: unknown; periodo: Periodo }[]>();
    for (const s of soggetti)
      for (const f of storia(s).famiglie) {
        const periodo = { dal: f.dal ?? null, al: f.al };
        perCasa.set(String(f.codice), [...(perCasa.get(String(f.codice)) ?? []), { legame: f.legame ?? f.legameConvivenza, periodo }]);
      }
    const senza = [...perCasa].flatMap(([codice, membri]) =>
      giorni.flatMap((giorno) => {
        if (membri.some(({ periodo }) => periodo.dal === null)) return [];
        const presenti = membri.filter(({ periodo }) => vale(periodo, giorno));
        const teste = presenti.filter(({ legame }) => legame === '1').length;
        return presenti.length > 0 && teste !== 1 ? [`${codice} ${giorno} ${teste}/${presenti.length}`] : [];
      }),
    );
    // A convivenza whose responsible came after the others has had another before, who is not told.
    const convivenze = new Set(famiglie.filter(({ tipoScheda }) => tipoScheda === '4').map(({ codice }) => String(codice)));
    expect(senza.filter((caso) => !convivenze.has(caso.split(' ')[0] ?? ''))).toEqual([]);
  });

  it('tells moves, weddings, divorces, widowhoods, new households, new names and citizenships, departures and returns', () => {
    const quanti = (filtro: (s: SoggettoImportato) => boolean): number => soggetti.filter(filtro).length;
    const legami = (s: SoggettoImportato): string =>
      storia(s)
        .famiglie.map(({ legame }) => legame)
        .join(' ');
    const posizioni = (s: SoggettoImportato): string =>
      storia(s)
        .posizioni.map(({ posizione }) => posizione)
        .join(' ');
    expect(quanti((s) => storia(s).residenze.length > 1)).toBeGreaterThan(1000);
    expect(quanti((s) => legami(s).includes('23 2'))).toBeGreaterThan(50);
    expect(quanti((s) => /^2 1$/.test(legami(s)))).toBeGreaterThan(20);
    expect(quanti((s) => /^3 1$/.test(legami(s)))).toBeGreaterThan(50);
    expect(quanti((s) => s.cancellazione?.motivo === '3' && s.statoCivile === '4')).toBeGreaterThan(10);
    expect(quanti((s) => storia(s).generalita.length === 2)).toBeGreaterThan(3);
    expect(quanti((s) => storia(s).cittadinanze.length === 2)).toBeGreaterThan(10);
    expect(quanti((s) => posizioni(s) === 'APR AIRE')).toBeGreaterThan(50);
    expect(quanti((s) => posizioni(s) === 'APR AIRE APR')).toBeGreaterThan(3);
    expect(quanti((s) => storia(s).famiglie.some(({ dal }) => dal == null))).toBeGreaterThan(500);
  });
});
