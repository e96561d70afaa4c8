import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { MASSIMO_IN_ELENCO } from '@/lib/core/elenco-breve';
import { Primi } from './primi';

const detto = (quante: number) => renderToStaticMarkup(<Primi righe={Array.from({ length: quante })} ordine="dalla più recente" />);

it('says that a list is cut, and how, only where it may be', () => {
  expect(detto(MASSIMO_IN_ELENCO - 1)).toBe('');
  expect(detto(MASSIMO_IN_ELENCO)).toContain('Si vedono solo le prime 500 voci, dalla più recente.');
});
