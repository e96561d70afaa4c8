import { describe, expect, it } from 'vitest';
import { isErroreVarco } from '@/lib/core/errors';
import { ammessa, transitare } from '@/lib/core/transizioni';
import { impedimento } from '@/lib/core/utilizzabile';
import {
  ATTI_CONVENZIONE,
  isDaFirmare,
  isInVigore,
  STATI_CONVENZIONE,
  TRANSIZIONI_CONVENZIONE,
  type AttoConvenzione,
  type StatoConvenzione,
} from './stati';

/** Every pair that is allowed, written again by hand: the table is right when the two agree. */
const AMMESSE: Record<AttoConvenzione, Partial<Record<StatoConvenzione, StatoConvenzione>>> = {
  firmareFruitore: { GENERATA: 'FIRMATA_FRUITORE' },
  ritirareAutografa: { FIRMATA_FRUITORE: 'GENERATA' },
  firmareErogatore: { FIRMATA_FRUITORE: 'VIGENTE' },
  annullare: { GENERATA: 'ANNULLATA', FIRMATA_FRUITORE: 'ANNULLATA' },
  diffidare: { VIGENTE: 'DIFFIDATA' },
  registrareRimedio: { DIFFIDATA: 'VIGENTE' },
  registrareRimedioInPreavviso: { RECESSO_PREAVVISATO: 'RECESSO_PREAVVISATO' },
  risolvere: { VIGENTE: 'RISOLTA', DIFFIDATA: 'RISOLTA', RECESSO_PREAVVISATO: 'RISOLTA' },
  preavvisareRecesso: { VIGENTE: 'RECESSO_PREAVVISATO', DIFFIDATA: 'RECESSO_PREAVVISATO' },
  recedere: { VIGENTE: 'RECEDUTA', DIFFIDATA: 'RECEDUTA', RECESSO_PREAVVISATO: 'RECEDUTA' },
  compiereRecesso: { RECESSO_PREAVVISATO: 'RECEDUTA' },
  dichiarareDecaduta: { VIGENTE: 'DECADUTA', DIFFIDATA: 'DECADUTA', RECESSO_PREAVVISATO: 'DECADUTA' },
  scadere: { VIGENTE: 'SCADUTA', DIFFIDATA: 'SCADUTA', RECESSO_PREAVVISATO: 'SCADUTA' },
  rinnovare: { VIGENTE: 'RINNOVATA' },
};
const COPPIE = ATTI_CONVENZIONE.flatMap((atto) =>
  STATI_CONVENZIONE.map((stato) => ({ atto, stato, atteso: AMMESSE[atto][stato] ?? null })),
);

describe('states × acts', () => {
  it.each(COPPIE)('CH-09 CH-11 CH-12 $atto from $stato leads to $atteso', ({ atto, stato, atteso }) => {
    expect(ammessa(TRANSIZIONI_CONVENZIONE, stato, atto)).toBe(atteso !== null);
    if (atteso !== null) return expect(transitare(TRANSIZIONI_CONVENZIONE, stato, atto)).toBe(atteso);
    try {
      transitare(TRANSIZIONI_CONVENZIONE, stato, atto);
      expect.unreachable();
    } catch (error) {
      expect(isErroreVarco(error) && error.codice).toBe(`${atto.toUpperCase()}_NON_AMMESSO`);
      expect(isErroreVarco(error) && error.message).toBe(TRANSIZIONI_CONVENZIONE[atto].frase);
    }
  });

  it('lets nothing start again from an ending', () => {
    const finali = STATI_CONVENZIONE.filter((stato) => !isInVigore(stato) && !isDaFirmare(stato));
    expect(finali).toEqual(['ANNULLATA', 'RISOLTA', 'RECEDUTA', 'DECADUTA', 'SCADUTA', 'RINNOVATA']);
    for (const stato of finali) expect(ATTI_CONVENZIONE.filter((atto) => ammessa(TRANSIZIONI_CONVENZIONE, stato, atto))).toEqual([]);
  });
});

describe('usable', () => {
  const base = { sospesa: false, scadenzaIl: '2029-03-10', recessoEfficaceIl: null, diffidaTermineIl: null };
  it.each(STATI_CONVENZIONE)('is open in %s only when it is in force, and never under a suspension', (stato) => {
    expect(impedimento({ ...base, stato }, '2026-11-22') === null).toBe(isInVigore(stato));
    expect(impedimento({ ...base, stato, sospesa: true }, '2026-11-22')).not.toBeNull();
  });
  it('CH-09 is open on the last day and shut on the next, whether or not anybody has acted', () => {
    expect(impedimento({ ...base, stato: 'VIGENTE' }, '2029-03-10')).toBeNull();
    expect(impedimento({ ...base, stato: 'VIGENTE' }, '2029-03-11')).toBe('CONVENZIONE_SCADUTA');
  });
  it('CH-11 is open to the last day of a diffida, and shut on the next until the remedy is recorded', () => {
    const diffidata = { ...base, stato: 'DIFFIDATA', diffidaTermineIl: '2026-12-07' };
    expect(impedimento(diffidata, '2026-12-07')).toBeNull();
    expect(impedimento(diffidata, '2026-12-08')).toBe('DIFFIDA_TRASCORSA');
    expect(impedimento({ ...diffidata, sospesa: true }, '2026-12-08')).toBe('CONVENZIONE_SOSPESA');
    expect(impedimento({ ...base, stato: 'VIGENTE' }, '2026-12-08')).toBeNull();
    const preavvisata = { ...diffidata, stato: 'RECESSO_PREAVVISATO', recessoEfficaceIl: '2027-01-31' };
    expect(impedimento(preavvisata, '2026-12-07')).toBeNull();
    expect(impedimento(preavvisata, '2026-12-08'), 'a notice of withdrawal does not take the diffida away').toBe('DIFFIDA_TRASCORSA');
  });
  it('CA-15 is open until the day before the withdrawal takes effect', () => {
    const receduta = { ...base, stato: 'RECESSO_PREAVVISATO', recessoEfficaceIl: '2026-12-22' };
    expect(impedimento(receduta, '2026-12-21')).toBeNull();
    expect(impedimento(receduta, '2026-12-22')).toBe('CONVENZIONE_NON_IN_VIGORE');
  });
});
