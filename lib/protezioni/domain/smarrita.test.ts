import { expect, it } from 'vitest';
import { isSmarrita } from './smarrita';

it('SA-17 a protected person is lost only where neither its card nor its codice fiscale is in any archive', () => {
  const disposta = { soggettoId: 'a', codiceFiscale: 'CF' };
  expect(isSmarrita(disposta, [])).toBe(true);
  expect(isSmarrita(disposta, [{ id: 'b', codiceFiscale: 'ALTRO' }])).toBe(true);
  expect(isSmarrita(disposta, [{ id: 'a', codiceFiscale: 'ALTRO' }]), 'its card, under another code').toBe(false);
  expect(isSmarrita(disposta, [{ id: 'b', codiceFiscale: 'CF' }]), 'its code, under another card').toBe(false);
  expect(isSmarrita({ soggettoId: 'a', codiceFiscale: null }, [{ id: 'b', codiceFiscale: null }]), 'no code is nobody’s').toBe(true);
});
