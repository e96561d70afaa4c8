import { describe, expect, it } from 'vitest';
import { situazioneTermine, termineConSospensioni, termineIniziale, ultimoGiornoBozza } from './termine';

describe('the term of the procedure', () => {
  it('LE-13 ends after 30 days, the first excluded, moved off a Sunday', () => {
    expect(termineIniziale('2026-03-10')).toBe('2026-04-09');
    expect(termineIniziale('2026-03-06')).toBe('2026-04-07'); // 5 April is Easter, 6 April Easter Monday
  });

  it('LE-13 stands still while integrations are awaited and takes the days back when it runs again', () => {
    expect(termineConSospensioni('2026-03-10', [{ dal: '2026-03-16', al: '2026-03-26' }], '2026-03-26')).toBe('2026-04-20'); // 19 April is a Sunday
    expect(termineConSospensioni('2026-03-10', [{ dal: '2026-03-16', al: null }], '2026-03-20')).toBe('2026-04-13');
  });

  it('LE-13 says how many days are left, on the last day and after', () => {
    expect(situazioneTermine(true, '2026-04-09', null, '2026-03-10')).toEqual({ tipo: 'IN_CORSO', il: '2026-04-09', restano: 30 });
    expect(situazioneTermine(true, '2026-04-09', null, '2026-04-09')).toEqual({ tipo: 'IN_CORSO', il: '2026-04-09', restano: 0 });
    expect(situazioneTermine(true, '2026-04-09', null, '2026-04-11')).toEqual({ tipo: 'SCADUTO', il: '2026-04-09', da: 2 });
  });

  it('LE-13 shows a term that stands still with the days it will have', () => {
    expect(situazioneTermine(true, '2026-04-09', '2026-03-16', '2026-05-01')).toEqual({ tipo: 'FERMO', dal: '2026-03-16', restano: 24 });
  });

  it('has no term before sending and after the end', () => {
    expect(situazioneTermine(false, '2026-04-09', null, '2026-04-11')).toEqual({ tipo: 'ASSENTE' });
    expect(situazioneTermine(true, null, null, '2026-04-11')).toEqual({ tipo: 'ASSENTE' });
  });

  it('keeps a draft for 30 days', () => {
    expect(ultimoGiornoBozza('2026-01-31')).toBe('2026-03-02');
  });
});
