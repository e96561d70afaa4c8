import { expect, it } from 'vitest';
import { dimensioneInParole } from './dimensione';

it('says how large a file is, a small one too', () => {
  expect([1, 100, 49_000, 1_048_575, 1_048_576, 1_572_864, 26_214_400, 2 ** 30, 1.5 * 2 ** 30].map(dimensioneInParole)).toEqual([
    '1 KB',
    '1 KB',
    '48 KB',
    '1 MB',
    '1 MB',
    '1,5 MB',
    '25 MB',
    '1 GB',
    '1,5 GB',
  ]);
});
