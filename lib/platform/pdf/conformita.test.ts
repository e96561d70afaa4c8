import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { DOCUMENTI_DIFFICILI } from '@/lib/testing/documenti-difficili';
import { documentoPdfDiProva } from '@/lib/testing/documento-di-prova';
import { controllaPdf, pagineDelPdf, testoInOrdineDiLettura } from '@/lib/testing/pdf';
import { difettiPdfA1b, variante1b } from '@/lib/testing/pdf-a';
import { difettiDiLettura } from '@/lib/testing/pdf-lettura';
import { generaPdf } from './genera-pdf';

vi.setConfig({ testTimeout: 120_000 });

const DIFFICILI = Object.entries(DOCUMENTI_DIFFICILI);
const impronta = (byte: Uint8Array): string => createHash('sha256').update(byte).digest('hex');
/** The file with one thing in it spoilt, same length: what the checks must see. */
const guasto = (byte: Uint8Array, prima: string, dopo: string): Uint8Array => {
  const testo = Buffer.from(byte).toString('latin1');
  expect(testo).toContain(prima);
  expect(dopo).toHaveLength(prima.length);
  return new Uint8Array(Buffer.from(testo.replace(prima, dopo), 'latin1'));
};

describe('every document that the engine writes', () => {
  it.each(DIFFICILI)('is tagged, embedded, ordered and declared as PDF/A-2a and PDF/UA-1 ask, for qpdf and poppler: %s', async (_, fai) => {
    const documento = fai();
    expect(await controllaPdf(await generaPdf(documento), documento)).toEqual([]);
  });

  it('is read in the same order by poppler as by these tests', async () => {
    const documento = DOCUMENTI_DIFFICILI['lettera con stemma, caselle e bozza']?.() ?? documentoPdfDiProva();
    for (const prova of [documento, documentoPdfDiProva()])
      expect(difettiDiLettura(testoInOrdineDiLettura(await generaPdf(prova)), prova)).toEqual([]);
  });

  it('passes PDFBox preflight as a PDF/A-1b variant: same bytes but for the header’s version and the level in the XMP', async () => {
    const file: Record<string, Uint8Array> = { 'la 2a, che preflight non conosce': await generaPdf(documentoPdfDiProva()) };
    for (const [nome, fai] of DIFFICILI) file[nome] = variante1b(await generaPdf(fai()));
    const { 'la 2a, che preflight non conosce': originale, ...varianti } = difettiPdfA1b(file);
    expect(Object.values(varianti)).toEqual(DIFFICILI.map(() => []));
    expect(originale?.join()).toContain('part must be 1');
  });

  it('is as long as it says', async () => {
    const pagine = async (nome: string) => pagineDelPdf(await generaPdf(DOCUMENTI_DIFFICILI[nome]?.() ?? documentoPdfDiProva())).length;
    expect(await pagine('quaranta pagine')).toBeGreaterThanOrEqual(40);
    expect(await pagine('tabella di seicento righe')).toBeGreaterThan(12);
  });

  it('has the same bytes in this process, in whatever order, and in another one', async () => {
    const qui = new Map<string, string>();
    for (const [nome, fai] of DIFFICILI) qui.set(nome, impronta(await generaPdf(fai())));
    for (const [nome, fai] of DIFFICILI.toReversed()) expect(impronta(await generaPdf(fai()))).toBe(qui.get(nome));
    const altrove = `
      import { createHash } from 'node:crypto';
      import { generaPdf } from './lib/platform/pdf/genera-pdf';
      import { DOCUMENTI_DIFFICILI } from './lib/testing/documenti-difficili';
      void (async () => {
        for (const [nome, fai] of Object.entries(DOCUMENTI_DIFFICILI).reverse())
          process.stdout.write(createHash('sha256').update(await generaPdf(fai())).digest('hex') + ' ' + nome + '\\n');
      })();`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', altrove], {
      encoding: 'utf8',
    });
    const righe = stdout.trim().split('\n').toSorted();
    expect(righe, stderr).toEqual(Array.from(qui, ([nome, valore]) => `${valore} ${nome}`).toSorted());
  });
});

describe('the checks themselves', () => {
  const documento = documentoPdfDiProva();

  it.each([
    ['/MarkInfo <<\n/Marked true', '/MarkInfo <<\n/Marked null', 'il file non si dice marcato'],
    ['/Lang (it-IT)', '/Lang (en-GB)', 'la lingua non è dichiarata'],
    ['<pdfaid:conformance>A', '<pdfaid:conformance>U', 'nei metadati manca <pdfaid:conformance>A'],
    ['/S /H1', '/S /H3', 'titolo H3 dopo un H0'],
    ['/Scope /Column', '/Scope /Nessun', 'TH senza Scope'],
    ['/S /LBody', '/S /Lbody', 'Lbody sotto LI'],
    ['/ListNumbering', '/ListNumberinG', 'elenco senza ListNumbering'],
    ['/Tabs /S', '/Tabs /R', 'l’ordine non è quello della struttura'],
    ['/ToUnicode', '/ToUnicodX', 'non torna a Unicode'],
  ])('see a file in which %j has become %j', async (prima, dopo, atteso) => {
    const difetti = await controllaPdf(guasto(await generaPdf(documento), prima, dopo), documento);
    expect(difetti.join('; ')).toContain(atteso);
  });

  it('see a text that is missing, one that is too many, two that changed places', async () => {
    const byte = await generaPdf(documento);
    const [primo, secondo, ...altri] = documento.blocchi;
    if (!primo || !secondo) throw new Error('il documento di prova ha più di due blocchi');
    const con = (...blocchi: typeof altri) => controllaPdf(byte, { ...documento, blocchi });
    expect((await con(primo, secondo, { tipo: 'nota', testo: 'Mai scritto' }, ...altri)).join()).toContain('non si legge');
    expect((await con(primo, ...altri)).join()).toContain('si legge in più');
    expect((await con(secondo, primo, ...altri)).join()).toMatch(/non si legge|si legge in più/);
  });

  it('see what is drawn outside marked content, or in two marks', async () => {
    const { leggiSegni } = await import('@/lib/testing/pdf-contenuto');
    expect(leggiSegni('/P <</MCID 0>> BDC BT (a) Tj ET EMC').difetti).toEqual([]);
    expect(leggiSegni('BT (BDC) Tj ET').difetti).toEqual(['Tj fuori da ogni contenuto marcato']);
    expect(leggiSegni('/Artifact BMC /P <</MCID 0>> BDC f EMC EMC').difetti).toEqual(['/P aperto dentro /Artifact']);
    expect(leggiSegni('/P BMC f').difetti).toEqual(['/P senza MCID', 'contenuto marcato mai chiuso']);
  });
});
