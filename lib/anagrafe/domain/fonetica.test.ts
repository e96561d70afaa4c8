import { describe, expect, it } from 'vitest';
import { chiaveFonetica } from './fonetica';

const SIMILI = [
  ['Rossi', 'Rosi'],
  ['Bianchi', 'Bianki'],
  ['Pugnaloni', 'Punialoni'],
  ['Tagliaferri', 'Taliaferri'],
  ['Zanotti', 'Sanotti'],
  ['Jannuzzi', 'Iannuzi'],
  ['Filippo', 'Philippo'],
  ['Thomas', 'Tomas'],
  ['Walter', 'Valter'],
  ['Maxia', 'Massia'],
  ['Acquaviva', 'Aquaviva'],
  ['Quaglia', 'Cualia'],
  ['Müller', 'Mueller'],
  ['Cristian', 'Christian'],
  ['Kevin', 'Chevin'],
  ['Yuri', 'Juri'],
  ['Deborah', 'Debora'],
  ['Scialoja', 'Sialoia'],
] as const;
/** Of these pairs sound differs, and so must the key. */
const DIVERSI = [
  ['Ghezzi', 'Gezzi'],
  ['Giacomo', 'Gacomo'],
  ['Rossi', 'Russo'],
  ['Cera', 'Chera'],
  ['Conti', 'Monti'],
  ['Bruni', 'Bruno'],
] as const;

describe('the key by sound', () => {
  it('FU-05 is the same for spellings of one sound', () => {
    for (const [uno, altro] of SIMILI) expect([uno, altro, chiaveFonetica(altro)]).toEqual([uno, altro, chiaveFonetica(uno)]);
  });

  it('tells apart what sounds different', () => {
    for (const [uno, altro] of DIVERSI) expect(chiaveFonetica(uno)).not.toBe(chiaveFonetica(altro));
  });

  it('holds capital letters and digits only, and nothing of what has none', () => {
    expect(chiaveFonetica("Niccolò d'Àncora")).toMatch(/^[A-Z0-9]+$/);
    expect(chiaveFonetica('Scialoja Çelik Cecchi')).toMatch(/^[A-Z0-9]+$/);
    expect(chiaveFonetica(' – ')).toBe('');
    expect(chiaveFonetica(null)).toBe('');
  });
});
