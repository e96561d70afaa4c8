import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const file = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter((nome) => /\.tsx?$/.test(nome) && !/\.test\./.test(nome));
const cheUsano = (nome: RegExp) => file.filter((uno) => nome.test(readFileSync(`app/${uno}`, 'utf8')));

it('SA-12 RT-01 a search is answered to the page that asked it and to nothing else: no list leaves as a file', () => {
  expect(cheUsano(/use-cases\/cercare-persone/)).toEqual(['consultazione/azioni.ts']);
  expect(cheUsano(/use-cases\/verificare-dato/)).toEqual(['consultazione/azioni.ts']);
  expect(cheUsano(/use-cases\/aprire-visura'/)).toEqual(['consultazione/azioni.ts']);
  expect(cheUsano(/use-cases\/(cercare-per|aprire-visura-per)-pervenuta/)).toEqual(['ufficio/pervenute/azioni.ts']);
  expect(cheUsano(/use-cases\/stampare-per-pervenuta/)).toEqual(['api/visure/stampa-pervenuta/route.ts']);
  expect(file.filter((uno) => /^consultazione\/.*route\.ts$/.test(uno))).toEqual([]);
  expect(cheUsano(/use-cases\/stampare-visura/), 'one visura, once opened, as a sheet').toEqual(['api/visure/stampa/route.ts']);
});
