import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { DaProtocollare } from './da-protocollare';

const documento = (id: string, titolo: string | null) => ({
  id,
  tipo: 'DIFFIDA' as const,
  titolo,
  convenzioneId: 'c',
  numero: '2026/0003',
  ente: 'Azienda sanitaria',
  creatoIl: new Date('2026-03-10T09:00:00Z'),
});

it('LE-01 leads to the page of each document that waits for its number, and says when there are more', () => {
  const html = renderToStaticMarkup(<DaProtocollare totale={3} documenti={[documento('a', 'Prima diffida'), documento('b', null)]} />);
  expect(html).toContain('id="da-protocollare"');
  expect(html).toContain('3 documenti da protocollare');
  expect(html).toMatch(/href="\/ufficio\/convenzioni\/c\/documenti\/a"[^>]*>Prima diffida/);
  expect(html).toContain('Diffida ad adempiere');
  expect(html).toContain('Qui sono i primi 2');
});

it('is not there where nothing waits', () => {
  expect(renderToStaticMarkup(<DaProtocollare totale={0} documenti={[]} />)).toBe('');
});
