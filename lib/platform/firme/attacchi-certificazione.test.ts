import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firmaP7m, firmaPades, LUCIA, type IdentitaDiProva } from '@/lib/testing/firme';
import { allestisciFirma, codici, elementi, libero, revisione, type ScenaFirma, FALSO } from '@/lib/testing/firme-attacchi';
import { pdfDiProva, preparaSegnaposto, riempi } from '@/lib/testing/firme-pdf';
import { emettiUnita, marcaDiOpenssl } from '@/lib/testing/firme-marche';

let scena: ScenaFirma;
let lucia: IdentitaDiProva;
beforeAll(async () => {
  scena = await allestisciFirma();
  lucia = await scena.ca.emetti(LUCIA, { chiave: 'P-256' });
});
afterAll(() => scena.ca.chiudi());

describe('certified documents', () => {
  const certificazione = (p: number): string =>
    `/Reference [<</Type /SigRef /TransformMethod /DocMDP /TransformParams <</Type /TransformParams /P ${p} /V /1.2>>>>]`;

  it('evil annotation: what P 3 would allow is refused all the same', async () => {
    const certificato = await firmaPades(scena.originale, scena.mario, { altreVoci: certificazione(3) });
    expect((await scena.verifica(certificato)).esito).toBe('VALIDA');
    const nota = revisione(certificato, 'pagina', { Annots: (d, v) => `[${elementi(v)} ${libero(d)} 0 R]` }, (n) => [
      [n, '<</Type /Annot /Subtype /FreeText /Rect [50 600 300 700] /Contents (9999) /DA (/Helv 12 Tf)>>'],
    ]);
    expect(await scena.respinto(nota)).toEqual(['TIMBRATO_DOPO_LA_FIRMA']);
  });

  it('sneaky signature: a second one that draws over the page, one that is only printed', async () => {
    const estesa = await firmaPades(scena.firmato, lucia, { rettangolo: [0, 300, 595, 842] });
    expect(await scena.respinto(estesa)).toEqual(['FIRMA_VISIBILE_ESTESA']);
    const stampata = await firmaPades(scena.firmato, lucia, { rettangolo: [0, 300, 595, 842], attributi: 0x24 });
    expect(await scena.respinto(stampata)).toEqual(['FIRMA_VISIBILE_ESTESA']);
    const invisibile = await firmaPades(scena.firmato, lucia, { rettangolo: [0, 300, 595, 842], attributi: 0x02 });
    expect((await scena.verifica(invisibile)).esito).toBe('VALIDA');
  });

  it('a time stamp, which is nobody’s, that draws on the page', async () => {
    const tsa = await emettiUnita(scena.ca);
    const marcato = async (rettangolo: readonly [number, number, number, number]): Promise<Uint8Array> => {
      const segnaposto = await preparaSegnaposto(scena.firmato, { rettangolo, sottoformato: 'ETSI.RFC3161' });
      return riempi(segnaposto, await marcaDiOpenssl(tsa, segnaposto.parti));
    };
    expect(await scena.respinto(await marcato([60, 690, 160, 720]))).toContain('FIRMA_VISIBILE_ESTESA');
    expect(codici(await scena.verifica(await marcato([0, 0, 0, 0])))).not.toContain('FIRMA_VISIBILE_ESTESA');
  });

  it('a signature after one that forbids everything (P 1)', async () => {
    const chiuso = await firmaPades(scena.originale, scena.mario, { altreVoci: certificazione(1) });
    expect((await scena.verifica(chiuso)).esito).toBe('VALIDA');
    expect(await scena.respinto(await firmaPades(chiuso, lucia))).toEqual(['MODIFICHE_VIETATE']);
  });

  it('the permissions of the document changed or taken away', async () => {
    const permessi = revisione(scena.originale, 'catalogo', { Perms: () => '<</DocMDP <</P 1>>>>' });
    const firmato = await firmaPades(permessi, scena.mario);
    for (const Perms of ['<<>>', 'null', '<</DocMDP <</P 3>>>>'])
      expect(await scena.respinto(revisione(firmato, 'catalogo', { Perms: () => Perms }), permessi), Perms).toContain(
        'CATALOGO_MODIFICATO',
      );
    expect(
      (await scena.verifica(revisione(firmato, 'catalogo', { Perms: () => '<</DocMDP <</P 1>> /UR3 <<>>>>' }), { originale: permessi }))
        .esito,
    ).toBe('VALIDA');
  });
});

describe('two files in one', () => {
  it('a PDF with an envelope behind it, an envelope with a PDF behind it or before it', async () => {
    const busta = await firmaP7m(scena.originale, scena.mario);
    expect(await scena.respinto(Buffer.concat([scena.firmato, busta]))).toEqual(['PDF_CODA_ESTRANEA']);
    expect(await scena.respinto(Buffer.concat([busta, scena.firmato]))).toContain('BUSTA_CODA_ESTRANEA');
    expect(await scena.respinto(Buffer.concat([Buffer.from('0\x80'), scena.firmato]))).not.toEqual([]);
    expect(await scena.respinto(Buffer.concat([Buffer.from('x'.repeat(900)), scena.firmato]))).toEqual(['PDF_TESTA_ESTRANEA']);
  });

  it('another version of the same document, signed in a PDF or in an envelope', async () => {
    const bozza = await pdfDiProva({ testo: 'Convenzione, bozza' });
    for (const file of [await firmaPades(bozza, scena.mario), await firmaP7m(bozza, scena.mario)])
      expect(await scena.respinto(file)).toEqual(['ALTRO_DOCUMENTO']);
    const estesa = revisione(scena.originale, 'pagina', { Contents: (d, v) => `[${elementi(v)} ${libero(d)} 0 R]` }, (n) => [[n, FALSO]]);
    for (const file of [await firmaPades(estesa, scena.mario), await firmaP7m(estesa, scena.mario)])
      expect(await scena.respinto(file)).toEqual(['TIMBRATO_PRIMA_DELLA_FIRMA']);
  });
});
