import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { NAVIGAZIONE_UFFICIO } from '../navigazione';
import { Avviso } from './avviso';
import { EtichettaStato } from './etichetta';
import { GraficoBarre } from './grafico-barre';
import { Guscio } from './guscio';
import { Paginazione } from './paginazione';
import { Passi } from './passi';
import { Riepilogo } from './riepilogo';
import { Tabella, type Colonna } from './tabella';

vi.mock('next/navigation', () => ({ usePathname: () => '/ufficio/convenzioni/12' }));

describe('the shell', () => {
  const html = renderToStaticMarkup(
    <Guscio ente={{ nome: 'Comune di Prova' }} utente={{ nome: 'Anna Neri', ruolo: 'Ufficio demografico' }} voci={NAVIGAZIONE_UFFICIO}>
      <h1>Titolo</h1>
    </Guscio>,
  );

  it('has one main to skip to, a header and a footer', () => {
    expect(html.match(/<main id="contenuto" tabindex="-1"/g)).toHaveLength(1);
    expect(html).toContain('<header');
    expect(html).toContain('<footer');
  });

  it('marks where one is, once', () => {
    expect(html.match(/aria-current/g)).toHaveLength(1);
    expect(html).toMatch(/aria-current="true"[^>]*href="\/ufficio\/convenzioni"/);
  });

  it('says who is logged in and lets them out with a POST', () => {
    expect(html).toContain('Anna Neri');
    expect(html).toMatch(/<form action="\/api\/esci" method="post">/);
  });

  it('carries the links that the rules ask, marked for the validators', () => {
    expect(html).toContain('data-element="accessibility-link"');
    expect(html).toContain('data-element="privacy-policy-link"');
  });
});

describe('the table', () => {
  type Riga = { id: string; ente: string; operatori: number };
  const colonne: Colonna<Riga>[] = [
    { campo: 'ente', titolo: 'Ente', nomeDellaRiga: true, ordinabile: true, cella: ({ ente }) => ente },
    { campo: 'operatori', titolo: 'Operatori', ordinabile: true, cella: ({ operatori }) => operatori },
  ];
  const ordinamento = { campo: 'ente', verso: 'crescente', href: (campo: string, verso: string) => `?${campo}.${verso}` } as const;
  const tabella = (righe: Riga[]) =>
    renderToStaticMarkup(
      <Tabella didascalia="Enti" colonne={colonne} righe={righe} chiave={({ id }) => id} ordinamento={ordinamento} vuoto={<p>Niente</p>} />,
    );

  it('keeps its roles, which the cards of small screens would lose', () => {
    const html = tabella([{ id: '1', ente: 'ASL', operatori: 0 }]);
    for (const ruolo of ['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell']) expect(html).toContain(`role="${ruolo}"`);
    expect(html).toContain('<caption class="sr-only">Enti</caption>');
    expect(html).toMatch(/data-colonna="Operatori"[^>]*><span[^>]*>0</);
  });

  it('says how it is sorted and offers the other way', () => {
    const html = tabella([{ id: '1', ente: 'ASL', operatori: 3 }]);
    expect(html).toMatch(/aria-sort="ascending"[^>]*><a[^>]*href="\?ente.decrescente"/);
    expect(html).toMatch(/aria-sort="none"[^>]*><a[^>]*href="\?operatori.crescente"/);
  });

  it('gives way to what to do when it is empty', () => {
    expect(tabella([])).toBe('<p>Niente</p>');
  });
});

it('counts the results and marks the current page', () => {
  const html = renderToStaticMarkup(
    <Paginazione pagina={2} perPagina={20} totale={41} href={(pagina) => `?pagina=${pagina}`} cosa="enti" />,
  );
  expect(html).toContain('21–40 di 41 enti');
  expect(html).toMatch(/aria-current="page"[^>]*href="\?pagina=2"/);
  expect(html).toContain('Pagina successiva');
  expect(renderToStaticMarkup(<Paginazione pagina={1} perPagina={20} totale={0} href={String} />)).toContain('Nessun risultato');
});

it('interrupts for an error only', () => {
  expect(renderToStaticMarkup(<Avviso tono="errore">No</Avviso>)).toContain('role="alert"');
  expect(renderToStaticMarkup(<Avviso tono="attenzione">Bada</Avviso>)).toContain('role="status"');
});

it('says which step one is at, and leads back to the filled ones only', () => {
  const html = renderToStaticMarkup(
    <Passi passi={[{ titolo: 'Ente', href: '/passo/1', completo: true }, { titolo: 'Operatori' }, { titolo: 'Riepilogo' }]} corrente={1} />,
  );
  expect(html).toContain('Passo 2 di 3');
  expect(html).toMatch(/<li aria-current="step"/);
  expect(html).toContain('(completato)');
  expect(html.match(/href=/g)).toHaveLength(2);
});

it('shows a state in words, never as a code', () => {
  expect(renderToStaticMarkup(<EtichettaStato stato="FIRMATA_FRUITORE" />)).toContain('>Da controfirmare<');
  expect(renderToStaticMarkup(<EtichettaStato stato="DA_INVIARE" />)).toContain('>In uscita<');
});

it('shows what is missing as such, and a zero as a zero', () => {
  const html = renderToStaticMarkup(
    <Riepilogo
      voci={[
        { termine: 'P.IVA', valore: null },
        { termine: 'Operatori', valore: 0 },
      ]}
    />,
  );
  expect(html).toContain('Non indicato');
  expect(html).toMatch(/<dd[^>]*>0<\/dd>/);
});

it('gives the numbers of a chart also as a table, and no style attribute', () => {
  const html = renderToStaticMarkup(
    <GraficoBarre titolo="Per mese" sintesi="Più a marzo." colonne={['Mese', 'Numero']} barre={[{ etichetta: 'Marzo', valore: 10 }]} />,
  );
  expect(html).toMatch(/<th scope="row"[^>]*>Marzo<\/th><td[^>]*>10<\/td>/);
  expect(html).toMatch(/<rect width="100"/);
  expect(html).not.toContain('style=');
});
