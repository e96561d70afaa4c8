import { describe, expect, it } from 'vitest';
import { readCoat } from '@/lib/platform/pdf/coat-of-arms';
import { stemmaDemo } from './stemma';
import { ALTEZZA, LARGHEZZA } from './stemma-disegno';

describe('the coats of arms of the demonstration', () => {
  it('are pictures that may head an act, light, and not the same', async () => {
    const [colle, acque] = [stemmaDemo('colle'), stemmaDemo('acque')];
    for (const stemma of [colle, acque]) {
      expect(await readCoat(stemma)).toMatchObject({ width: LARGHEZZA, height: ALTEZZA });
      expect(stemma.length).toBeLessThan(8_000);
    }
    expect(Buffer.from(colle).equals(Buffer.from(acque))).toBe(false);
  });
});
