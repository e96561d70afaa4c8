import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const radice = path.resolve(import.meta.dirname, '..');

function schermate(): { file: string; testo: string }[] {
  return ['app', 'components'].flatMap((cartella) =>
    readdirSync(path.join(radice, cartella), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.tsx') && !file.endsWith('.test.tsx'))
      .map((file) => ({ file: `${cartella}/${file}`, testo: readFileSync(path.join(radice, cartella, file), 'utf8') })),
  );
}

const colpevoli = (modello: RegExp) =>
  schermate()
    .filter(({ testo }) => modello.test(testo))
    .map(({ file }) => file);

it('looks at all the screens', () => {
  expect(schermate().length).toBeGreaterThan(60);
});

it('writes no inline style: the CSP would drop it', () => {
  expect(colpevoli(/\sstyle=[{"']|dangerouslySetInnerHTML/)).toEqual([]);
});

it('never prefetches: one link, and it says so', () => {
  expect(colpevoli(/from 'next\/link'/)).toEqual(['components/ui/collegamento.tsx']);
});

it('uses no colour that is not a token', () => {
  expect(colpevoli(/\b(?:bg|text|border|ring|fill)-(?:\[#|(?:gray|slate|red|green|blue|amber|yellow|emerald|zinc|neutral)-\d)/)).toEqual(
    [],
  );
});
