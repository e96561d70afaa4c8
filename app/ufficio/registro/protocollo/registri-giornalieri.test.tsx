import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { RegistriGiornalieri } from './registri-giornalieri';

const REGISTRO = {
  id: 'r1',
  titolo: 'Registro giornaliero di protocollo del 10 marzo 2026',
  nome: 'registro-protocollo-2026-03-10.pdf',
  sha256: 'a1b2c3d4'.repeat(8),
  dimensione: 40_000,
  creatoIl: new Date('2026-03-11T04:15:00Z'),
};

it('gives each archived day to read and to take away, with the digest to compare, and says what is to be done with it', () => {
  const markup = renderToStaticMarkup(<RegistriGiornalieri registri={[REGISTRO]} />);
  expect(markup).toContain('href="/api/documenti/r1"');
  expect(markup).toMatch(/href="\/api\/documenti\/r1\?anteprima" target="_blank"/);
  expect(markup).toContain(REGISTRO.sha256);
  expect(markup).toContain('conservazione');
});

it('says when the register of a day is made, and that there is none yet', () => {
  const markup = renderToStaticMarkup(<RegistriGiornalieri registri={[]} />);
  expect(markup).toContain('nasce da sé nella notte seguente');
  expect(markup).toContain('Ancora nessun registro giornaliero in archivio.');
});
