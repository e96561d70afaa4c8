import { expect, it } from 'vitest';
import { transitare } from '@/lib/core/transizioni';
import { dettagliDi, perConto, TRANSIZIONI_PERVENUTA, type Pervenuta } from './pervenuta';

const richiesta = { id: 'p', modo: 'CARTA', protocollo: '1/2026', richiedente: 'Ugo Neri', oggetto: 'Visura di Maria' } as Pervenuta;

it('CA-13 says who answers and on whose behalf, and the register how it came, not what it says of people', () => {
  expect(perConto('Ada Prova', richiesta)).toBe('Ada Prova (ufficio), per conto di Ugo Neri, richiesta su carta');
  expect(dettagliDi(richiesta)).toEqual({ pervenuta: 'p', modo: 'CARTA', protocollo: '1/2026', richiedente: 'Ugo Neri' });
});

it('CA-13 is closed once', () => {
  expect(transitare(TRANSIZIONI_PERVENUTA, 'APERTA', 'EVASA')).toBe('EVASA');
  expect(() => transitare(TRANSIZIONI_PERVENUTA, 'EVASA', 'NON_EVASA')).toThrow('già chiusa');
});
