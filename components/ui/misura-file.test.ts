import { expect, it } from 'vitest';
import { rifiutoDelFile, rifiutoSeCambiato } from './misura-file';

const MB = 1_048_576;

it('refuses before sending what the server would refuse anyway, each with its sentence', () => {
  expect(rifiutoDelFile(undefined, MB)?.codice).toBe('FILE_ASSENTE');
  expect(rifiutoDelFile({ name: 'a.pdf', size: 0 }, MB)?.codice).toBe('FILE_VUOTO');
  expect(rifiutoDelFile({ name: 'a.pdf', size: 2 * MB }, MB)?.messaggio).toBe('Il file «a.pdf» è di 2 MB: il limite è 1 MB.');
  expect(rifiutoDelFile({ name: 'a.pdf', size: 40_960 }, 20_480)?.messaggio).toBe('Il file «a.pdf» è di 40 KB: il limite è 20 KB.');
  expect(rifiutoDelFile({ name: 'a.docx', size: 10 }, MB, '.pdf, .p7m')?.codice).toBe('FILE_DI_ALTRO_TIPO');
});

it('lets through the right kind, whatever the case of its extension', () => {
  expect(rifiutoDelFile({ name: 'Convenzione.PDF.P7M', size: MB }, MB, '.pdf,.p7m')).toBeNull();
  expect(rifiutoDelFile({ name: 'qualunque', size: 1 }, MB)).toBeNull();
});

it('says of a file signed again under the same name that it has to be chosen again', async () => {
  const file = new File(['%PDF-'], 'atto-firmato.pdf');
  expect(await rifiutoSeCambiato(file)).toBeNull();
  const cambiato = { name: file.name, slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')) }) };
  expect(await rifiutoSeCambiato(cambiato as unknown as File)).toMatchObject({
    codice: 'FILE_CAMBIATO',
    campi: { file: expect.stringContaining('«atto-firmato.pdf» è cambiato') },
  });
});
