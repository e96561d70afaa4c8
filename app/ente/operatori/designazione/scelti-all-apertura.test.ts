import { expect, it } from 'vitest';
import { sceltiAllApertura } from './scelti-all-apertura';

const operatori = [
  { id: 'a', nominativo: 'Lia Rossi', stato: 'PROPOSTO', daFirmare: null },
  { id: 'b', nominativo: 'Teo Bini', stato: 'PROPOSTO', daFirmare: null },
  { id: 'c', nominativo: 'Ugo Neri', stato: 'ATTIVO', daFirmare: null },
];

it('CH-04 opens on whoever is not designated yet, or on the person that was named', () => {
  expect(sceltiAllApertura({ operatori, unaPerPersona: false })).toEqual(['a', 'b']);
  expect(sceltiAllApertura({ operatori, unaPerPersona: false }, 'c')).toEqual(['c']);
  expect(sceltiAllApertura({ operatori, unaPerPersona: false }, 'altrove')).toEqual([]);
});

it('SA-10 chooses by itself nobody of whom a designation waits to be signed', () => {
  const [lia, ...altri] = operatori.map((uno) => (uno.id === 'a' ? { ...uno, daFirmare: { id: 'd', il: new Date(0) } } : uno));
  expect(sceltiAllApertura({ operatori: [...altri, ...(lia ? [lia] : [])], unaPerPersona: true })).toEqual(['b']);
});

it('SA-10 chooses nobody by itself where each person has an act and several wait', () => {
  expect(sceltiAllApertura({ operatori, unaPerPersona: true })).toEqual([]);
  expect(sceltiAllApertura({ operatori, unaPerPersona: true }, 'b')).toEqual(['b']);
  expect(sceltiAllApertura({ operatori: operatori.slice(1), unaPerPersona: true })).toEqual(['b']);
});
