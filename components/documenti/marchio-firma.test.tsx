import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { MarchioFirma } from './marchio-firma';

const parole = (...[esito, revocaNonVerificata]: [Parameters<typeof MarchioFirma>[0]['esito'], boolean]) =>
  renderToStaticMarkup(<MarchioFirma esito={esito} revocaNonVerificata={revocaNonVerificata} />)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

it('CA-16 never shows a valid signature without saying that its revocation was not verified', () => {
  expect(parole('VALIDA', false)).toBe('Firma digitale valida');
  expect(parole('VALIDA', true)).toBe('Firma digitale valida Revoca non verificata');
  expect(parole('ACCETTATA', true)).toContain('Revoca non verificata');
});

it('is not there for a file without signatures', () => {
  expect(parole(null, false)).toBe('');
  expect(parole('SENZA_FIRMA', false)).toBe('');
});
