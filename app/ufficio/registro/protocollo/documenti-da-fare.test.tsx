import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { DocumentiDaFare } from './documenti-da-fare';

const documento = (id: string, titolo: string | null, persone: readonly string[] = []) => ({
  cosa: 'protocollare' as const,
  id,
  tipo: 'DIFFIDA' as const,
  titolo,
  persone,
  convenzioneId: 'c',
  numero: '2026/0003',
  ente: 'Azienda sanitaria',
  creatoIl: new Date('2026-03-10T09:00:00Z'),
  dal: new Date('2026-03-10T09:00:00Z'),
});

it('leads to the page of each document that waits for its number, and says when there are more', () => {
  const html = renderToStaticMarkup(
    <DocumentiDaFare cosa="protocollare" totale={3} documenti={[documento('a', 'Prima diffida'), documento('b', null)]} />,
  );
  expect(html).toContain('id="da-protocollare"');
  expect(html).toContain('3 documenti da protocollare');
  expect(html).toMatch(/href="\/ufficio\/convenzioni\/c\/documenti\/a"[^>]*>Prima diffida/);
  expect(html).toContain('Diffida ad adempiere');
  expect(html).toContain('Qui sono i primi 2');
});

it('LE-06 leads to the page of an extract, which is of no convenzione', () => {
  const estratto = { ...documento('x', null), tipo: 'ESTRATTO_CITTADINO' as const, convenzioneId: null, numero: '', ente: '' };
  const html = renderToStaticMarkup(<DocumentiDaFare cosa="protocollare" totale={1} documenti={[estratto]} />);
  expect(html).toMatch(/href="\/ufficio\/registro\/estratto\/x"[^>]*>Estratto per l’interessato</);
  expect(html).not.toContain('convenzione n.');
});

it('tells rows of one kind apart, by person or by day', () => {
  const documenti = [
    documento('a', 'Designazione', ['Ada Neri']),
    documento('b', 'Designazione', ['Ivo Rossi']),
    documento('d', 'Avviso'),
    { ...documento('e', 'Avviso'), creatoIl: new Date('2026-03-11T09:00:00Z') },
  ];
  const html = renderToStaticMarkup(<DocumentiDaFare cosa="trasmettere" totale={4} documenti={documenti} />);
  expect(html).toContain('4 documenti da trasmettere');
  expect([...html.matchAll(/documenti\/\w"[^>]*>([^<]+)/g)].map(([, nome]) => nome)).toEqual([
    'Designazione: Ada Neri',
    'Designazione: Ivo Rossi',
    'Avviso del 10/03/2026 10:00',
    'Avviso del 11/03/2026 10:00',
  ]);
});

it('is not there where nothing waits', () => {
  expect(renderToStaticMarkup(<DocumentiDaFare cosa="consegnare" totale={0} documenti={[]} />)).toBe('');
});
