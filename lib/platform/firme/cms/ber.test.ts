import { describe, expect, it } from 'vitest';
import { leggiBer, leggiIstante, leggiOid, leggiOttetti } from './ber';

const esa = (testo: string): Buffer => Buffer.from(testo.replace(/\s/g, ''), 'hex');
const codice = (leggi: () => unknown): string => {
  try {
    leggi();
    return 'letto';
  } catch (errore) {
    return (errore as { codice?: string }).codice ?? String(errore);
  }
};

describe('BER', () => {
  it('reads definite and indefinite lengths alike', () => {
    for (const testo of ['30 06 04 01 61 04 01 62', '30 80 04 01 61 04 01 62 00 00', '30 81 06 04 01 61 04 01 62']) {
      const nodo = leggiBer(esa(testo));
      expect(nodo.figli.map((figlio) => Buffer.from(leggiOttetti(figlio)).toString())).toEqual(['a', 'b']);
    }
  });

  it('joins an octet string in pieces', () => {
    expect(Buffer.from(leggiOttetti(leggiBer(esa('24 80 04 02 61 62 04 01 63 00 00')))).toString()).toBe('abc');
  });

  it('reads object identifiers and both kinds of time', () => {
    expect(leggiOid(leggiBer(esa('06 09 2a 86 48 86 f7 0d 01 07 02')))).toBe('1.2.840.113549.1.7.2');
    expect(leggiOid(leggiBer(esa('06 03 88 37 03')))).toBe('2.999.3');
    const ora = (etichetta: string, testo: string): string | undefined =>
      leggiIstante(leggiBer(Buffer.concat([esa(etichetta), Buffer.of(testo.length), Buffer.from(testo)])))?.toISOString();
    expect(ora('17', '261121083000Z')).toBe('2026-11-21T08:30:00.000Z');
    expect(ora('18', '20261121083000Z')).toBe('2026-11-21T08:30:00.000Z');
    expect(ora('17', 'ieri')).toBeUndefined();
  });

  it('tells what is cut from what is broken', () => {
    expect(codice(() => leggiBer(esa('30 06 04 01')))).toBe('BUSTA_TRONCATA');
    expect(codice(() => leggiBer(esa('30 80 04 01 61')))).toBe('BUSTA_TRONCATA');
    expect(codice(() => leggiBer(esa('30 80 04 01 61 00')))).toBe('BUSTA_TRONCATA');
    expect(codice(() => leggiBer(esa('30 82')))).toBe('BUSTA_TRONCATA');
    for (const rotto of ['30 03 04 05 61 00 00 00 00', '04 80 00 00', '10 00', '26 00', '1f 81 01 00', '30 85 01 01 01 01 01'])
      expect(codice(() => leggiBer(esa(rotto)))).toBe('BUSTA_DANNEGGIATA');
  });

  it('leaves what follows the element to whoever asked', () => {
    expect(leggiBer(esa('05 00 00')).byte).toHaveLength(2);
  });

  it('stops at sixty levels and at four million elements', () => {
    expect(codice(() => leggiBer(Buffer.concat([Buffer.from('3080'.repeat(100), 'hex'), Buffer.alloc(200)])))).toBe('TROPPO_COMPLESSO');
    expect(codice(() => leggiBer(Buffer.concat([esa('30 83 80 00 00'), Buffer.from('0500'.repeat(0x400000), 'hex')])))).toBe(
      'TROPPO_COMPLESSO',
    );
  });
});
