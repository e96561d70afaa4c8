import { describe, expect, it } from 'vitest';
import { compito, inOrdine } from './compito';

const OGGI = '2026-03-10';
const voce = (chiave: string, dati: { entro?: string; dal?: string; urgente?: boolean; preavviso?: number } = {}) =>
  compito({ chiave, titolo: '', dettaglio: '', href: '', ...dati }, OGGI);

describe('a thing to do', () => {
  it.each([
    ['2026-03-08', 'scaduto da 2 giorni', true],
    ['2026-03-09', 'scaduto ieri', true],
    ['2026-03-10', 'entro oggi', true],
    ['2026-03-11', 'entro domani', true],
    ['2026-03-17', 'entro il 17 marzo 2026', true],
    ['2026-03-18', 'entro il 18 marzo 2026', false],
  ])('due on %s reads "%s"', (entro, termine, urgente) => {
    expect(voce('a', { entro })).toMatchObject({ termine, urgente });
  });

  it('says since when somebody waits, where there is no term', () => {
    expect(voce('a', { dal: '2026-03-10' }).termine).toBe('da oggi');
    expect(voce('a', { dal: '2026-03-05' })).toMatchObject({ termine: 'in attesa da 5 giorni', urgente: false });
    expect(voce('a').termine).toBeNull();
  });

  it('comes in order of urgency: what cannot wait by term, then terms, then the longest wait', () => {
    const compiti = [
      voce('attesa-breve', { dal: '2026-03-09' }),
      voce('lontano', { entro: '2026-06-01' }),
      voce('attesa-lunga', { dal: '2026-01-01' }),
      voce('scaduto', { entro: '2026-03-01' }),
      voce('grave', { urgente: true }),
      voce('vicino', { entro: '2026-03-12' }),
    ];
    expect(inOrdine(compiti).map(({ chiave }) => chiave)).toEqual([
      'scaduto',
      'vicino',
      'grave',
      'lontano',
      'attesa-lunga',
      'attesa-breve',
    ]);
  });
});
