import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { AccessoChiuso } from './accesso-chiuso';
import { toglieLaRicerca } from './chiusure';

const rifiuto = { ok: false, famiglia: 'VIETATO', codice: 'SESSIONE_CONVENZIONE_CESSATA', messaggio: 'Cessata.', campi: {} } as const;

it('CH-03 CH-07 leaves, in place of the search, why and the way to the login', () => {
  const html = renderToStaticMarkup(<AccessoChiuso rifiuto={rifiuto} />);
  expect(html).toContain('Cessata.');
  expect(html).toContain('href="/accesso"');
  expect(html).not.toMatch(/<form|<input/);
});

it('CH-03 takes the search away from who was cut off, and not from who goes on after a new login, nor for one visura refused', () => {
  expect(toglieLaRicerca(rifiuto)).toBe(true);
  expect(toglieLaRicerca({ famiglia: 'VIETATO', codice: 'CONVENZIONE_SOSPESA' })).toBe(true);
  expect(toglieLaRicerca({ famiglia: 'REGOLA', codice: 'CLAUSOLE_ALTERATE' })).toBe(true);
  expect(toglieLaRicerca({ famiglia: 'VIETATO', codice: 'SESSIONE_SCADUTA' })).toBe(false);
  expect(toglieLaRicerca({ famiglia: 'VIETATO', codice: 'VISURA_NON_CONSENTITA' })).toBe(false);
  expect(toglieLaRicerca({ famiglia: 'REGOLA', codice: 'SOGLIA_ORARIA' })).toBe(false);
});
