import { expect, it } from 'vitest';
import { isStessoNome } from './stesso-nome';

const detto = (nome: string, scheda = 'Maria', cognome = 'Rossi') => isStessoNome({ nome, cognome }, { nome: scheda, cognome: 'Rossi' });

it('LE-06 is nobody’s name what holds no letter, or part of a word', () => {
  for (const nome of ['.', '-', '’', '', ' ', 'M', 'M.', 'Mar', 'Mariano']) expect(detto(nome), nome).toBe(false);
  expect(detto('Maria', 'Maria', '.')).toBe(false);
  expect(detto('Maria', 'Maria', 'Ross')).toBe(false);
  expect(isStessoNome({ nome: '.', cognome: '-' }, { nome: '', cognome: '' })).toBe(false);
});

it('LE-06 is one of several names, in whatever spelling', () => {
  for (const nome of ['Maria', 'MARIA', 'Maria Teresa', 'Anna Maria', 'Màría']) expect(detto(nome), nome).toBe(true);
  expect(detto('Teresa', 'Maria Teresa Lucia')).toBe(true);
  expect(detto('Annamaria', 'Anna Maria')).toBe(true);
  expect(detto('Anna-Maria', 'ANNAMARIA')).toBe(true);
  expect(detto('D’Angelo', 'D Angelo')).toBe(true);
  expect(detto('Niccolò', "NICCOLO'")).toBe(true);
});
