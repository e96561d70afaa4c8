import { describe, expect, it } from 'vitest';
import { controllareTesto } from './controllare-testo';
import { comporreTesto, nomiDetti, pezziDi, prosa } from './comporre-testo';

const TESTO = `
Al {{ente}},
{{sede}}

## Motivi

- il primo, {{motivo}}
- il secondo
- solo se c’è: {{assente}}

## Vuota

Testo che cade con {{assente}}.

## Fine

[[firme]]
`;
const MATERIA = {
  valori: { ente: 'Comando', sede: 'Lucca', motivo: 'uno', assente: null },
  inserti: { firme: [{ tipo: 'nota', testo: 'firma' } as const] },
};
const VOCABOLARIO = {
  segnaposti: {
    ente: { obbligatorio: true },
    sede: { obbligatorio: false },
    motivo: { obbligatorio: true },
    assente: { obbligatorio: false },
  },
  inserti: { firme: { obbligatorio: true } },
};

describe('the wording of an act', () => {
  it('becomes blocks: prose with its line breaks, lists, parts, insertions', () => {
    expect(comporreTesto(TESTO, MATERIA)).toEqual([
      { tipo: 'paragrafo', testo: 'Al Comando,\nLucca' },
      { tipo: 'sottotitolo', testo: 'Motivi' },
      { tipo: 'elenco', voci: ['il primo, uno', 'il secondo'] },
      { tipo: 'sottotitolo', testo: 'Fine' },
      { tipo: 'nota', testo: 'firma' },
    ]);
  });

  it('leaves out a sentence whose datum is not there, and a part that remains empty', () => {
    const senza = comporreTesto('## Parte\n\nTesto {{assente}}\n\n## Altra\n\nResta', MATERIA);
    expect(senza).toEqual([
      { tipo: 'sottotitolo', testo: 'Altra' },
      { tipo: 'paragrafo', testo: 'Resta' },
    ]);
  });

  it('does not read placeholders inside what a placeholder says', () => {
    expect(comporreTesto('{{ente}}', { valori: { ente: '{{sede}}', sede: 'no' }, inserti: {} })).toEqual([
      { tipo: 'paragrafo', testo: '{{sede}}' },
    ]);
  });

  it('says only what is left in it: neither what falls with another datum nor a title', () => {
    const testo = '## {{sede}}\n\nA {{ente}} per {{assente}}.\n\n- {{motivo}}\n- {{sede}}, {{ignoto}}';
    expect([...nomiDetti(testo, MATERIA.valori)]).toEqual(['motivo']);
  });

  it('tells the line of each piece', () => {
    expect(pezziDi('uno\ndue\n\n- tre').map(({ riga }) => riga)).toEqual([1, 4]);
  });
});

describe('a wording is checked before it is used', () => {
  it('is right as it stands', () => {
    expect(controllareTesto(TESTO, VOCABOLARIO, [MATERIA.valori])).toEqual([]);
  });

  it.each([
    ['an unknown placeholder', TESTO.replace('{{sede}}', '{{sedi}}'), 3],
    ['an obligatory placeholder left out', TESTO.replace('{{motivo}}', 'x'), 0],
    ['an insertion left out', TESTO.replace('[[firme]]', ''), 0],
    ['an insertion within a line', TESTO.replace('[[firme]]', 'qui [[firme]]'), 0],
    ['an unknown insertion', `${TESTO}\n[[timbri]]`, 19],
    ['an insertion written twice', `${TESTO}\n[[firme]]`, 19],
    ['an empty wording', '', 0],
    ['a character that no document can print', TESTO.replace('{{sede}}', '{{sede}} 🎉'), 3],
  ])('refuses %s, with the line', (_caso, testo, riga) => {
    const errori = controllareTesto(testo, VOCABOLARIO, []);
    expect(errori[0]?.riga).toBe(riga);
    expect(errori.every(({ frase }) => /[.!?)]$/.test(frase))).toBe(true);
  });

  it.each([
    ['a placeholder', TESTO.replace('{{motivo}}', '{{motvo}}'), 'Forse intendevi {{motivo}}.'],
    [
      'a placeholder beside others',
      TESTO.replace('- il primo, {{motivo}}', '- il primo, {{motivo}} a {{sedi}}'),
      'Forse intendevi {{sede}}.',
    ],
    ['a part', TESTO.replace('[[firme]]', '[[firmee]]'), '«[[firmee]]» non esiste. Forse intendevi [[firme]].'],
    ['a part within a line', TESTO.replace('[[firme]]', 'qui [[Firmee]]'), '«[[Firmee]]» non esiste. Forse intendevi [[firme]].'],
  ])('tells a slip in the name of %s once: what was meant is neither missing nor left out', (_cosa, testo, frase) => {
    const errori = controllareTesto(testo, VOCABOLARIO, [MATERIA.valori]);
    expect(errori.map((errore) => errore.frase)).toEqual([expect.stringContaining(frase)]);
  });

  it('refuses an obligatory placeholder that another datum can take away, once, where it is named', () => {
    const testo = TESTO.replace('- il primo, {{motivo}}', '- a {{sede}}, {{motivo}}');
    const scarni = { ...MATERIA.valori, sede: null };
    expect(controllareTesto(testo, VOCABOLARIO, [MATERIA.valori])).toEqual([]);
    expect(controllareTesto(testo, VOCABOLARIO, [MATERIA.valori, scarni, scarni])).toEqual([
      { riga: 2, frase: expect.stringContaining('{{ente}} sta solo in un titolo, o in una frase che cade') as string },
      { riga: 7, frase: expect.stringContaining('{{motivo}} sta solo') as string },
    ]);
    expect(controllareTesto(`${testo}\n\nPer {{ente}}: {{motivo}}`, VOCABOLARIO, [scarni])).toEqual([]);
    expect(controllareTesto(testo, VOCABOLARIO, [{ ...scarni, motivo: null, ente: null }])).toEqual([]);
  });
});

it('folds the lines of a source into paragraphs, keeps lists, parts and lines of an address', () => {
  const scritto = prosa`
> Al Comando
> {{sede}}

Una frase che
continua.

- una voce che
  continua
- l’altra

[[firme]]
`;
  expect(scritto).toBe('Al Comando\n{{sede}}\n\nUna frase che continua.\n\n- una voce che continua\n- l’altra\n\n[[firme]]');
});
