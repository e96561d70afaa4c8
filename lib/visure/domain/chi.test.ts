import { expect, it } from 'vitest';
import { idDi, operatoreDi, utenteDi } from './chi';

it('CA-13 SA-02 who acts is an operator or an account, never one in the place of the other', () => {
  const [operatore, utente] = [{ operatore: 'o' }, { utente: 'u' }];
  expect([operatore, utente].map(idDi)).toEqual(['o', 'u']);
  expect([operatore, utente, null].map(operatoreDi)).toEqual(['o', null, null]);
  expect([operatore, utente, null].map(utenteDi)).toEqual([null, 'u', null]);
});
