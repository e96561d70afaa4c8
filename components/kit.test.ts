import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

const esiste = (file: string) => existsSync(path.join(radice, file));

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

it('tells in its README only of files that are there', () => {
  const testo = readFileSync(path.join(radice, 'components/README.md'), 'utf8');
  const pagine = [...testo.matchAll(/`((?:app|lib)\/[^`\s]+\.tsx?)`/g)].map(([, file]) => String(file));
  const pezzi = [...testo.matchAll(/`((?:ui|errori|esito|filtri|modulo)\/[a-z-]+)`/g)].map(([, pezzo]) => `components/${pezzo}`);
  expect(pagine.length).toBeGreaterThan(2);
  expect(pezzi.length).toBeGreaterThan(20);
  const mancano = [...pagine, ...pezzi.flatMap((pezzo) => (esiste(`${pezzo}.tsx`) || esiste(`${pezzo}.ts`) ? [] : [pezzo]))];
  expect(mancano.filter((file) => !esiste(file))).toEqual([]);
});

it('gives a page about one thing the title of the 404 when there is no such thing', () => {
  const diUnaCosa = schermate().filter(({ file }) => /^app\/(?:ufficio|ente)\/.*\[id\].*\/page\.tsx$/.test(file));
  expect(diUnaCosa.length).toBeGreaterThan(7);
  expect(diUnaCosa.filter(({ testo }) => !testo.includes('titoloDi(')).map(({ file }) => file)).toEqual([]);
});
