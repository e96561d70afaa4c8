import { afterEach, expect, it, vi } from 'vitest';
import { chiedereAnteprima, leggereAnteprima } from './chiedere-anteprima';

afterEach(() => vi.unstubAllGlobals());

it('sends what is asked in the body of a form that is there only for that, never in an address', () => {
  const inviati: Record<string, unknown>[] = [];
  const nelCorpo = new Set<object>();
  const elemento = (nome: string) => {
    const fatto: Record<string, unknown> = { nome, figli: [] as unknown[] };
    return Object.assign(fatto, {
      append: (figlio: unknown) => (fatto.figli as unknown[]).push(figlio),
      submit: () => inviati.push({ ...fatto, eraNellaPagina: nelCorpo.has(fatto) }),
      remove: () => nelCorpo.delete(fatto),
    });
  };
  vi.stubGlobal('document', { createElement: elemento, body: { append: (uno: object) => nelCorpo.add(uno) } });

  chiedereAnteprima(
    { indirizzo: '/api/atti/anteprima', richiesta: () => ({ tipo: 'DIFFIDA', valori: { motivo: 'à «x»' } }) },
    'riquadro-1',
  );

  expect(inviati).toMatchObject([
    {
      method: 'post',
      action: '/api/atti/anteprima#navpanes=0&view=FitH',
      target: 'riquadro-1',
      eraNellaPagina: true,
      figli: [{ name: 'richiesta', value: '{"tipo":"DIFFIDA","valori":{"motivo":"à «x»"}}' }],
    },
  ]);
  expect(nelCorpo.size).toBe(0);
});

const risposta = (corpo: string, tipo: string, status = 200) => new Response(corpo, { status, headers: { 'content-type': tipo } });

it('asks for it before a page is opened: the document, or the reason why there is none, to be said on the form', async () => {
  const chiesti: unknown[][] = [];
  const risponde = (con: () => Response) => vi.stubGlobal('fetch', (...dati: unknown[]) => (chiesti.push(dati), Promise.resolve(con())));
  const chiedi = () => leggereAnteprima({ indirizzo: '/api/atti/anteprima', richiesta: () => ({ tipo: 'DIFFIDA' }) });

  risponde(() => risposta('%PDF-1.7', 'application/pdf'));
  const letta = await chiedi();
  expect('pdf' in letta && (await letta.pdf.text())).toBe('%PDF-1.7');
  expect(chiesti[0]).toMatchObject(['/api/atti/anteprima', { method: 'POST' }]);
  expect(String((chiesti[0]?.[1] as { body: unknown }).body)).toBe('richiesta=%7B%22tipo%22%3A%22DIFFIDA%22%7D');

  risponde(() => risposta('Scegli almeno un operatore. ', 'text/plain; charset=utf-8', 422));
  expect(await chiedi()).toEqual({ frase: 'Scegli almeno un operatore.' });
  risponde(() => risposta('<h1>Guasto</h1>', 'text/html', 500));
  expect(await chiedi()).toEqual({ frase: expect.stringContaining('non si è potuta preparare') as string });
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
  expect(await chiedi()).toEqual({ frase: expect.stringContaining('riprova') as string });
});
