import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { ModuloRisposta } from './modulo-risposta';

const chiavi = vi.hoisted(() => [] as (string | undefined)[]);
vi.mock('@/components/modulo/use-bozza', () => ({
  useBozza: (_modulo: unknown, chiave: string | undefined) => {
    chiavi.push(chiave);
    return { ripresa: false, dimentica: () => undefined };
  },
}));
vi.mock('next/navigation', () => ({ useRouter: () => ({}), unstable_rethrow: () => undefined }));

it('CH-13 keeps the answer being written while the data are corrected, one for each question', () => {
  for (const integrazione of ['i1', 'i2'])
    renderToString(
      <ModuloRisposta
        adesioneId="7f0f8a52-4a0c-4c1e-9d3c-0c6f6a2b1d11"
        integrazione={integrazione}
        domanda="Manca la delega."
        azione={() => Promise.resolve({ ok: true, valore: undefined })}
        correzioni={[]}
        correggi="/ente"
        riepilogo="/riepilogo"
      />,
    );
  expect(chiavi).toEqual(['risposta:i1', 'risposta:i2']);
});
