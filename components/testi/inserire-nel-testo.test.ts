import { expect, it, vi } from 'vitest';
import { andareAllaRiga, comeParte, inserireNelTesto } from './inserire-nel-testo';

const casella = (value: string, selectionStart: number, selectionEnd = selectionStart) => ({
  value,
  selectionStart,
  selectionEnd,
  isConnected: true,
  focus: vi.fn(),
  setSelectionRange: vi.fn(),
});

it('writes over the selection and gives the cursor back behind what it wrote', () => {
  const una = casella('Al XX si scrive', 3, 5);
  expect(inserireNelTesto(una, '{{fruitore}}')).toBe('Al {{fruitore}} si scrive');
  expect(una.value).toBe('Al {{fruitore}} si scrive');
  expect(una.focus).toHaveBeenCalledOnce();
  expect(una.setSelectionRange).toHaveBeenCalledWith(15, 15);
  expect(inserireNelTesto({ ...una, isConnected: false }, 'x')).toBeNull();
  expect(inserireNelTesto(null, 'x')).toBeNull();
});

it.each([
  ['', 0, '[[firme]]'],
  ['a', 1, '\n\n[[firme]]'],
  ['a\n', 2, '\n[[firme]]'],
  ['a\n\n', 3, '[[firme]]'],
  ['ab', 1, '\n\n[[firme]]\n\n'],
  ['a\nb', 1, '\n\n[[firme]]\n'],
  ['a\n\nb', 1, '\n\n[[firme]]'],
])('puts a part on a line of its own: %j at %i', (testo, dove, atteso) => {
  expect(comeParte('[[firme]]', casella(testo, dove))).toBe(atteso);
});

it('leads to a line and selects it', () => {
  const una = casella('uno\ndue\ntre', 0);
  andareAllaRiga(una, 2);
  expect(una.setSelectionRange).toHaveBeenCalledWith(4, 7);
});
