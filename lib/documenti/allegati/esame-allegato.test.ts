import { beforeAll, describe, expect, it } from 'vitest';
import { libero, revisione } from '@/lib/testing/firme-attacchi';
import { pdfDiProva } from '@/lib/testing/firme-pdf';
import { PdfLetto } from '@/lib/platform/firme/pdf/pdf-letto';
import { motivo } from '@/lib/platform/firme/motivi';
import { verificaFirma } from '@/lib/platform/firme/verifica';
import { firmaConMotivi, firmaDelFile } from '../domain/firma-del-file';
import { assertLeggibile, provaDiAllegato } from './esame-allegato';

const now = new Date('2026-11-21T10:00:00Z');
let pulito: Uint8Array;
beforeAll(async () => {
  pulito = await pdfDiProva();
});

/** What the office reads beside an attachment. */
async function letto(file: Uint8Array): Promise<string> {
  const verifica = await verificaFirma({ file, ancore: [], now });
  assertLeggibile(verifica);
  const firma = firmaDelFile(JSON.parse(JSON.stringify(provaDiAllegato(verifica, now))));
  return firma ? firmaConMotivi(firma) : '';
}

describe('an attachment that does more than be read is taken, and the office is told', () => {
  it('a plain one has nothing to say', async () => {
    expect(await letto(pulito)).toBe('senza firma digitale');
  });

  it('a script, a file inside', async () => {
    const conScript = revisione(pulito, 'catalogo', { OpenAction: () => '<</S /JavaScript /JS (app.alert\\(1\\))>>' });
    expect(await letto(conScript)).toBe(`senza firma digitale. ${motivo('CONTENUTO_ATTIVO').frase}`);
    const numero = libero(new PdfLetto(pulito));
    const conFile = revisione(pulito, 'catalogo', { Names: () => `<</EmbeddedFiles <</Names [(a) ${numero} 0 R]>>>>` }, (n) => [
      [n, `<</Type /Filespec /F (a.exe) /EF <</F ${n + 1} 0 R>>>>`],
      [n + 1, '<</Length 3>>\nstream\nabc\nendstream'],
    ]);
    expect(await letto(conFile)).toBe(`senza firma digitale. ${motivo('FILE_INCORPORATI').frase}`);
  });
});
