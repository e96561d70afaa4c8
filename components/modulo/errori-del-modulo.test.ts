import { expect, it } from 'vitest';
import { appiattire, messaggioDi } from './errori-del-modulo';

const errori = {
  cognome: { type: 'too_small', message: 'Compila questo campo.', ref: { name: 'cognome' } },
  sede: { indirizzo: { type: 'server', message: 'Indirizzo sconosciuto.' } },
  operatori: Object.assign([undefined, { codiceFiscale: { type: 'custom', message: 'Non è valido.' } }], {
    root: { type: 'too_big', message: 'Indica al massimo 20 voci.' },
  }),
};

it('lists every error once, the one of a list before those of its rows', () => {
  expect(appiattire(errori)).toEqual([
    { percorso: 'cognome', messaggio: 'Compila questo campo.' },
    { percorso: 'sede.indirizzo', messaggio: 'Indirizzo sconosciuto.' },
    { percorso: 'operatori', messaggio: 'Indica al massimo 20 voci.' },
    { percorso: 'operatori.1.codiceFiscale', messaggio: 'Non è valido.' },
  ]);
  expect(appiattire({})).toEqual([]);
});

it('takes a field called "type" or "message" for a field', () => {
  expect(appiattire({ type: { type: 'server', message: 'Scegli il tipo.' } })).toEqual([
    { percorso: 'type', messaggio: 'Scegli il tipo.' },
  ]);
});

it('finds the message of one field, deep in rows too', () => {
  expect(messaggioDi(errori, 'operatori.1.codiceFiscale')).toBe('Non è valido.');
  expect(messaggioDi(errori, 'operatori')).toBe('Indica al massimo 20 voci.');
  expect(messaggioDi(errori, 'operatori.0.cognome')).toBeUndefined();
  expect(messaggioDi(errori, 'sede')).toBeUndefined();
});
