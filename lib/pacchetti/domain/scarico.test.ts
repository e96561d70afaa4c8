import { fineDelGiorno } from '@/lib/core/date';
import { describe, expect, it } from 'vitest';
import { ultimoGiornoPrimaDi } from '@/lib/core/date';
import { giorniRimasti, impedimentoAlloScarico } from './scarico';
import { STATI_PACCHETTO } from './stati';

const ADESSO = new Date('2026-03-10T09:00:00Z');
const scadeIl = fineDelGiorno(5, ADESSO);
const pronto = {
  stato: 'PRONTO' as const,
  scadeIl,
  scarichi: 0,
  massimo: 2,
  campi: ['foglio'],
  concessi: ['foglio', 'particella'],
  conProtetti: false,
};

describe('RT-12 whether a recipient may download', () => {
  it('only what is ready', () => {
    for (const stato of STATI_PACCHETTO)
      expect(impedimentoAlloScarico({ ...pronto, stato }, ADESSO) === null, stato).toBe(stato === 'PRONTO');
  });

  it('until the midnight after its last day, swept or not', () => {
    expect(ultimoGiornoPrimaDi(scadeIl)).toBe('2026-03-15');
    expect(giorniRimasti(pronto, ADESSO)).toBe(5);
    const ultimoIstante = new Date(scadeIl.getTime() - 1);
    expect(impedimentoAlloScarico(pronto, ultimoIstante)).toBeNull();
    expect(giorniRimasti(pronto, ultimoIstante)).toBe(0);
    expect(impedimentoAlloScarico(pronto, scadeIl)).toMatchObject({ codice: 'PACCHETTO_SCADUTO' });
  });

  it('SA-17 nothing that tells of somebody protected since, and it does not say whom', () => {
    const detto = impedimentoAlloScarico({ ...pronto, conProtetti: true }, ADESSO);
    expect(detto).toMatchObject({ codice: 'PACCHETTO_NON_PIU_CONSULTABILE' });
    expect(detto?.frase).not.toMatch(/protett|persona/);
  });

  it('so many times, and within the fields that one may have today', () => {
    expect(impedimentoAlloScarico({ ...pronto, scarichi: 1 }, ADESSO)).toBeNull();
    expect(impedimentoAlloScarico({ ...pronto, scarichi: 2 }, ADESSO)).toMatchObject({ codice: 'SCARICHI_ESAURITI' });
    expect(impedimentoAlloScarico({ ...pronto, concessi: ['particella'] }, ADESSO)).toMatchObject({ codice: 'CAMPI_NON_CONCESSI' });
  });
});
