import { expect, it } from 'vitest';
import { disposizione } from './nome-del-file';

it.each([
  ['Convenzione 2026-0001.pdf', 'Convenzione 2026-0001.pdf'],
  ['Sanità – l’attività.pdf.p7m', "Sanita - l'attivita.pdf.p7m"],
  ['Tutti gli atti di Łódź.zip', 'Tutti gli atti di _odz.zip'],
  ['accessi.csv', 'accessi.csv'],
  ['a"b\\c%41/d\r\ne漢🎉.pdf', 'a_b_c_41_d__e__.pdf'],
])('%j keeps its name and its extension for who reads ASCII alone', (nome, ascii) => {
  const detta = disposizione('attachment', nome);
  expect(detta).toBe(`attachment; filename="${ascii}"; filename*=UTF-8''${detta.split("''")[1]}`);
  expect(decodeURIComponent(detta.split("''")[1] ?? '')).toBe(nome);
});
