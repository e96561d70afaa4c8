import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BANCHE } from '@/lib/banche/domain/elenco';
import { fileDelProgetto } from './elenco-file.mjs';

const CARTELLE = ['app', 'bin', 'components', 'emails', 'jobs', 'lib'];

/** Where a data bank may be named beside its own folder: what is listed in README, «a data bank», and nothing else. */
const DOVE_SI_NOMINA: readonly (readonly [file: RegExp, perche: string])[] = [
  [/^lib\/banche\/(domain\/elenco|steps|importazione\/elenco)\.ts$/, 'the lists: a line a bank'],
  [/^bin\/comandi\/importa-[a-z]+\.ts$/, 'the command that loads it'],
  [/^lib\/clausole\/modelli\/[a-z]+\.ts$/, 'the presets: data, which say of which bank a convenzione is'],
  [/^lib\/clausole\/leggere\.ts$/, 'clauses that were signed when there was one bank only, and did not say it'],
  [/^(lib\/(demo|testing)|bin\/bench)\/|\.test\.tsx?$/, 'what is invented, tests and measures'],
];

const cartellaDi = (codice: string): string => codice.toLowerCase();

const DI_UNA_BANCA = new RegExp(`^lib/(${BANCHE.map(({ codice }) => cartellaDi(codice)).join('|')})/`);

/** Lines that name a bank: its code as a value, its folder in an import, its tables in a statement. */
function nomina(testo: string, codice: string): string[] {
  const cartella = cartellaDi(codice);
  const nomi = new RegExp(`['"\`]${codice}['"\`]|from '[^']*/${cartella}/|\\b${cartella}_[a-z]`);
  return testo.split('\n').filter((riga) => nomi.test(riga));
}

describe('a data bank is one folder', () => {
  const file = fileDelProgetto(...CARTELLE).filter((nome) => /\.(tsx?|mjs)$/.test(nome) && !nome.startsWith('lib/generated/'));

  it.each(BANCHE.map(({ codice }) => codice))('nothing but its folder and the lists names %s', (codice) => {
    const altrove = file.filter(
      (nome) => !nome.startsWith(`lib/${cartellaDi(codice)}/`) && !DOVE_SI_NOMINA.some(([dove]) => dove.test(nome)),
    );
    expect(altrove.length).toBeGreaterThan(1000);
    expect(altrove.flatMap((nome) => nomina(readFileSync(nome, 'utf8'), codice).map((riga) => `${nome}: ${riga.trim()}`))).toEqual([]);
  });

  it('no bank knows another', () => {
    for (const { codice } of BANCHE)
      for (const { codice: altra } of BANCHE.filter((una) => una.codice !== codice))
        for (const nome of file.filter((uno) => uno.startsWith(`lib/${cartellaDi(codice)}/`)))
          expect(nomina(readFileSync(nome, 'utf8'), altra), nome).toEqual([]);
  });

  it('nor their visure, ways to search, questions and extracts', () => {
    const codici = BANCHE.flatMap(({ visure, ricerche, verifiche, estratti }) =>
      [visure, ricerche, verifiche, estratti].flat().map(({ codice }) => codice),
    );
    const nomi = new RegExp(`['"\`](${codici.join('|')})['"\`]|^\\s*(${codici.join('|')}):`);
    const nominano = (testo: string): string[] => testo.split('\n').filter((riga) => nomi.test(riga));
    const altrove = file.filter((nome) => ![...DOVE_SI_NOMINA.map(([dove]) => dove), DI_UNA_BANCA].some((dove) => dove.test(nome)));
    expect(altrove.length).toBeGreaterThan(1000);
    expect(altrove.flatMap((nome) => nominano(readFileSync(nome, 'utf8')).map((riga) => `${nome}: ${riga.trim()}`))).toEqual([]);
    for (const codice of codici) expect(nominano(`f('${codice}')\n  ${codice}: 'a',\nconst ${codice} = 1;`)).toHaveLength(2);
  });

  it('sees a code, an import and a table, and whatever is allowed serves', () => {
    for (const riga of ["if (banca === 'CATASTO')", "import { x } from '@/lib/catasto/domain/campi';", 'SELECT 1 FROM catasto_soggetto'])
      expect(nomina(riga, 'CATASTO')).toEqual([riga]);
    expect(nomina("la voce «Catasto», from '@/lib/catastofe/x'", 'CATASTO')).toEqual([]);
    for (const [dove, perche] of DOVE_SI_NOMINA)
      expect(
        file.some((nome) => dove.test(nome) && BANCHE.some(({ codice }) => nomina(readFileSync(nome, 'utf8'), codice).length > 0)),
        perche,
      ).toBe(true);
  });
});
