import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firmaPades } from '@/lib/testing/firme';
import { allestisciFirma, codici, elementi, libero, numeroDi, revisione, type ScenaFirma } from '@/lib/testing/firme-attacchi';
import { aggiungiRevisione, primoLibero } from './demo/revisione';
import { scrivi, scriviVoci } from './demo/scrittura';
import { isFlusso } from './pdf/oggetti';
import { elencoPagine, flussiDiContenuto } from './pdf/pagine';
import { PdfLetto } from './pdf/pdf-letto';

let scena: ScenaFirma;
beforeAll(async () => {
  scena = await allestisciFirma();
});
afterAll(() => scena.ca.chiudi());

function scriviBreve(documento: PdfLetto, numero: number): string {
  const oggetto = documento.indiretto(numero)?.valore ?? null;
  return oggetto !== null && typeof oggetto === 'object' && oggetto.tipo === 'dizionario' ? scrivi(oggetto) : '';
}

describe('a change after the signature is found whatever way it comes', () => {
  const flusso = '<< /Length 43 >>\nstream\nBT /F1 40 Tf 50 400 Td (ADDED TEXT...) Tj ET\nendstream'.replace('43', '44');
  const casi: [string, () => Uint8Array, string[]][] = [
    [
      'page content replaced',
      () => revisione(scena.firmato, 'pagina', { Contents: (d) => `${libero(d)} 0 R` }, (n) => [[n, flusso]]),
      ['PAGINE_MODIFICATE'],
    ],
    [
      'page content extended',
      () => revisione(scena.firmato, 'pagina', { Contents: (d, v) => `[${elementi(v)} ${libero(d)} 0 R]` }, (n) => [[n, flusso]]),
      ['TIMBRATO_DOPO_LA_FIRMA'],
    ],
    ['page turned', () => revisione(scena.firmato, 'pagina', { Rotate: () => '180' }), ['PAGINE_MODIFICATE']],
    [
      'stamp as an annotation',
      () =>
        revisione(scena.firmato, 'pagina', { Annots: (d, v) => `[${elementi(v)} ${libero(d)} 0 R]` }, (n) => [
          [n, '<</Type /Annot /Subtype /FreeText /Rect [50 50 300 90] /Contents (Prot. 1) /DA (/Helv 12 Tf)>>'],
        ]),
      ['TIMBRATO_DOPO_LA_FIRMA'],
    ],
    [
      'annotation removed',
      () => revisione(scena.firmato, 'pagina', { Annots: (_, v) => `[${elementi(v).split(' ').slice(3).join(' ')}]` }),
      ['ANNOTAZIONI_AGGIUNTE'],
    ],
    [
      'the signature’s own widget removed',
      () => revisione(scena.firmato, 'pagina', { Annots: (_, v) => `[${elementi(v).split(' ').slice(0, 3).join(' ')}]` }),
      ['ANNOTAZIONI_AGGIUNTE'],
    ],
    [
      'widget that is no field',
      () =>
        revisione(scena.firmato, 'pagina', { Annots: (d, v) => `[${elementi(v)} ${libero(d)} 0 R]` }, (n) => [
          [n, '<</Type /Annot /Subtype /Widget /FT /Sig /T (x) /Rect [50 50 300 90]>>'],
        ]),
      ['ANNOTAZIONI_AGGIUNTE'],
    ],
    [
      'script run at opening',
      () => revisione(scena.firmato, 'catalogo', { OpenAction: () => '<</S /JavaScript /JS (app.alert\\(1\\))>>' }),
      ['CATALOGO_MODIFICATO', 'CONTENUTO_ATTIVO'],
    ],
    ['layers', () => revisione(scena.firmato, 'catalogo', { OCProperties: () => '<</OCGs [] /D <<>>>>' }), ['CATALOGO_MODIFICATO']],
    [
      'another page tree',
      () =>
        revisione(scena.firmato, 'catalogo', { Pages: (d) => `${libero(d)} 0 R` }, (n) => [
          [n, `<</Type /Pages /Kids [${n + 1} 0 R] /Count 1>>`],
          [n + 1, `<</Type /Page /Parent ${n} 0 R /MediaBox [0 0 595 842]>>`],
        ]),
      ['PAGINE_MODIFICATE'],
    ],
    [
      'form filled by a script of its own',
      () => revisione(scena.firmato, 'catalogo', { AcroForm: (_, v) => `${scrivi(v).slice(0, -2)} /NeedAppearances true>>` }),
      ['MODULO_MODIFICATO'],
    ],
    [
      'text field added',
      () =>
        revisione(scena.firmato, 'catalogo', { AcroForm: (d, v) => scrivi(v).replace('/Fields [', `/Fields [${libero(d)} 0 R `) }, (n) => [
          [n, '<</FT /Tx /T (importo) /V (1000)>>'],
        ]),
      ['MODULO_MODIFICATO'],
    ],
    [
      'empty signature field added',
      () =>
        revisione(scena.firmato, 'catalogo', { AcroForm: (d, v) => scrivi(v).replace('/Fields [', `/Fields [${libero(d)} 0 R `) }, (n) => [
          [n, '<</FT /Sig /T (altra)>>'],
        ]),
      ['AGGIUNTA_DOPO_ULTIMA_FIRMA'],
    ],
    [
      'structure replaced',
      () => revisione(scena.firmato, 'catalogo', { StructTreeRoot: () => '<</Type /StructTreeRoot>>' }),
      ['STRUTTURA_MODIFICATA'],
    ],
  ];
  for (const [nome, file, attesi] of casi) {
    it(nome, async () => {
      const esito = await scena.verifica(file());
      expect(codici(esito)).toEqual(attesi);
      expect(esito).toMatchObject({
        esito: attesi[0] === 'STRUTTURA_MODIFICATA' ? 'DA_ESAMINARE' : 'NON_VALIDA',
        modificheSuccessive: 'segnalate',
        firme: [{ integra: true }],
      });
    });
  }

  it('a stream replaced under its own number, same dictionary, same length', async () => {
    const documento = new PdfLetto(scena.firmato);
    const [pagina] = elencoPagine(documento);
    const numero = numeroDi(pagina && flussiDiContenuto(documento, pagina.dizionario)[0]);
    const vecchio = documento.indiretto(numero)?.valore;
    if (!isFlusso(vecchio)) throw new Error('no content stream in the test file');
    const dati = Buffer.from(vecchio.dati);
    dati[dati.length - 1] = (dati[dati.length - 1] ?? 0) ^ 1;
    const corpo = `${scriviVoci(vecchio.voci)}\nstream\n${dati.toString('latin1')}\nendstream`;
    expect(codici(await scena.verifica(aggiungiRevisione(documento, new Map([[numero, corpo]]))))).toEqual(['PAGINE_MODIFICATE']);
  });

  it('all pages turned from the tree that holds them', async () => {
    const documento = new PdfLetto(scena.firmato);
    const rif = documento.catalogo.voci.get('Pages');
    const corpo = scrivi(documento.risolvi(rif)).replace(/>>$/, ' /Rotate 180>>');
    expect(codici(await scena.verifica(aggiungiRevisione(documento, new Map([[numeroDi(rif), corpo]]))))).toContain('PAGINE_MODIFICATE');
  });

  it('an object that nothing refers to, kept for later', async () => {
    const conOrfano = aggiungiRevisione(
      new PdfLetto(scena.originale),
      new Map([[primoLibero(new PdfLetto(scena.originale)), '(innocuo)']]),
    );
    const suo = await firmaPades(conOrfano, scena.mario);
    const sostituito = aggiungiRevisione(new PdfLetto(suo), new Map([[primoLibero(new PdfLetto(scena.originale)), '(altro)']]));
    expect(codici(await scena.verifica(sostituito, { originale: conOrfano }))).toEqual(['OGGETTO_SOSTITUITO']);
  });

  it('a second signature under the name of the first', async () => {
    const prima = await firmaPades(scena.originale, scena.mario, { nome: 'Firma' });
    expect(codici(await scena.verifica(await firmaPades(prima, scena.mario, { nome: 'Firma' })))).toEqual(['MODULO_MODIFICATO']);
    expect(codici(await scena.verifica(await firmaPades(prima, scena.mario, { nome: 'Firma seconda' })))).toEqual([]);
  });

  it('the appearance of a signature already made', async () => {
    const documento = new PdfLetto(scena.firmato);
    const campo = [...documento.voci.keys()].find((numero) => scriviBreve(documento, numero).includes('/FT /Sig')) ?? -1;
    const corpo = scriviBreve(documento, campo).replace('>>', `\n/AP <</N ${libero(documento)} 0 R>>>>`);
    expect(
      codici(
        await scena.verifica(
          aggiungiRevisione(
            documento,
            new Map([
              [campo, corpo],
              [libero(documento), flusso],
            ]),
          ),
        ),
      ),
    ).toContain('MODULO_MODIFICATO');
  });

  it('evidence added after the signature is legitimate', async () => {
    const esito = await scena.verifica(
      revisione(scena.firmato, 'catalogo', { DSS: (d) => `<</Certs [${libero(d)} 0 R]>>` }, (n) => [
        [n, '<< /Length 3 >>\nstream\nabc\nendstream'],
      ]),
    );
    expect([esito.esito, esito.modificheSuccessive, codici(esito)]).toEqual(['VALIDA', 'ammesse', []]);
  });
});
