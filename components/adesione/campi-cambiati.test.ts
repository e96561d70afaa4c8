import { expect, it } from 'vitest';
import { daAccogliere, soloCambiati } from './campi-cambiati';

const VUOTO = { ente: { denominazione: '', provincia: '', pec: '' }, finalita: [{ base: '' }] };

it('CH-13 sends only the fields that this window has changed, an emptied one too, and a list as one', () => {
  expect(soloCambiati(VUOTO, VUOTO)).toEqual({});
  expect(soloCambiati({ ...VUOTO, ente: { ...VUOTO.ente, provincia: 'LU' } }, VUOTO)).toEqual({ ente: { provincia: 'LU' } });
  expect(soloCambiati(VUOTO, { ...VUOTO, ente: { ...VUOTO.ente, pec: 'a@b.it' } })).toEqual({ ente: { pec: '' } });
  expect(soloCambiati({ ...VUOTO, finalita: [{ base: 'x' }, { base: '' }] }, VUOTO)).toEqual({ finalita: [{ base: 'x' }, { base: '' }] });
});

it('CH-13 takes in what another window has written, never over what is being typed here', () => {
  const inviati = { ...VUOTO, ente: { ...VUOTO.ente, provincia: 'LU' } };
  const salvati = { ...VUOTO, ente: { denominazione: 'Comando', provincia: 'LU', pec: 'a@b.it' } };
  const adesso = { ...inviati, ente: { ...inviati.ente, pec: 'nuova' } };
  expect(daAccogliere(salvati, inviati, adesso)).toEqual([['ente.denominazione', 'Comando']]);
  expect(daAccogliere(inviati, inviati, adesso)).toEqual([]);
});
