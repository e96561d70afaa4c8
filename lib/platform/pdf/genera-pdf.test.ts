import { describe, expect, it, vi } from 'vitest';
import type { Blocco } from '@/lib/core/documento-pdf';
import { documentoPdfDiProva } from '@/lib/testing/documento-di-prova';
import { pagineDelPdf, strumentoPdf, strutturaDelPdf, testoDelPdf, testoInOrdineDiLettura } from '@/lib/testing/pdf';
import { stemmaDiProva } from '@/lib/testing/png';
import { componiPdf, generaPdf } from './genera-pdf';

/** Each test starts other programs to read the file. */
vi.setConfig({ testTimeout: 30_000 });

const paragrafo = (testo: string): Blocco => ({ tipo: 'paragrafo', testo });
const conBlocchi = (...blocchi: Blocco[]) => documentoPdfDiProva({ blocchi });

describe('generaPdf', () => {
  it('gives the same bytes for the same document, whatever was generated before', async () => {
    const first = await generaPdf(documentoPdfDiProva());
    await generaPdf(conBlocchi(paragrafo('Tutt’altro testo, con ÄÖÜ e ŵ, prima di tornare al primo.')));
    expect(Buffer.from(await generaPdf(documentoPdfDiProva())).equals(first)).toBe(true);
  });

  it('gives other bytes and another file ID when one word changes', async () => {
    const id = (byte: Uint8Array) => /\/ID \[ ?(<[0-9a-f]+>) ?\1/i.exec(Buffer.from(byte).toString('latin1'))?.[1];
    const one = id(await generaPdf(conBlocchi(paragrafo('uno'))));
    const two = id(await generaPdf(conBlocchi(paragrafo('due'))));
    expect(one).toMatch(/^<[0-9a-f]{32}>$/i);
    expect(two).not.toBe(one);
  });

  it('passes qpdf, embeds every font as a subset with its map to Unicode, and has no object streams', async () => {
    const byte = await generaPdf(documentoPdfDiProva());
    expect(strumentoPdf('qpdf', ['--check'], byte)).toContain('No syntax or stream encoding errors found');
    const fonts = strumentoPdf('pdffonts', [], byte).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/VARCO.\+TitilliumWeb-\w+ +CID TrueType +Identity-H +yes yes yes/);
    expect(Buffer.from(byte).toString('latin1')).not.toContain('/ObjStm');
  });

  it('prints names with apostrophes and letters of other alphabets of Europe', async () => {
    const names = ['Nevena Šarić', "Ignazio D'Angelò", 'Paloma Nuñez', 'Łukasz Żółć', 'Ștefan Țîrlea', 'Gülşah Åkesson'];
    const decomposed = 'Zoe\u0308 Perù'.normalize('NFD');
    const text = testoDelPdf(await generaPdf(conBlocchi({ tipo: 'elenco', voci: [...names, decomposed] })));
    for (const name of [...names, 'Zoë Perù']) expect(text).toContain(name);
  });

  it('counts pages on each of them, and says ente and identifier at the head from the second', async () => {
    const { byte, pagine } = await componiPdf(documentoPdfDiProva());
    const pages = pagineDelPdf(byte);
    expect(pages).toHaveLength(3);
    expect(pagine).toBe(3);
    pages.forEach((page, index) => {
      const lines = page.trim().split('\n');
      expect(lines.at(-1)).toMatch(new RegExp(`^Convenzione 2026/0042, versione 1 +pagina ${index + 1} di 3$`));
      if (index > 0) expect(lines[0]).toMatch(/^Comune di Borgo Sereno +Convenzione 2026\/0042, versione 1$/);
    });
  });

  it('says its title, its dates and the instant it was given, in the metadata', async () => {
    const info = strumentoPdf('pdfinfo', ['-isodates'], await generaPdf(documentoPdfDiProva()));
    expect(info).toMatch(/Title: +Convenzione tra Borgo Sereno/);
    expect(info).toMatch(/CreationDate: +2026-11-23T09:30:00/);
    expect(info).toMatch(/Tagged: +yes/);
  });

  it('draws the coat of arms with its alternative text, and refuses what is no PNG', async () => {
    const ente = { ...documentoPdfDiProva().ente, stemma: stemmaDiProva(40) };
    const byte = await generaPdf(documentoPdfDiProva({ ente }));
    expect(strumentoPdf('pdfimages', ['-list'], byte)).toMatch(/image +40 +40 +rgb/);
    expect(strutturaDelPdf(byte)).toContain('Figure');
    expect(strumentoPdf('qpdf', ['--check'], byte)).toContain('No syntax');
    const other = { ...ente, stemma: new Uint8Array([1, 2, 3]) };
    await expect(generaPdf(documentoPdfDiProva({ ente: other }))).rejects.toMatchObject({
      famiglia: 'NON_VALIDO',
      codice: 'STEMMA_NON_VALIDO',
    });
  });

  it('says where the parties sign, and puts nothing there', async () => {
    const { byte, areeFirma } = await componiPdf(documentoPdfDiProva());
    expect(areeFirma.map((area) => area.ruolo)).toEqual(['Per l’Azienda sanitaria del Colle', 'Per il Comune di Borgo Sereno']);
    expect(areeFirma.map((area) => area.parte)).toEqual(['FRUITORE', undefined]);
    for (const { pagina, x, y, larghezza, altezza } of areeFirma) {
      const box = [
        '-f',
        pagina + 1,
        '-l',
        pagina + 1,
        '-x',
        Math.ceil(x),
        '-y',
        Math.ceil(841.89 - y - altezza),
        '-W',
        Math.floor(larghezza),
        '-H',
        Math.floor(altezza),
      ];
      expect(strumentoPdf('pdftotext', box.map(String), byte, ['-']).trim()).toBe('');
    }
  });
});

describe('the structure of the PDF', () => {
  it('holds every text once and in the order of the document, nested lists included', async () => {
    const read = testoInOrdineDiLettura(await generaPdf(documentoPdfDiProva()));
    const order = [
      'Comune di Borgo Sereno',
      'Convenzione per la consultazione',
      'Erogatore',
      'Art. 1 –',
      'La consultazione è ammessa',
      'a) verifica',
      'b) iscrizione',
      'Ogni altra finalità',
      'Art. 2 –',
      'Art. 3 –',
      'Allegato',
      'Cognome e nome',
      'Nuñez Paloma',
    ];
    const places = order.map((text) => read.indexOf(text));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(read).not.toContain('pagina 1 di');
  });

  it('joins the lines of a paragraph with a space and the pieces of a torn word without', async () => {
    const address = `https://www.esempio.it/${'percorso/'.repeat(20)}fine`;
    const prose = 'parola '.repeat(60).trim();
    const read = testoInOrdineDiLettura(await generaPdf(conBlocchi(paragrafo(prose), paragrafo(address))));
    expect(read).toContain(prose);
    expect(read).toContain(address);
  });

  it('has no holes in the hierarchy of headings, even where the document has no title', async () => {
    const structure = strutturaDelPdf(await generaPdf(conBlocchi({ tipo: 'articolo', numero: 1, titolo: 'Oggetto', commi: ['Testo.'] })));
    expect(structure).toMatch(/H1 \(block\)\s+"Art. 1 – Oggetto"/);
  });

  it('describes a chart in words', async () => {
    const byte = await generaPdf(documentoPdfDiProva());
    const alt =
      'Grafico a barre. Consultazioni per mese (numero di visure). Gennaio: 1240; Febbraio: 980; Marzo: 0; Verifica di dichiarazioni sostitutive: 312,5.';
    const hex = Buffer.from(`\ufeff${alt}`, 'utf16le').swap16().toString('hex');
    expect(Buffer.from(byte).toString('latin1').toLowerCase()).toContain(`/alt <${hex}>`);
  });
});
