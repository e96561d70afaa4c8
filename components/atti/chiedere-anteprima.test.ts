import { afterEach, expect, it, vi } from 'vitest';
import { chiedereAnteprima } from './chiedere-anteprima';

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
