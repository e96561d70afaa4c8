import { describe, expect, it } from 'vitest';
import { esitoDeiMotivi, fattoDi, gravita, motivo, type CodiceMotivo } from './motivi';
import { MOTIVI_CONTENUTO } from './motivi/contenuto';
import { MOTIVI_DOCUMENTO } from './motivi/documento';
import { MOTIVI_FIDUCIA } from './motivi/fiducia';
import { MOTIVI_FIRMA } from './motivi/firma';
import { MOTIVI_ORIGINALE } from './motivi/originale';
import { MOTIVI_TEMPO } from './motivi/tempo';
import { STORIE } from './storia';

const SENZA_ORIGINALE = { ...MOTIVI_CONTENUTO, ...MOTIVI_DOCUMENTO, ...MOTIVI_FIDUCIA, ...MOTIVI_FIRMA, ...MOTIVI_TEMPO };
const codiciDi = (catalogo: object): CodiceMotivo[] => Object.keys(catalogo) as CodiceMotivo[];
const TUTTI = codiciDi({ ...SENZA_ORIGINALE, ...MOTIVI_ORIGINALE });

/** What a person is asked to do. */
const AZIONE =
  /\b(?:[cC]aric(?:a|alo|ala)|[cC]hiedi(?:ne)?|[fF]irma(?:lo)? (?:di nuovo|quando|direttamente|il|scegliendo|quello|così)|firmalo|scaricalo|scarica|usa|serve|va(?:nno)? (?:firmat|rinnovat)|[cC]ontrolla(?:lo|la)?|[vV]aluta|verifica il|aprilo|aggiorna|riprendi|rinominala|non apri(?:re|rli|rlo)|deve firmare)/;

describe('every reason says what happened and what to do', () => {
  for (const codice of TUTTI.filter((uno) => gravita(uno) !== 'nota'))
    it(codice, () => {
      const { frase } = motivo(codice);
      expect(frase).toMatch(AZIONE);
      expect(frase).toMatch(/^[A-ZÈ].*[.)]$/s);
      expect(frase).not.toMatch(/manipolat/);
    });

  it('what was found stands by itself: one fact, with nothing to fill in and nothing to do', () => {
    for (const codice of TUTTI) {
      const fatto = fattoDi(motivo(codice));
      expect(fatto).toMatch(/^[A-ZÈ][^{}]*[^.:;{} ]$/);
      expect(fatto).not.toMatch(/: |\. |; /);
      expect(motivo(codice).frase.startsWith(fatto)).toBe(true);
    }
    expect(fattoDi({ codice: 'DI_UNA_VOLTA', frase: 'Così si diceva: ora non più.' })).toBe('Così si diceva: ora non più.');
  });

  it('only beside an original may it speak of the document that Varco generated', () => {
    for (const codice of codiciDi(SENZA_ORIGINALE))
      expect(motivo(codice).frase).not.toMatch(/d[ai] Varco|questa pagina|scaricalo|documento scaricato/);
  });

  it('every story of a file refuses it', () => {
    expect(STORIE.size).toBeGreaterThan(10);
    for (const codice of STORIE) expect(esitoDeiMotivi([{ codice, frase: '' }])).toBe('NON_VALIDA');
  });
});
