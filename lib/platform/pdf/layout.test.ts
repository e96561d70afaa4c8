import { describe, expect, it, vi } from 'vitest';
import type { Blocco } from '@/lib/core/documento-pdf';
import { documentoPdfDiProva } from '@/lib/testing/documento-di-prova';
import { pagineDelPdf, strutturaDelPdf, testoDelPdf, testoInOrdineDiLettura } from '@/lib/testing/pdf';
import { Canvas } from './canvas';
import { breakLines } from './line-breaking';
import { generaPdf } from './genera-pdf';
import { StructureNode } from './structure-tree';
import { STYLES } from './style';

/** Each test starts other programs to read the file. */
vi.setConfig({ testTimeout: 30_000 });

const conBlocchi = (...blocchi: Blocco[]) => documentoPdfDiProva({ blocchi });
const righe = (quante: number, colonne: number) =>
  Array.from({ length: quante }, (_, riga) => Array.from({ length: colonne }, (__, colonna) => `riga ${riga + 1}.${colonna + 1}`));
const occorrenze = (testo: string, cercato: string) => testo.split(cercato).length - 1;

describe('a table longer than a page', () => {
  const tabella: Blocco = {
    tipo: 'tabella',
    didascalia: 'Duecento righe',
    intestazioni: ['Prima', 'Seconda', 'Terza'],
    righe: righe(200, 3),
  };

  it('repeats its header row on every page, and keeps every row in order', async () => {
    const pages = pagineDelPdf(await generaPdf(conBlocchi(tabella)));
    expect(pages.length).toBeGreaterThan(4);
    for (const page of pages) expect(occorrenze(page, 'Seconda')).toBe(1);
    const rows = Array.from(pages.join('\n').matchAll(/riga (\d+)\.1 +riga \1\.2 +riga \1\.3/g), (match) => Number(match[1]));
    expect(rows).toEqual(Array.from({ length: 200 }, (_, index) => index + 1));
  });

  it('has one header row and one caption in its structure', async () => {
    const byte = await generaPdf(conBlocchi({ ...tabella, righe: righe(60, 2), intestazioni: ['Prima', 'Seconda'] }));
    expect(pagineDelPdf(byte).length).toBeGreaterThan(1);
    const structure = strutturaDelPdf(byte);
    expect(structure.match(/^\s*TH\b/gm)).toHaveLength(2);
    expect(structure.match(/^\s*TR\b/gm)).toHaveLength(61);
    expect(occorrenze(structure, '"Seconda "')).toBe(1);
    expect(occorrenze(structure, 'Caption')).toBe(1);
  });

  it('lets a cell longer than a page go on over the following ones', async () => {
    const lungo = Array.from({ length: 1500 }, (_, index) => `p${index}`).join(' ');
    const text = testoDelPdf(
      await generaPdf(conBlocchi({ tipo: 'tabella', didascalia: 'Lunga', intestazioni: ['A', 'B'], righe: [['uno', lungo]] })),
    );
    const found = Array.from(text.matchAll(/\bp(\d+)\b/g), (match) => Number(match[1]));
    expect(found).toEqual(Array.from({ length: 1500 }, (_, index) => index));
  });

  it('is refused when a row has not as many cells as there are headers', async () => {
    await expect(generaPdf(conBlocchi({ ...tabella, righe: [['sola']] }))).rejects.toThrow('3 headers');
  });
});

describe('breaking pages', () => {
  const riempi = (quante: number): Blocco[] =>
    Array.from({ length: quante }, (_, index) => ({ tipo: 'paragrafo', testo: `Riga ${index}` }));
  /** The lines of each page, running lines and letterhead left out. */
  const corpi = (pages: readonly string[]) =>
    pages.map((page, index) =>
      page
        .trim()
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .slice(index === 0 ? 2 : 1, -1),
    );

  it('never leaves the title of an article at the foot of a page', async () => {
    for (let before = 18; before < 32; before += 1) {
      const bodies = corpi(
        pagineDelPdf(
          await generaPdf(conBlocchi(...riempi(before), { tipo: 'articolo', numero: 7, titolo: 'Durata', commi: ['Un anno.'] })),
        ),
      );
      expect(bodies.flat()).toContain('Un anno.');
      for (const body of bodies) expect(body.at(-1)).not.toContain('Art. 7');
    }
  });

  it('never leaves one line of a paragraph alone at the foot or at the top of a page', async () => {
    const lungo = 'Queste parole riempiono molte righe intere della pagina, una dopo l’altra. '.repeat(7).trim();
    const divisi = new Set<string>();
    for (let notes = 0; notes < 12; notes += 1) {
      const note = Array.from({ length: notes }, (): Blocco => ({ tipo: 'nota', testo: 'Nota' }));
      const bodies = corpi(pagineDelPdf(await generaPdf(conBlocchi(...riempi(18), ...note, { tipo: 'paragrafo', testo: lungo }))));
      divisi.add(bodies.map((body) => body.filter((line) => !/^(Riga \d+|Nota)$/.test(line)).length).join('+'));
    }
    expect([...divisi].filter((parti) => /^1\+|\+1$/.test(parti))).toEqual([]);
    expect(divisi.size).toBeGreaterThan(3);
  });

  it('never leaves one row of a table alone at the foot or at the top of a page', async () => {
    for (let prima = 18; prima < 30; prima += 1) {
      const tabella: Blocco = { tipo: 'tabella', didascalia: 'Breve', intestazioni: ['A', 'B'], righe: righe(4, 2) };
      const pages = pagineDelPdf(await generaPdf(conBlocchi(...riempi(prima), tabella)));
      for (const page of pages) expect([0, 2, 3, 4]).toContain(occorrenze(page, 'riga ') / 2);
    }
  });

  it('never leaves the signatures on a page with less than two lines of the act, nor without the heading of those', async () => {
    const firme: Blocco = { tipo: 'firme', parti: [{ ruolo: 'Il Comune', nominativo: 'Nevena Šarić' }] };
    for (let before = 18; before < 32; before += 1) {
      const pages = pagineDelPdf(await generaPdf(conBlocchi(...riempi(before), firme)));
      const page = pages.find((candidate) => candidate.includes('Il Comune')) ?? '';
      expect(page.match(/Riga \d+/g)?.length).toBeGreaterThanOrEqual(2);
      const parte: Blocco[] = [{ tipo: 'sottotitolo', testo: 'Parte' }, ...riempi(2)];
      const altre = pagineDelPdf(await generaPdf(conBlocchi(...riempi(before), ...parte, firme)));
      expect(altre.find((candidate) => candidate.includes('Il Comune'))).toContain('Parte');
    }
  });

  it('begins a page where asked, and never an empty one', async () => {
    const pages = pagineDelPdf(
      await generaPdf(
        conBlocchi(
          { tipo: 'paragrafo', testo: 'Prima' },
          { tipo: 'nuova-pagina' },
          { tipo: 'nuova-pagina' },
          { tipo: 'paragrafo', testo: 'Seconda' },
          { tipo: 'nuova-pagina' },
        ),
      ),
    );
    expect(pages).toHaveLength(2);
    expect(pages[1]).toContain('Seconda');
  });
});

describe('columns of amounts', () => {
  it('stand away from the words of the next column', async () => {
    const byte = await generaPdf(
      conBlocchi({
        tipo: 'tabella',
        didascalia: 'Accessi',
        intestazioni: ['Operatore', 'Negate', 'Ultimo accesso'],
        righe: [['Nevena Šarić', '42', '05/10/2026']],
      }),
    );
    expect(testoDelPdf(byte)).toMatch(/ 42 {2,}05\/10\/2026/);
  });
});

describe('the head of a letter', () => {
  it('is read particulars first, then the recipient with every line of its address, then the subject', async () => {
    const pec = 'protocollo.generale.servizi.amministrativi@pec.aziendasanitariadelcolle.esempio.it';
    const byte = await generaPdf(
      conBlocchi({
        tipo: 'riferimenti',
        estremi: ['Protocollo n. 0001234 del 3 marzo 2026', 'Borgo Sereno, 3 marzo 2026'],
        destinatario: { nome: 'Azienda sanitaria del Colle', righe: ['via della Torre 12', `PEC: ${pec}`] },
        oggetto: 'Sospensione dell’accesso',
      }),
    );
    expect(testoInOrdineDiLettura(byte)).toContain(
      `Protocollo n. 0001234 del 3 marzo 2026 Borgo Sereno, 3 marzo 2026 Azienda sanitaria del Colle via della Torre 12 PEC: ${pec} Oggetto: Sospensione`,
    );
    expect(testoDelPdf(byte)).toMatch(/Protocollo n\. 0001234 del 3 marzo 2026 +Azienda sanitaria del Colle/);
  });
});

describe('tick boxes', () => {
  it('are heard and copied as [x] and [ ], each before its text', async () => {
    const voci = [
      { testo: 'Riscontrato', spuntata: true },
      { testo: 'Da verificare', spuntata: false },
    ];
    const byte = await generaPdf(conBlocchi({ tipo: 'casella', voci }));
    expect(testoInOrdineDiLettura(byte)).toContain('[x] Riscontrato [ ] Da verificare');
    expect(testoDelPdf(byte)).toMatch(/\[x\] +Riscontrato\n+ *\[ \] +Da verificare/);
  });
});

describe('the word of a draft', () => {
  it('is on every page, and is no part of what is read', async () => {
    const tabella: Blocco = { tipo: 'tabella', didascalia: 'Lunga', intestazioni: ['A'], righe: righe(90, 1) };
    const byte = await generaPdf({ ...conBlocchi(tabella), filigrana: 'BOZZA' });
    const senza = await generaPdf(conBlocchi(tabella));
    expect(testoInOrdineDiLettura(byte)).toBe(testoInOrdineDiLettura(senza));
    const lettere = pagineDelPdf(byte).map((page, index) => page.length - (pagineDelPdf(senza)[index]?.length ?? 0));
    expect(lettere.length).toBeGreaterThan(2);
    for (const piu of lettere) expect(piu).toBeGreaterThan(0);
  });
});

describe('breaking lines', () => {
  it('keeps every line within the width, tearing only words that do not fit', () => {
    const text = `Breve e poi ${'A'.repeat(200)} nome.cognome@ufficio.moltolungo.comune.esempio.it fine`;
    const lines = breakLines(text, 120, STYLES.body);
    for (const line of lines) expect(line.width).toBeLessThanOrEqual(120);
    const back = lines
      .map((line) => line.words.map((word) => String.fromCodePoint(...word.codePoints)).join(' ') + (line.spaceAfter ? ' ' : ''))
      .join('');
    expect(back).toBe(text);
  });

  it('does not tear a day from its month', () => {
    for (let width = 60; width < 200; width += 7) {
      const lines = breakLines('del 20 febbraio 2026 e del 1° marzo 2026, con decorrenza dal 10 agosto', width, STYLES.body);
      for (const line of lines) expect(String.fromCodePoint(...(line.words.at(-1)?.codePoints ?? []))).not.toMatch(/^(20|1°|10)$/);
    }
  });

  it('does not tear a reference from its number', () => {
    for (let width = 60; width < 200; width += 7) {
      const lines = breakLines('ai sensi dell’art. 71, comma 2, del D.P.R. n. 445 del 2000', width, STYLES.body);
      for (const line of lines)
        expect(String.fromCodePoint(...(line.words.at(-1)?.codePoints ?? []))).not.toMatch(/^(dell’art\.|comma|n\.)$/);
    }
  });
});

describe('the canvas', () => {
  it('refuses text beside nested elements, which no one could put in order', () => {
    const canvas = new Canvas();
    canvas.addPage();
    const item = new StructureNode('LBody');
    item.add('L');
    const [line] = breakLines('testo', 100, STYLES.body);
    expect(() => line && canvas.text(item, line, STYLES.body, 0, 0)).toThrow('reading order');
  });
});
