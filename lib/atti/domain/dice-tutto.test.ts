import { describe, expect, it } from 'vitest';
import { testiDelDocumento } from '@/lib/core/documento-pdf';
import { isErroreVarco } from '@/lib/core/errors';
import { controllareTesto } from '@/lib/core/testo/controllare-testo';
import { assertApprovabile } from '@/lib/core/testo/lavorazione';
import { ATTI } from './catalogo';
import { componiAtto, componiComeScritto } from './componi';
import { titoloDi, vocabolarioDi } from './definizione';
import { casiDiEsempio, materiaDiEsempio, materiaScarna } from './esempio';

const QUANDO = {
  testata: { denominazione: 'Comune di Prova', sottotitolo: 'Piazza Uno, 1' },
  generatoIl: new Date('2026-11-22T10:00:00Z'),
  oggi: '2026-11-22',
};
const DIFFIDA = materiaDiEsempio('DIFFIDA', QUANDO);
const SENZA_FIRMATARIO = { ...DIFFIDA, sottoscrittore: null };
/** Names the breach and the term, and loses both where nobody may sign for the comune. */
const RETICENTE =
  'A {{fruitore}}, convenzione n. {{convenzione}}.\n\nSecondo {{firmatario_comune}} si contesta: {{motivo}} entro il {{termine}}.\n\n[[firme]]';

function frase(azione: () => unknown): string {
  try {
    azione();
  } catch (errore) {
    if (isErroreVarco(errore) && errore.famiglia === 'REGOLA') return errore.message;
    throw errore;
  }
  return '';
}

describe('an act says what it must, or is not written', () => {
  it('CH-11 a diffida is not approved in a wording that may lose its breach and its term', () => {
    const casi = casiDiEsempio('DIFFIDA', QUANDO.generatoIl);
    const approva = (testo: string) => frase(() => assertApprovabile(controllareTesto(testo, vocabolarioDi(ATTI.DIFFIDA), casi)));
    expect(approva(RETICENTE)).toMatch(/Riga 3: Il segnaposto \{\{motivo\}\} sta solo[^]*Riga 3: Il segnaposto \{\{termine\}\} sta solo/);
    expect(approva(`${RETICENTE}\n\n{{motivo}}\n\nEntro il {{termine}}.`)).toBe('');
  });

  it('CH-11 a diffida in such a wording is written where it says them, and refused by name where it does not', () => {
    expect(testiDelDocumento(componiAtto(ATTI.DIFFIDA, DIFFIDA, RETICENTE)).join('\n')).toContain('si contesta:');
    const rifiuto = frase(() => componiAtto(ATTI.DIFFIDA, SENZA_FIRMATARIO, RETICENTE));
    expect(rifiuto).toContain('non direbbe {{motivo}} (La violazione, come la scrive l’ufficio), {{termine}}');
    expect(rifiuto).not.toContain('{{convenzione}}');
  });

  it('names a placeholder or a part that is not known instead of deleting its sentence', () => {
    const scritto = (resto: string) => frase(() => componiAtto(ATTI.DIFFIDA, DIFFIDA, `${ATTI.DIFFIDA.testo}\n\n${resto}`));
    expect(scritto('Alle {{ora_antica}} di {{ora_antica}}.')).toContain('nomina {{ora_antica}}, che Varco non conosce');
    expect(scritto('[[timbri]]')).toContain('nomina [[timbri]]');
    expect(scritto('Di {{constructor}}.')).toContain('{{constructor}}');
    expect(scritto('Altro.')).toBe('');
  });

  it('CH-11 a diffida is not approved with what no document can print; one approved before is refused by where it is mended', () => {
    const scritto = `${ATTI.DIFFIDA.testo}\n\nGrazie 🎉 漢字.`;
    const riga = scritto.split('\n').length;
    const errori = controllareTesto(scritto, vocabolarioDi(ATTI.DIFFIDA), casiDiEsempio('DIFFIDA', QUANDO.generatoIl));
    expect(errori).toEqual([{ riga, frase: expect.stringContaining('«🎉» (U+1F389), «漢» (U+6F22) e «字» (U+5B57)') as string }]);
    expect(frase(() => assertApprovabile(errori))).toContain(`Riga ${riga}: I caratteri «🎉»`);
    const rifiuto = frase(() => componiAtto(ATTI.DIFFIDA, DIFFIDA, scritto));
    expect(rifiuto).toContain(`Riga ${riga}: I caratteri «🎉»`);
    expect(rifiuto).toContain(`Impostazioni → Testi degli atti → ${titoloDi(ATTI.DIFFIDA)}`);
  });

  it('wants a part that has something to show, not one that is empty by right', () => {
    const { testo } = ATTI.ESTRATTO_CITTADINO;
    const senza = testo.replace('[[accessi]]\n\n', '');
    const piena = materiaDiEsempio('ESTRATTO_CITTADINO', QUANDO);
    expect(frase(() => componiAtto(ATTI.ESTRATTO_CITTADINO, piena, senza))).toContain('[[accessi]]');
    expect(frase(() => componiAtto(ATTI.ESTRATTO_CITTADINO, { ...piena, accessi: [] }, testo))).toBe('');
    expect(frase(() => componiAtto(ATTI.ESTRATTO_CITTADINO, materiaScarna('ESTRATTO_CITTADINO', QUANDO), senza))).toBe('');
  });

  it('shows a wording that is being written as it stands, right or not', () => {
    const detto = testiDelDocumento(componiComeScritto(ATTI.DIFFIDA, SENZA_FIRMATARIO, `${RETICENTE}\n\nOre {{ora}}.\n\n[[timbri]]`));
    expect(detto).toEqual(expect.arrayContaining(['Ore {{ora}}.', '[[timbri]]']));
    expect(detto.join('\n')).not.toContain('si contesta');
  });
});
