import { describe, expect, it } from 'vitest';
import type { TipoDocumento } from '@/lib/core/documenti';
import { rifiutoDelComposto } from './composto-da-varco';

const creatoIl = new Date('2026-03-10T09:00:00Z');
const frase = (tipo: TipoDocumento, fatti: { daFirmare?: boolean; dellaDomanda?: boolean } = {}): string =>
  rifiutoDelComposto({ tipo, titolo: null, creatoIl, daFirmare: true, dellaDomanda: false, ...fatti }, 'ATTO').message;

describe('a document of ours, uploaded as somebody else’s act', () => {
  it('CA-16 is named, with the page where its signed copy goes', () => {
    expect(frase('ADDENDUM')).toMatch(
      /^Questo file è «Atto aggiuntivo alla convenzione».*da firmare\..*«Firma del documento».*«Documenti»\.$/,
    );
    expect(frase('CONVENZIONE')).toMatch(/nella pagina della convenzione\.$/);
    expect(frase('ACCORDO_ADESIONE', { dellaDomanda: true })).toMatch(/nella pagina della domanda di adesione\.$/);
  });

  it('CA-16 is not uploaded again once nobody has to sign it', () => {
    for (const tipo of ['ADDENDUM', 'CONVENZIONE', 'ACCORDO_ADESIONE'] as const)
      expect(frase(tipo, { daFirmare: false, dellaDomanda: true })).toMatch(
        /il 10\/03\/2026 10:00\. .*già in archivio, e non si carica di nuovo\.$/,
      );
  });

  it('LE-06 has no name for who may not read it', () => {
    const { message, campi } = rifiutoDelComposto(null, 'SCANSIONE');
    expect(message).toMatch(/^Questo file è un documento composto da Varco\. .*la scansione del foglio firmato a mano\./);
    expect(campi).toEqual({ file: message });
  });
});
