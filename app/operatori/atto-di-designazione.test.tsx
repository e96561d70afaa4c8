import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { FirmaDelFile } from '@/lib/documenti/domain/firma-del-file';
import { AttoDiDesignazione } from './atto-di-designazione';

const pagina = (firma: FirmaDelFile | null) =>
  renderToStaticMarkup(
    <AttoDiDesignazione
      designazione={{ documentoId: 'd1', nome: 'atto.pdf', dimensione: 49_000, il: '2026-03-10T09:00:00.000Z', firma }}
    />,
  );

it('SA-10 CA-06 has the file beside it, to be downloaded', () => {
  const html = pagina(null);
  expect(html).toMatch(/<a href="\/api\/documenti\/d1" download/);
  expect(html).toContain('atto.pdf (48 KB), caricato il 10/03/2026');
  expect(html).not.toContain('firma');
});

it('SA-10 CA-06 says whose signature it has, or plainly that it has none', () => {
  expect(pagina({ esito: 'SENZA_FIRMA', firmatari: [], revocaNonVerificata: false, motivi: [] })).toContain('senza firma digitale');
  expect(pagina({ esito: 'VALIDA', firmatari: ['Ada Neri'], revocaNonVerificata: false, motivi: [] })).toContain(
    'firma digitale valida di Ada Neri',
  );
  expect(
    pagina({ esito: 'NON_VALIDA', firmatari: ['Ada Neri'], revocaNonVerificata: false, motivi: ['Il certificato è scaduto.'] }),
  ).toMatch(/non valida di Ada Neri.*<li>Il certificato è scaduto\.<\/li>/);
});

it('SA-10 of a paper of before Varco says the day that it bears, and no hour', () => {
  const designazione = { documentoId: 'd1', nome: 'atto.pdf', dimensione: 49_000, il: '2024-04-01', firma: null };
  const html = renderToStaticMarkup(<AttoDiDesignazione designazione={designazione} />);
  expect(html).toContain('atto.pdf (48 KB), del 01/04/2024');
  expect(html).not.toContain(':00');
});
