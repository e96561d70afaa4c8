import { describe, expect, it } from 'vitest';
import { STATI_DOCUMENTO, type StatoDocumento } from '@/lib/core/documenti';
import { impedimentoAlRitiro, ritiroInParole } from './ritiro';

const codice = (stato: StatoDocumento, cambi: object = {}) =>
  impedimentoAlRitiro({ stato, firmeApposte: [], inEsame: false, ...cambi })?.codice ?? null;

describe('an act prepared by mistake', () => {
  it.each(STATI_DOCUMENTO)('CA-16 in the state %s', (stato) => {
    const attesi: Partial<Record<StatoDocumento, string | null>> = { GENERATO: null, RITIRATO: 'GIA_RITIRATO' };
    expect(codice(stato)).toBe(stato in attesi ? attesi[stato] : 'RITIRO_NON_AMMESSO');
  });

  it('CA-16 is not withdrawn once somebody has signed it, while a signed file is examined, or in an earlier version', () => {
    for (const stato of ['GENERATO', 'FIRMATO', 'PROTOCOLLATO'] as const)
      expect(codice(stato, { firmeApposte: ['FRUITORE'] })).toBe('GIA_FIRMATO');
    expect(codice('GENERATO', { inEsame: true })).toBe('FILE_IN_ESAME');
    expect(codice('GENERATO', { superato: true })).toBe('VERSIONE_SUPERATA');
  });

  it('is told with who, when and why, and without who for the other party', () => {
    const ritiro = { il: new Date('2026-03-10T09:00:00Z'), da: 'Ada Neri', motivo: 'Persona sbagliata.' };
    expect(ritiroInParole(ritiro)).toBe('Ritirato il 10/03/2026 10:00 da Ada Neri. Motivo: Persona sbagliata.');
    expect(ritiroInParole({ ...ritiro, da: null })).toBe('Ritirato il 10/03/2026 10:00. Motivo: Persona sbagliata.');
  });
});
