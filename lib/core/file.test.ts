import { describe, expect, it } from 'vitest';
import { fileRicevuto } from './file';

const pdf = new TextEncoder().encode('%PDF-1.7 prova');

describe('a file that comes in', () => {
  it('has the type that its bytes say and a bare name, whatever whoever sends it declares', () => {
    expect(fileRicevuto.parse({ nome: '../../x\\y.html', mime: 'text/html€', contenuto: pdf })).toEqual({
      nome: 'y.html',
      mime: 'application/pdf',
      contenuto: pdf,
    });
  });

  it('is refused when it is empty, or of no type that Varco takes', () => {
    for (const contenuto of [new Uint8Array(), new TextEncoder().encode('<html>'), 'testo'])
      expect(fileRicevuto.safeParse({ nome: 'a.pdf', mime: 'application/pdf', contenuto }).success).toBe(false);
  });
});
