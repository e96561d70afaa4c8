import { describe, expect, it } from 'vitest';
import { inParole } from '@/lib/core/testo/lavorazione';
import { CLAUSOLE_GENERALI, CLAUSOLE_POLIZIA } from '@/lib/testing/atto-di-prova';
import { contestoDiProva } from '@/lib/testing/contesto-articolo';
import { CATALOGO, CHIAVI_CLAUSOLE, scrivereClausole, type ChiaveClausola } from '../catalogo';
import { compilaArticoli, digestClausole } from '../compila';
import { controllareForma } from './controllare-articolo';
import { isChiaveCornice } from './cornice';
import { attiDiEsempio } from '../esempio';
import { profiloDiProva } from '@/lib/testing/profili';
import { istanziare } from '../istanza';
import { leggereClausola } from '../leggere';
import { articoloScritto, leggereArticolo, testoDellArticolo } from './articolo-scritto';
import { comporreComma, segnapostiDellaClausola, valoriDellaClausola } from './comma';
import type { Clausola, ClausolaScritta, TestoArticolo } from '../tipi';

const EROGATORE = contestoDiProva().erogatore;
/** Premises and closing are checked as acts are: see their own tests. */
const ARTICOLI = CHIAVI_CLAUSOLE.filter((chiave) => !isChiaveCornice(chiave));
const GENERALI = scrivereClausole(CLAUSOLE_GENERALI);

/** What is wrong with that wording of that clause in that model, each fault a sentence. */
function errori(chiave: ChiaveClausola, testo: TestoArticolo, clausole: readonly ClausolaScritta[] = GENERALI): string[] {
  const clausola = CATALOGO[chiave] as unknown as Clausola;
  const casi = attiDiEsempio(clausole, { erogatore: EROGATORE, data: '2026-11-22' }).map((atto) => {
    const scritta = atto.clausole.find((una) => una.chiave === chiave);
    return scritta ? valoriDellaClausola(clausola, leggereClausola(scritta).parametri, atto.contesto) : null;
  });
  return controllareForma('ARTICOLO', articoloScritto(testo), { segnaposti: segnapostiDellaClausola(clausola), inserti: {} }, casi).map(
    inParole,
  );
}

describe('a comma with its values', () => {
  const valori = { uno: '1', nulla: null, molti: 'pane\nvino\nolio' };
  it('is left out when its prose names what does not apply', () => {
    expect(comporreComma('Vale {{uno}}.', valori)).toBe('Vale 1.');
    expect(comporreComma('Vale {{uno}} e {{nulla}}.', valori)).toBeNull();
  });

  it('letters its list, leaves out the items that do not apply, and is left out with the last of them', () => {
    expect(comporreComma('Serve:\n- pane {{uno}};\n- {{nulla}}\n\n- vino.', valori)).toBe('Serve:\na) pane 1;\nb) vino.');
    expect(comporreComma('Serve:\n- {{nulla}}', valori)).toBeNull();
  });

  it('makes an item of each line of a placeholder that stands alone, and enumerates it within a sentence', () => {
    expect(comporreComma('Serve\n- {{ molti }};\n- sale', valori)).toBe('Serve:\na) pane;\nb) vino;\nc) olio;\nd) sale.');
    expect(comporreComma('Serve {{molti}}.', valori)).toBe('Serve pane, vino e olio.');
  });

  it('takes a line break of whoever types for a space', () => {
    expect(comporreComma('La convenzione\ndura {{uno}}.', valori)).toBe('La convenzione dura 1.');
  });
});

describe('an article in one box', () => {
  it('is a title and commi, each with its line; a list stays with the comma before it, whatever lies between', () => {
    expect(leggereArticolo('\n## Durata \n\nDura\n{{durata}}.\n\nServe:\n\n- pane\n- vino\n\nFine.')).toEqual({
      titolo: 'Durata',
      commi: [
        { testo: 'Dura\n{{durata}}.', riga: 4 },
        { testo: 'Serve:\n- pane\n- vino', riga: 7 },
        { testo: 'Fine.', riga: 12 },
      ],
    });
    expect(testoDellArticolo('Senza titolo.')).toEqual({ titolo: '', commi: ['Senza titolo.'] });
  });

  it.each(ARTICOLI)('is read as it was written: %s', (chiave) => {
    const { testo } = CATALOGO[chiave];
    expect(testoDellArticolo(articoloScritto(testo))).toEqual(testo);
  });
});

describe('the wording of the catalogue', () => {
  it.each(
    ARTICOLI.flatMap(
      (chiave) =>
        [
          [chiave, 'general', GENERALI],
          [chiave, 'police', scrivereClausole(CLAUSOLE_POLIZIA)],
        ] as const,
    ),
  )('passes its own check: %s, %s', (chiave, _, clausole) => {
    expect(errori(chiave, CATALOGO[chiave].testo, clausole)).toEqual([]);
  });

  it.each(CHIAVI_CLAUSOLE)('names every placeholder that «%s» declares', (chiave) => {
    const { testo, segnaposti } = CATALOGO[chiave];
    for (const nome of Object.keys(segnaposti)) expect(testo.commi.join('\n')).toContain(`{{${nome}}}`);
  });
});

describe('a comune’s own wording', () => {
  const durata = (...commi: string[]): TestoArticolo => ({ titolo: 'Quanto dura', commi });
  const BUONO = durata('Dura {{durata}}, poi altri {{durata_rinnovo}}, {{volte_rinnovo}}, come deciso da {{erogatore}}.');

  it('says what the clause enforces, in other words', () => {
    expect(errori('durata', BUONO)).toEqual([]);
    const mie = GENERALI.map((una) => (una.chiave === 'durata' ? { ...una, testo: BUONO } : una));
    const articolo = compilaArticoli(mie, contestoDiProva()).find(({ chiave }) => chiave === 'durata');
    expect(articolo).toMatchObject({
      titolo: 'Quanto dura',
      commi: ['Dura 4 anni, poi altri 4 anni, una sola volta, come deciso da Comune di Borgo Sereno.'],
    });
  });

  it('is refused when it does not say what the software enforces', () => {
    expect(errori('durata', durata('Dura a lungo, poi altri {{durata_rinnovo}}, {{volte_rinnovo}}.'))).toEqual([
      'Manca il segnaposto {{durata}}: Varco lo applica, e l’articolo deve dirlo.',
    ]);
  });

  it('tells a slip in a name once, and not what its comma says beside it as left out', () => {
    const refuso = durata('Dura {{durata}}, poi altri {{durata_rinnov}}, {{volte_rinnovo}}, come deciso da {{erogatore}}.');
    expect(errori('durata', refuso)).toEqual([expect.stringContaining('Forse intendevi {{durata_rinnovo}}.')]);
  });

  it('is refused when it says it only where the act has something else to say', () => {
    const testo = {
      titolo: 'Protezione dei dati',
      commi: ['Il responsabile è {{responsabile}} secondo {{norme_delle_parti}}, {{norma_nomina}}; {{norme_violazioni}}.'],
    };
    expect(errori('privacy', testo).filter((frase) => frase.includes('dillo anche in un comma a parte'))).toHaveLength(3);
  });

  it('does not have to say what this model does not have', () => {
    expect(errori('elenco', { titolo: 'Elenco', commi: ['Solo le persone indicate.'] })).toEqual([]);
    expect(errori('elenco', { titolo: 'Elenco', commi: ['Solo le persone indicate.'] }, scrivereClausole(CLAUSOLE_POLIZIA))[0]).toContain(
      '{{termine_elenco}}',
    );
  });

  it('is refused with a reason, and the line where it stands', () => {
    const { segnaposti } = CATALOGO.durata;
    const controlla = (testo: string) => controllareForma('ARTICOLO', testo, { segnaposti, inserti: {} }, [null]).map(inParole);
    expect(controlla('## Durata {{durata}}\n\nDura {{durta}}.\n\nServe:\n- pane\nfine\n\n## Altra')).toEqual([
      'Riga 1: Il titolo non contiene segnaposti: scrivilo per esteso.',
      expect.stringMatching(/^Riga 3: Il segnaposto \{\{durta\}\} non esiste .* Forse intendevi \{\{durata\}\}\.$/),
      'Riga 5: L’elenco chiude il comma: scrivi ciò che segue in un altro comma.',
      'Riga 9: Il titolo dell’articolo sta sulla prima riga, ed è uno solo.',
    ]);
    expect(controlla('- pane')).toEqual([
      'Riga 1: Scrivi il titolo dell’articolo sulla prima riga, dopo «## ».',
      'Riga 1: Prima dell’elenco serve una frase che lo introduca.',
    ]);
    expect(controlla('## Durata')).toEqual(['L’articolo ha bisogno di almeno un comma.']);
    expect(controlla(`## ${'a'.repeat(121)}\n\n${'b'.repeat(4001)}`)).toEqual([
      expect.stringContaining('120 caratteri'),
      expect.stringContaining('4000 caratteri'),
    ]);
    expect(controlla('## Durata ☃\n\nVale.\n\nE poi 漢.')).toEqual([
      expect.stringMatching(/^Riga 1: Il carattere «☃»/),
      expect.stringMatching(/^Riga 5: Il carattere «漢»/),
    ]);
    expect(controlla(`## Durata\n\n${'Vale.\n\n'.repeat(31)}`)).toEqual([expect.stringContaining('al più 30 commi')]);
  });

  it('is part of what is signed: it has a digest of its own, and a set without it keeps the one it had', () => {
    const mie = GENERALI.map((una) => (una.chiave === 'durata' ? { ...una, testo: BUONO } : una));
    const altre = GENERALI.map((una) => (una.chiave === 'durata' ? { ...una, testo: durata(...BUONO.commi, 'E basta.') } : una));
    expect(new Set([GENERALI, mie, altre].map(digestClausole)).size).toBe(3);
    expect(digestClausole(GENERALI.map((una) => ({ ...una, testo: undefined })) as unknown as ClausolaScritta[])).toBe(
      digestClausole(GENERALI),
    );
  });

  it('cannot make a comma vanish from a signed act because of a slip', () => {
    const scritte = GENERALI.map((una) => (una.chiave === 'durata' ? { ...una, testo: durata('Dura {{durta}}.') } : una));
    expect(() => compilaArticoli(scritte, contestoDiProva())).toThrow('{{durta}}');
    const rotte = GENERALI.map((una) => ({ ...una, testo: { titolo: 3 } })) as unknown as ClausolaScritta[];
    expect(() => compilaArticoli(rotte, contestoDiProva())).toThrow('non si legge');
  });

  it('stays in the act as it was when the act was made', () => {
    const concessione = { visure: ['INDIVIDUALE'], profilo: profiloDiProva('S'), numeroAccessi: 2, motivoAnpr: null };
    const mie = GENERALI.map((una) => (una.chiave === 'durata' ? { ...una, testo: BUONO } : una));
    const testi = istanziare(mie, { ...concessione, finalita: [{ codice: 'A', descrizione: 'a', base: 'b' }] }).map(({ testo }) => testo);
    expect(testi).toContainEqual(BUONO);
    expect(testi).toContainEqual(CATALOGO.uso.testo);
  });
});
