import { describe, expect, it } from 'vitest';
import { CATALOGO, scrivereClausole } from '@/lib/clausole/catalogo';
import { digestClausole } from '@/lib/clausole/compila';
import { attiDiEsempio } from '@/lib/clausole/esempio';
import { testiDelDocumento } from '@/lib/core/documento';
import { CLAUSOLE_GENERALI, CLAUSOLE_POLIZIA } from '@/lib/testing/atto-di-prova';
import { contestoDiProva } from '@/lib/testing/contesto-articolo';
import { documentoDiEsempio } from './anteprima';
import { conTestiFissati, conTesto, erroriDeiTesti, ordinato } from './testi';

const GENERALI = scrivereClausole(CLAUSOLE_GENERALI);
const POLIZIA = scrivereClausole(CLAUSOLE_POLIZIA);
const { erogatore } = contestoDiProva();
const esempi = (clausole: typeof GENERALI) => attiDiEsempio(clausole, { erogatore, data: '2026-11-22' });

describe('a set with another wording', () => {
  it('does not write the catalogue’s own: giving it back is as never having changed it', () => {
    const mia = conTesto(GENERALI, 'durata', { titolo: 'Durata', commi: ['Dura {{durata}}.'] });
    expect(digestClausole(mia)).not.toBe(digestClausole(GENERALI));
    expect(conTesto(mia, 'durata', CATALOGO.durata.testo)).toEqual(GENERALI);
  });

  it('is tidied of what the keyboard leaves behind', () => {
    expect(ordinato({ titolo: ' Durata ', commi: ['a\r\n- b\n'] })).toEqual({ titolo: 'Durata', commi: ['a\n- b'] });
  });

  it('written out, holds the words of every clause', () => {
    expect(conTestiFissati(GENERALI).map(({ chiave, testo }) => [chiave, testo])).toEqual(
      GENERALI.map(({ chiave }) => [chiave, CATALOGO[chiave as keyof typeof CATALOGO].testo]),
    );
  });
});

describe('the wordings of a whole model', () => {
  it.each([
    ['general', GENERALI],
    ['police', POLIZIA],
  ])('LE-01 are in order when they are the catalogue’s: %s', (_, clausole) => {
    expect(erroriDeiTesti(clausole, esempi(clausole))).toEqual([]);
  });

  it('are wrong where one does not say what is enforced, and say where', () => {
    const muta = conTesto(GENERALI, 'sessioni', { titolo: 'Sessioni', commi: ['Si lavora in fretta.'] });
    const [errore, ...altri] = erroriDeiTesti(muta, esempi(GENERALI));
    expect(altri).toEqual([]);
    expect(errore).toMatchObject({ chiave: 'sessioni', nome: 'Sessioni di lavoro' });
    expect(errore?.frasi.join(' ')).toMatch(/\{\{accesso_contemporaneo\}\}.*\{\{inattivita\}\}.*\{\{durata_sessione\}\}/);
  });

  it('CH-10 have to say why ANPR does not serve yet in a comma of its own, since an act may have no such reason', () => {
    const commi = ['Decade quando {{causa_decadenza}}; oggi non ancora: {{motivo_anpr}}.'];
    const [errore] = erroriDeiTesti(conTesto(POLIZIA, 'decadenza', { titolo: 'Decadenza', commi }), esempi(POLIZIA));
    expect(errore?.frasi).toEqual([expect.stringContaining('{{causa_decadenza}} sta solo in un comma che in alcuni atti non compare')]);
  });
});

describe('the whole convenzione of an invented ente', () => {
  it('says the comune’s own words, that it is a draft, and no real name', () => {
    const mia = conTesto(GENERALI, 'foro', { titolo: 'Liti', commi: ['Decide il giudice di {{citta_foro}}.'] });
    const documento = documentoDiEsempio(mia, { ...erogatore, denominazione: 'Comune di Borgo Sereno' }, new Date('2026-11-22T09:00:00Z'));
    expect(documento).toMatchObject({ filigrana: 'BOZZA', identificativo: 'Anteprima con dati di esempio' });
    const testo = testiDelDocumento(documento).join('\n');
    expect(testo).toContain('Decide il giudice di ');
    expect(testo).toContain('Ente di esempio');
    expect(testo).toContain('Maria Esempio, nata a Roma');
    expect(testo).toContain('è stato approvato con atto n. 0 del 22 novembre 2026');
    expect(testo).not.toMatch(/\{\{|\}\}|undefined|null/);
  });
});
