import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { fileDelProgetto } from './elenco-file.mjs';

const IMPORTATO = /from '(@\/app\/[^']+|\.{1,2}\/[^']+)'/g;
const dentro = (una: string, altra: string): boolean => una === altra || una.startsWith(`${altra}/`);
const isRotta = (cartella: string): boolean => ['page.tsx', 'route.ts', 'layout.tsx'].some((file) => existsSync(`${cartella}/${file}`));

/** Folders of app of which a file takes something, beside its own, those around it and those inside it. */
function altreCartelle(file: string, testo: string): string[] {
  const sua = path.posix.dirname(file);
  return [...testo.matchAll(IMPORTATO)]
    .map(([, da = '']) => path.posix.dirname(da.startsWith('@/') ? da.slice(2) : path.posix.join(sua, da)))
    .filter((cartella) => dentro(cartella, 'app') && !dentro(sua, cartella) && !dentro(cartella, sua));
}

it('a page takes nothing from inside another: what several show is in components, or in a folder of app that has no page', () => {
  const file = fileDelProgetto('app').filter((nome) => /\.tsx?$/.test(nome) && !/\.test\./.test(nome));
  const prese = file.flatMap((nome) => altreCartelle(nome, readFileSync(nome, 'utf8')).map((cartella) => ({ nome, cartella })));
  expect(prese.length).toBeGreaterThan(10);
  expect(prese.filter(({ cartella }) => isRotta(cartella))).toEqual([]);
  expect(altreCartelle('app/ente/a/page.tsx', "from '../b/x'; from './c/x'; from '../x'; from '@/app/firma/x'; from '@/lib/x'")).toEqual([
    'app/ente/b',
    'app/firma',
  ]);
});
