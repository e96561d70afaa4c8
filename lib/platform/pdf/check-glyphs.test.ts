import { describe, expect, it } from 'vitest';
import type { Blocco, DocumentoPdf } from '@/lib/core/documento-pdf';
import { INTERVALLI_STAMPABILI } from '@/lib/core/stampa';
import { documentoPdfDiProva } from '@/lib/testing/documento-di-prova';
import { FACES, fontOf } from './fonts';
import { generaPdf } from './genera-pdf';

const rifiuto = async (documento: DocumentoPdf): Promise<unknown> =>
  generaPdf(documento).then(
    () => undefined,
    (error: unknown) => error,
  );

/** Code points that a font maps without any meaning that a reader could extract (private use, non-character). */
const isMeaningless = (codePoint: number): boolean => (codePoint >= 0xe000 && codePoint <= 0xf8ff) || codePoint === 0xffff;

function rangesOf(codePoints: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const codePoint of codePoints) {
    const last = ranges.at(-1);
    if (last?.[1] === codePoint - 1) last[1] = codePoint;
    else ranges.push([codePoint, codePoint]);
  }
  return ranges.map((range) => [...new Set(range.map((end) => end.toString(16)))].join('-')).join(' ');
}

describe('a character that the fonts lack', () => {
  it('is known without the fonts: forms and workshop check by the very characters that every face draws', () => {
    const [first, ...others] = FACES.map((face) => new Set(fontOf(face).file.characterSet));
    const shared = [...(first ?? [])].filter((codePoint) => others.every((face) => face.has(codePoint)) && !isMeaningless(codePoint));
    expect(rangesOf(shared.sort((a, b) => a - b))).toBe(INTERVALLI_STAMPABILI);
  });

  it('is refused by name, with the text around it, and never printed as a box', async () => {
    const error = await rifiuto(documentoPdfDiProva({ blocchi: [{ tipo: 'paragrafo', testo: 'Il signor 王 Wei abita qui' }] }));
    expect(error).toMatchObject({ famiglia: 'NON_VALIDO', codice: 'CARATTERE_NON_STAMPABILE' });
    expect(String(error)).toContain('«王» (U+738B)');
    expect(String(error)).toContain('Il signor 王 Wei abita qui');
  });

  it('is refused wherever it hides: metadata, tables, charts, signatures', async () => {
    const blocchi: Blocco[] = [
      { tipo: 'titolo', testo: '☃' },
      { tipo: 'articolo', numero: 1, titolo: 'x', commi: ['☃'] },
      { tipo: 'elenco', voci: ['☃'] },
      { tipo: 'casella', voci: [{ testo: '☃', spuntata: true }] },
      { tipo: 'riferimenti', estremi: ['☃'], destinatario: { nome: 'x', righe: [] }, oggetto: 'x' },
      { tipo: 'riferimenti', estremi: [], destinatario: { nome: 'x', righe: ['☃'] }, oggetto: 'x' },
      { tipo: 'coppie', righe: [['x', '☃']] },
      { tipo: 'tabella', didascalia: 'x', intestazioni: ['x'], righe: [['☃']] },
      { tipo: 'grafico', titolo: 'x', unita: 'x', serie: [{ etichetta: '☃', valore: 1 }] },
      { tipo: 'firme', parti: [{ ruolo: 'x', nominativo: '☃' }] },
      { tipo: 'nota', testo: '☃' },
    ];
    const documenti = [
      ...blocchi.map((blocco) => documentoPdfDiProva({ blocchi: [blocco] })),
      documentoPdfDiProva({ titolo: '☃' }),
      documentoPdfDiProva({ oggetto: '☃' }),
      documentoPdfDiProva({ identificativo: '☃' }),
      documentoPdfDiProva({ filigrana: '☃' }),
    ];
    for (const documento of documenti) expect(await rifiuto(documento)).toMatchObject({ codice: 'CARATTERE_NON_STAMPABILE' });
  });

  it('names a control character by its number', async () => {
    expect(String(await rifiuto(documentoPdfDiProva({ blocchi: [{ tipo: 'nota', testo: 'a\u0007b' }] })))).toContain(
      'Il carattere U+0007 nel testo «a b»',
    );
  });

  it('lets pass the characters without ink that copying brings along', async () => {
    const testo = 'inizio\u00ad\u200b\u00a0e\u202ffine\ufeff\tqui';
    expect(await rifiuto(documentoPdfDiProva({ blocchi: [{ tipo: 'paragrafo', testo }] }))).toBeUndefined();
  });
});
