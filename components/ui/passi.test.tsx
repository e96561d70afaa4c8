import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Passi } from './passi';

it('tells a step as completed only when it is, wherever one stands', () => {
  const html = renderToStaticMarkup(
    <Passi passi={[{ titolo: 'Ente' }, { titolo: 'Operatori' }, { titolo: 'Riepilogo', completo: true }]} corrente={1} />,
  );
  expect(html).not.toContain('Ente<span class="sr-only"> (completato)');
  expect(html).toContain('Riepilogo<span class="sr-only"> (completato)');
});
