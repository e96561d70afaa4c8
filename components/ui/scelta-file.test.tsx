import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { SceltaFile } from './scelta-file';

const MASSIMO = 25 * 1024 * 1024;

it('says which kinds and how large before choosing, and ties it to the control', () => {
  const html = renderToStaticMarkup(<SceltaFile id="f" etichetta="Atto" accetta=".pdf,.p7m" massimoByte={MASSIMO} />);
  expect(html).toContain('<p id="f-limiti" class="mb-3 text-sm text-secondary">Tipi di file: .pdf o .p7m, fino a 25 MB.</p>');
  expect(html).toContain('aria-describedby="f-limiti"');
  expect(html).not.toContain('aria-invalid');
});

it('says beside the control why a file was refused', () => {
  const html = renderToStaticMarkup(<SceltaFile id="f" etichetta="Atto" massimoByte={MASSIMO} errore="Il file è vuoto." />);
  expect(html).toMatch(/<p id="f-errore".*Il file è vuoto\./);
  expect(html).toContain('aria-describedby="f-limiti f-errore" aria-invalid="true"');
});
