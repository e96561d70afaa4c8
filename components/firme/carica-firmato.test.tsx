import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { CaricaFirmato } from './carica-firmato';

vi.mock('next/navigation', () => ({ useRouter: () => ({}), unstable_rethrow: () => undefined }));

const html = (busta?: boolean) =>
  renderToStaticMarkup(<CaricaFirmato url="/api/x" firmatari={['Ada Neri']} busta={busta} bottone="Carica" valori={{}} />);

it('CA-16 asks for a PDF or an envelope, and where an envelope is signed again for another one alone', () => {
  expect(html()).toContain('PDF firmato (PAdES) oppure busta .p7m');
  expect(html(true)).toContain('La busta .p7m (CAdES) scaricata, firmata di nuovo');
  expect(html(true)).not.toContain('PAdES');
});
