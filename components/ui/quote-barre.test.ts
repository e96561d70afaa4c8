import { expect, it } from 'vitest';
import { quote } from './quote-barre';

it('measures each bar against the longest', () => {
  expect(quote([50, 100, 25])).toEqual([50, 100, 25]);
});

it('keeps a small count visible and a zero empty', () => {
  expect(quote([1, 100_000, 0])).toEqual([1, 100, 0]);
  expect(quote([0, 0])).toEqual([0, 0]);
  expect(quote([])).toEqual([]);
});
