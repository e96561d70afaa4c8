import { describe, expect, it } from 'vitest';
import { ammessa, transitare } from '@/lib/core/transizioni';
import {
  ATTI_ADESIONE,
  isAperta,
  numeroAdesione,
  STATI_ADESIONE,
  TRANSIZIONI_ADESIONE,
  type AttoAdesione,
  type StatoAdesione,
} from './stati';

/** Written out by hand, so that a slip in the table shows. */
const ATTESE: Record<StatoAdesione, Partial<Record<AttoAdesione, StatoAdesione>>> = {
  BOZZA: { presentare: 'PRESENTATA' },
  PRESENTATA: { protocollare: 'IN_ISTRUTTORIA', ritirare: 'RITIRATA' },
  IN_ISTRUTTORIA: {
    chiedereIntegrazioni: 'INTEGRAZIONE_RICHIESTA',
    attestareLegittimita: 'LEGITTIMITA_ATTESTATA',
    respingere: 'RESPINTA',
    ritirare: 'RITIRATA',
  },
  INTEGRAZIONE_RICHIESTA: { rispondereIntegrazione: 'IN_ISTRUTTORIA', ritirare: 'RITIRATA' },
  LEGITTIMITA_ATTESTATA: { accogliere: 'ACCOLTA', respingere: 'RESPINTA', ritirare: 'RITIRATA' },
  ACCOLTA: {},
  RESPINTA: {},
  RITIRATA: {},
};

describe('states of an adhesion', () => {
  const casi = STATI_ADESIONE.flatMap((stato) => ATTI_ADESIONE.map((atto) => ({ stato, atto, attesa: ATTESE[stato][atto] })));

  it.each(casi)('CA-01 $stato × $atto → $attesa', ({ stato, atto, attesa }) => {
    expect(ammessa(TRANSIZIONI_ADESIONE, stato, atto)).toBe(attesa !== undefined);
    if (attesa) expect(transitare(TRANSIZIONI_ADESIONE, stato, atto)).toBe(attesa);
    else
      expect(() => transitare(TRANSIZIONI_ADESIONE, stato, atto)).toThrow(
        expect.objectContaining({ famiglia: 'REGOLA', codice: `${atto.toUpperCase()}_NON_AMMESSO` }),
      );
  });

  it('LE-02 reaches ACCOLTA only through the attestation of legitimacy', () => {
    expect(STATI_ADESIONE.filter((stato) => ammessa(TRANSIZIONI_ADESIONE, stato, 'accogliere'))).toEqual(['LEGITTIMITA_ATTESTATA']);
  });

  it('leaves nothing to do in the final states', () => {
    expect(STATI_ADESIONE.filter((stato) => !isAperta(stato))).toEqual(['BOZZA', 'ACCOLTA', 'RESPINTA', 'RITIRATA']);
  });

  it('numbers by year, four digits or more', () => {
    expect([numeroAdesione(2026, 12), numeroAdesione(2027, 12345)]).toEqual(['2026/0012', '2027/12345']);
  });
});
