import { expect, it } from 'vitest';
import { nomina } from './nomina';

const damico = { nome: 'Niccolò Maria', cognome: 'D’Amico De Rossi' };

it.each(['', '  ', 'damico', "D'AMICO", 'nicco', 'rossi mar', 'de rossi'])('finds a person by «%s»', (scritto) => {
  expect(nomina(damico, scritto)).toBe(true);
});

it.each(['amico', 'rossi paolo', 'nicola'])('does not find it by «%s»', (scritto) => {
  expect(nomina(damico, scritto)).toBe(false);
});
