import { expect, it } from 'vitest';
import { ErroreAvvio, fraseDi } from './errore-avvio.mjs';

const delSistema = (code: string) => Object.assign(new Error(`${code}: open`), { code, path: '/srv/varco/.varco/stato.json' });

it.each([
  ['ENOSPC', 'il disco è pieno'],
  ['EACCES', 'non ha il permesso'],
  ['EPERM', 'non ha il permesso'],
  ['EROFS', 'sola lettura'],
])('says %s of a file in words, with its name and no stack', (codice, parole) => {
  const frase = fraseDi(delSistema(codice));
  expect(frase).toContain('/srv/varco/.varco/stato.json');
  expect(frase).toContain(parole);
  expect(frase).not.toContain('\n');
});

it.each([
  new ErroreAvvio('Non è stato possibile creare il database: FATAL: could not write to file "base/4/1249": No space left on device'),
  Object.assign(new Error('could not write to file "pg_wal/xlogtemp": No space left on device'), { code: '53100' }),
  Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }),
])('knows a full disk by whoever tells it', (errore) => {
  expect(fraseDi(errore)).toBe('Il disco è pieno: libera spazio e riprova.');
});

it('says its own reasons as they are, and of anything else where it happened', () => {
  expect(fraseDi(new ErroreAvvio('La porta 3000 è occupata.'))).toBe('La porta 3000 è occupata.');
  expect(fraseDi(delSistema('ENOENT'))).toContain('errore-avvio.test.ts');
});
