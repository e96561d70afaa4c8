import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { idStabile } from './id-stabile';

describe('stable identifiers', () => {
  it('are UUIDs that depend on comune, kind and code, and on nothing else', () => {
    const id = idStabile('c', 'soggetto', '1');
    expect(z.uuid().parse(id)).toBe(id);
    expect(idStabile('c', 'soggetto', '1')).toBe(id);
    expect(new Set([id, idStabile('d', 'soggetto', '1'), idStabile('c', 'famiglia', '1'), idStabile('c', 'soggetto', '2')]).size).toBe(4);
  });
});
