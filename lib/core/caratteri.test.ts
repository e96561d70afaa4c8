import { expect, it } from 'vitest';
import { haCaratteriInammissibili } from './caratteri';

it('finds what is no text, however deep, and lets every real name through', () => {
  for (const male of ['a\u0000b', '\ud800', 'x\udc00', { a: ['bene', { b: 'a\u0000' }] }, { 'k\u0000': 1 }])
    expect(haCaratteriInammissibili(male)).toBe(true);
  for (const bene of ['Šarić D’Angelò Nuñez', '𠮷田', 'a\nb\tc', null, 3, undefined, new Date(), new Uint8Array([0]), { a: ['😀'] }])
    expect(haCaratteriInammissibili(bene)).toBe(false);
});
