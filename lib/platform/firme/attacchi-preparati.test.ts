import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firmaPades, LUCIA } from '@/lib/testing/firme';
import { aMano, allestisciFirma, codici, elementi, libero, revisione, riga, type ScenaFirma } from '@/lib/testing/firme-attacchi';
import { scrivi } from './demo/scrittura';
import { ancoraConfigurata } from './ancore';
import { PdfLetto } from './pdf/pdf-letto';
import type { Verifica } from './tipi';
import { verificaFirma } from './verifica';

let scena: ScenaFirma;
beforeAll(async () => {
  scena = await allestisciFirma();
});
afterAll(() => scena.ca.chiudi());

const TESTO = '<< /Length 36 >>\nstream\nBT /F1 40 Tf 50 400 Td (1000) Tj ET \nendstream';
const ALTRO = TESTO.replace('1000', '9999');
const COPERTURA = '<</Type /XObject /Subtype /Form /BBox [0 0 595 842] /Length 16>>\nstream\n0 0 595 842 re f\nendstream';

/** What an attacker does to a document that he prepared himself before the victim signed it: judged alone, and against what was prepared. */
async function dopoLaFirma(preparato: Uint8Array, attacco: (firmato: Uint8Array) => Uint8Array | Promise<Uint8Array>): Promise<string[]> {
  const firmato = await firmaPades(preparato, scena.mario);
  const buono = await daSolo(firmato);
  expect([buono.esito, codici(buono)]).toEqual(['VALIDA', []]);
  const attaccato = await attacco(firmato);
  const [solo, contro] = [await daSolo(attaccato), await scena.verifica(attaccato, { originale: preparato })];
  expect([solo.esito, contro.esito]).not.toContain('VALIDA');
  if (solo.firme.length > 0) expect(solo.modificheSuccessive).not.toBe('nessuna');
  return codici(solo);
}

function daSolo(file: Uint8Array): Promise<Verifica> {
  return verificaFirma({ file, ancore: [ancoraConfigurata(scena.ca.certificato)], now: scena.domani });
}

/** The document with something of the attacker's already in it: `numero` is the first of his objects. */
function prepara(
  dove: 'pagina' | 'catalogo',
  voci: (numero: number) => Record<string, (vecchia: string) => string>,
  oggetti: (numero: number) => [number, string][],
): { preparato: Uint8Array; numero: number } {
  const numero = libero(new PdfLetto(scena.originale));
  const scritte = Object.entries(voci(numero)).map(
    ([chiave, testo]) =>
      [chiave, (_: PdfLetto, v: Parameters<typeof scrivi>[0]) => testo(chiave === 'Annots' ? elementi(v) : scrivi(v))] as const,
  );
  return { preparato: revisione(scena.originale, dove, Object.fromEntries(scritte), () => oggetti(numero)), numero };
}

describe('shadow attacks: the document was prepared before the signature', () => {
  it('hide: what covered the text is freed from the index', async () => {
    const { preparato, numero } = prepara(
      'pagina',
      (n) => ({ Resources: () => `<</XObject <</Velo ${n} 0 R>>>>` }),
      (n) => [[n, COPERTURA]],
    );
    expect(await dopoLaFirma(preparato, (firmato) => aMano(firmato, [], { righe: [riga(numero, 0, 1, 'f')] }))).toEqual([
      'PAGINE_MODIFICATE',
    ]);
  });

  it('hide: what covered the text becomes nothing', async () => {
    const { preparato, numero } = prepara(
      'pagina',
      (n) => ({ Resources: () => `<</XObject <</Velo ${n} 0 R>>>>` }),
      (n) => [[n, COPERTURA]],
    );
    expect(await dopoLaFirma(preparato, (firmato) => aMano(firmato, [[numero, 'null']]))).toEqual(['PAGINE_MODIFICATE']);
  });

  it('replace: the font that draws the figures is another', async () => {
    const { preparato, numero } = prepara(
      'pagina',
      (n) => ({ Resources: () => `<</Font <</F1 ${n} 0 R>>>>` }),
      (n) => [[n, '<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>']],
    );
    const corpo = '<</Type /Font /Subtype /Type1 /BaseFont /Symbol /Encoding <</Differences [49 /nine]>>>>';
    expect(await dopoLaFirma(preparato, (firmato) => aMano(firmato, [[numero, corpo]]))).toEqual(['PAGINE_MODIFICATE']);
  });

  it('replace: the value of a form field, and its appearance', async () => {
    const { preparato, numero } = prepara(
      'catalogo',
      (n) => ({ AcroForm: () => `<</Fields [${n} 0 R]>>` }),
      (n) => [
        [n, `<</FT /Tx /T (importo) /V (1000) /AP <</N ${n + 1} 0 R>>>>`],
        [n + 1, TESTO],
      ],
    );
    const campo = `<</FT /Tx /T (importo) /V (9999) /AP <</N ${numero + 1} 0 R>>>>`;
    expect(await dopoLaFirma(preparato, (firmato) => aMano(firmato, [[numero, campo]]))).toEqual(['MODULO_MODIFICATO']);
    expect(await dopoLaFirma(preparato, (firmato) => aMano(firmato, [[numero + 1, ALTRO]]))).toEqual(['MODULO_MODIFICATO']);
  });

  it('replace: the appearance of an annotation', async () => {
    const { preparato, numero } = prepara(
      'pagina',
      (n) => ({ Annots: (v) => `[${v} ${n} 0 R]` }),
      (n) => [
        [n, `<</Type /Annot /Subtype /Stamp /Rect [50 50 300 90] /AP <</N ${n + 1} 0 R>>>>`],
        [n + 1, TESTO],
      ],
    );
    expect(await dopoLaFirma(preparato, (firmato) => aMano(firmato, [[numero + 1, ALTRO]]))).toEqual(['ANNOTAZIONI_AGGIUNTE']);
  });

  it('hide-and-replace: the second document waits among the signed bytes', async () => {
    const { preparato, numero } = prepara(
      'catalogo',
      () => ({}),
      (n) => [
        [n, `<</Type /Catalog /Pages ${n + 1} 0 R>>`],
        [n + 1, `<</Type /Pages /Kids [${n + 2} 0 R] /Count 1>>`],
        [n + 2, `<</Type /Page /Parent ${n + 1} 0 R /MediaBox [0 0 595 842] /Contents ${n + 3} 0 R>>`],
        [n + 3, ALTRO],
      ],
    );
    const catalogo = (firmato: Uint8Array): string => {
      const modulo = scrivi(new PdfLetto(firmato).catalogo.voci.get('AcroForm') ?? null);
      return `<</Type /Catalog /Pages ${numero + 1} 0 R /AcroForm ${modulo}>>`;
    };
    expect(
      await dopoLaFirma(preparato, (firmato) =>
        aMano(firmato, [[numero, catalogo(firmato)]], { trailer: (giusto) => giusto.replace(/\/Root \d+/, `/Root ${numero}`) }),
      ),
    ).toContain('PAGINE_MODIFICATE');
    const soloRadice = await dopoLaFirma(preparato, (firmato) =>
      aMano(firmato, [], { trailer: (giusto) => giusto.replace(/\/Root \d+/, `/Root ${numero}`) }),
    );
    expect(soloRadice).toContain('SENZA_FIRMA');
  });

  it('a signature field left empty and hidden comes out over the page when it is signed', async () => {
    const { preparato, numero } = prepara(
      'catalogo',
      (n) => ({ AcroForm: () => `<</Fields [${n} 0 R]>>` }),
      (n) => [[n, '<</Type /Annot /Subtype /Widget /FT /Sig /T (seconda) /F 2 /Rect [0 300 595 842]>>']],
    );
    const conWidget = revisione(preparato, 'pagina', { Annots: (_, v) => `[${elementi(v)} ${numero} 0 R]` });
    const lucia = await scena.ca.emetti(LUCIA, { chiave: 'P-256' });
    const trovati = await dopoLaFirma(conWidget, async (firmato) => {
      const valore = /\/V (\d+ 0 R)/g;
      const seconda = await firmaPades(firmato, lucia);
      const suo = [...Buffer.from(seconda).toString('latin1').matchAll(valore)].at(-1)?.[1] ?? '';
      const campo = `<</Type /Annot /Subtype /Widget /FT /Sig /T (seconda) /F 4 /Rect [0 300 595 842] /V ${suo} /AP <</N ${numero} 0 R>>>>`;
      return aMano(seconda, [[numero, campo]]);
    });
    expect(trovati).toContain('FIRMA_VISIBILE_ESTESA');
  });
});
