import { describe, expect, it } from 'vitest';
import { ATTI, TIPI_ATTO, type Materie, type TipoAtto } from './catalogo';
import type { Atto } from './definizione';
import { materiaDiEsempio } from './esempio';

/** In Rome it is eleven o'clock of 22 November 2026. */
const QUANDO = {
  testata: { denominazione: 'Comune di Prova', sottotitolo: 'Piazza Uno, 1' },
  generatoIl: new Date('2026-11-22T10:00:00Z'),
  oggi: '2026-11-22',
};
const DURATA = { stipulataIl: '2026-05-04', scadenzaIl: '2030-05-03' };

/** The sentences beside the fields that are refused. */
function campi<T extends TipoAtto>(tipo: T, scritto: object): object {
  const atto: Atto<Materie[T]> = ATTI[tipo];
  const esempio = materiaDiEsempio(tipo, QUANDO);
  const convenzione = { ...materiaDiEsempio('ADDENDUM', QUANDO).convenzione, ...DURATA };
  return atto.rifiuto?.({ ...esempio, convenzione, ...scritto })?.campi ?? {};
}

describe('the days of an act that the office prepares may all be true', () => {
  it('SA-24 CH-19 an inspection is of a convenzione signed, is over when it is written down, and its term comes after it', () => {
    const ore = { dalleOre: '09:00', alleOre: '10:30' };
    const verbale = (cambi: object) =>
      campi('VERBALE_ISPEZIONE', { ...ore, giorno: '2026-11-20', termineIl: '2026-12-20', prescrizioni: 'Una.', ...cambi });
    for (const cambi of [{}, { giorno: '2026-05-04' }, { giorno: '2026-11-22' }, { termineIl: '' }, { termineIl: '2026-11-20' }])
      expect(verbale(cambi)).toEqual({});
    expect(verbale({ giorno: '2026-05-03' })).toHaveProperty('giorno', expect.stringContaining('stipulata il 4 maggio 2026'));
    expect(verbale({ giorno: '2026-11-23' })).toHaveProperty('giorno', expect.stringContaining('già fatto'));
    expect(verbale({ giorno: '2026-11-22', alleOre: '11:01' })).toHaveProperty('alleOre', expect.stringContaining('già finito'));
    expect(verbale({ alleOre: '08:59' })).toHaveProperty('alleOre', expect.stringContaining('prima dell’inizio'));
    expect(verbale({ termineIl: '2026-11-19' })).toHaveProperty('termineIl', expect.stringContaining('prima del controllo'));
  });

  it('SA-14 SA-15 CH-14 an answer is not asked by a day gone by', () => {
    for (const tipo of ['VERIFICA_TRIMESTRALE', 'VERIFICA_ANNUALE'] as const) {
      for (const termineIl of ['2026-11-22', '2026-12-31']) expect(campi(tipo, { termineIl, operatori: [] })).toEqual({});
      expect(campi(tipo, { termineIl: '2026-11-21', operatori: [] })).toHaveProperty('termineIl', expect.stringContaining('già trascorso'));
    }
  });

  it('RT-04 SA-18 FU-09 an interruption is announced before it begins, and ends after it', () => {
    const avviso = (cambi: object) =>
      campi('AVVISO_INTERRUZIONE', { dalGiorno: '2026-11-22', dalleOre: '11:01', alGiorno: '2026-11-22', alleOre: '11:02', ...cambi });
    expect(avviso({})).toEqual({});
    expect(avviso({ dalGiorno: '2026-11-21' })).toHaveProperty('dalGiorno', expect.stringContaining('già cominciata'));
    expect(avviso({ dalleOre: '10:59' })).toHaveProperty('dalleOre', expect.stringContaining('già cominciata'));
    expect(avviso({ alGiorno: '2026-11-21' })).toHaveProperty('alGiorno', expect.stringContaining('non può precedere'));
    expect(avviso({ alleOre: '11:01' })).toHaveProperty('alleOre', expect.stringContaining('dopo l’inizio'));
  });

  // The days of an extract are refused with its request, beside who asks for it.
  it('no kind that the office prepares asks for a day without a rule of its own', () => {
    const conGiorni = TIPI_ATTO.filter(
      (tipo) =>
        ATTI[tipo].nasce === 'SU_RICHIESTA' &&
        ATTI[tipo].soggetto !== 'INTERESSATO' &&
        Object.values(ATTI[tipo].campi as object).some(({ tipo: di }) => di === 'data'),
    );
    expect(conGiorni.sort()).toEqual(
      ['AVVISO_INTERRUZIONE', 'RINNOVO', 'VERBALE_ISPEZIONE', 'VERIFICA_ANNUALE', 'VERIFICA_TRIMESTRALE'].sort(),
    );
    for (const tipo of conGiorni) expect(ATTI[tipo].rifiuto, tipo).toBeTypeOf('function');
  });
});
