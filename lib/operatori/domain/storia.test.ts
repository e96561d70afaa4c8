import { describe, expect, it } from 'vitest';
import { aColonna, inizioGiornata } from '@/lib/core/date';
import { momentoInParole } from '@/lib/core/momento';
import { storiaDi } from './storia';

const VUOTE = {
  ...{ creatoIl: inizioGiornata('2024-04-01'), designatoIl: null, abilitatoPrimaIl: null, richiestoIl: null, abilitatoIl: null },
  ...{ primoAccessoIl: null, sospesoIl: null, disabilitatoIl: null, presaInCaricoId: 'p' },
};
const PRESO = { ...VUOTE, designatoIl: inizioGiornata('2024-04-01'), abilitatoPrimaIl: aColonna('2024-07-05') };
const inParole = (tappe: Parameters<typeof storiaDi>[0]) => storiaDi(tappe).map(({ che, il }) => `${che} ${momentoInParole(il)}`);

describe('the life of an operator', () => {
  it('SA-10 of what was on paper before Varco tells the days that the papers bear, winter and summer, and no hour', () => {
    expect(inParole({ ...PRESO, disabilitatoIl: inizioGiornata('2025-01-31') })).toEqual([
      ...['Aggiunto all’elenco 01/04/2024', 'Designato 01/04/2024', 'Abilitato prima di Varco 05/07/2024', 'Disabilitato 31/01/2025'],
    ]);
  });

  it('tells the instant of what happened in Varco, also of who was taken over', () => {
    expect(inParole({ ...PRESO, abilitatoIl: new Date('2026-03-10T09:00:00Z') }).at(-1)).toBe('Abilitato 10/03/2026 10:00');
  });

  it('goes by what happened first, whatever the order of the columns', () => {
    const prima = { ...PRESO, abilitatoPrimaIl: aColonna('2024-03-25') };
    expect(storiaDi(prima).map(({ che }) => che)).toEqual(['Abilitato prima di Varco', 'Aggiunto all’elenco', 'Designato']);
  });
});
