import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import type { ModificaView, VersioneClausoleView } from '@/lib/convenzioni/views';
import { CheCosaCambia } from './che-cosa-cambia';
import { ClausoleDaModificare } from './clausole-da-modificare';
import { VersioneDelleClausole } from './versione-delle-clausole';

vi.mock('next/navigation', () => ({ useRouter: () => ({}), unstable_rethrow: () => undefined }));

const stato = (anni: number): NonNullable<ModificaView['cambiate'][number]['prima']> => ({
  articolo: { numero: 12, titolo: 'Durata', commi: [`Dura ${anni} anni.`] },
  come: `Si chiude dopo ${anni} anni.`,
  regole: [`Durata, in anni: ${anni}`, 'Si rinnova: sì'],
});

describe('what an addendum changes', () => {
  const cambiate = [{ chiave: 'durata', nome: 'Durata e rinnovo', prima: stato(4), dopo: stato(6) }] as const;
  const html = renderToStaticMarkup(<CheCosaCambia cambiate={cambiate} scadenza={{ prima: '2030-03-10', dopo: '2032-03-10' }} />);
  const testo = html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

  it('CA-04 CA-14 is read old and new, article and rule, with the last day that it moves', () => {
    for (const detto of ['Dura 4 anni.', 'Dura 6 anni.', 'Si chiude dopo 6 anni.', 'passa dal 10/03/2030 al 10/03/2032'])
      expect(testo).toContain(detto);
    expect(html).toMatch(/<li class="font-semibold">Durata, in anni: 6/);
    expect(html, 'what stays is not marked').not.toMatch(/<li class="font-semibold">Si rinnova/);
  });

  it('CA-04 is a clause that comes or goes', () => {
    const nuova = [{ ...cambiate[0], prima: null }];
    const detto = renderToStaticMarkup(<CheCosaCambia cambiate={nuova} scadenza={{ prima: null, dopo: null }} />);
    expect(detto).toContain('La clausola non c’è.');
    expect(renderToStaticMarkup(<CheCosaCambia cambiate={[]} scadenza={{ prima: null, dopo: null }} />)).toBe('');
  });

  it('CH-02 leads to each clause and to what is granted', () => {
    const clausole = [{ chiave: 'durata', nome: 'Durata', parte: 'DURATA', come: 'Si chiude.', conRegole: true, cambiata: true }] as const;
    const elenco = renderToStaticMarkup(<ClausoleDaModificare id="c1" clausole={clausole} puoModificare />);
    expect(elenco).toContain('href="/ufficio/convenzioni/c1/modifica/durata"');
    expect(elenco).toContain('href="/ufficio/convenzioni/c1/modifica/concessione"');
    expect(elenco).toContain('Cambia nella bozza');
    const letto = renderToStaticMarkup(<ClausoleDaModificare id="c1" clausole={clausole} puoModificare={false} />);
    expect(letto, 'who only reads has no way to what is not its own').not.toContain('href');
    expect(letto).toContain('Cambia nella bozza');
  });
});

it('CA-04 an old version is read as it was, with its days', () => {
  const digest = 'ab'.repeat(32);
  const vista: VersioneClausoleView = {
    numero: '2026/0001',
    versione: 1,
    versioni: [
      { versione: 2, digest, dal: '22/11/2026 10:00', al: null, atto: '/atto', href: '/clausole/2' },
      { versione: 1, digest, dal: '10/03/2026', al: '22/11/2026 10:00', atto: null, href: '/clausole/1' },
    ],
    clausole: [
      {
        chiave: 'durata',
        nome: 'Durata',
        parte: 'DURATA',
        articolo: { numero: 12, titolo: 'Durata', commi: ['Dura 4 anni.'] },
        come: 'Si chiude.',
      },
    ],
  };
  const html = renderToStaticMarkup(<VersioneDelleClausole {...vista} fascicolo="/ente/convenzione/c1" />);
  expect(html).toContain('Superata');
  expect(html).toContain('Versione 1 (questa)');
  expect(html).toContain('href="/clausole/2"');
  expect(html).toContain('Dura 4 anni.');
  expect(html).not.toMatch(/style=|<table/);
});
