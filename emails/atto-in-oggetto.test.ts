import { expect, it } from 'vitest';
import { attoInOggetto } from './atto-in-oggetto';

it('names the act in a subject that begins with its convenzione, once', () => {
  expect(attoInOggetto('Convenzione n. 2026/0006', '2026/0006')).toBe('');
  expect(attoInOggetto('Diffida ad adempiere', '2026/0006')).toBe(' (Diffida ad adempiere)');
});
