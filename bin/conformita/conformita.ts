import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { REGOLE } from './regole';

export type Prova = { readonly file: string; readonly titolo: string };
export type VoceConformita = {
  readonly regola: string;
  readonly sintesi: string;
  readonly dove: readonly string[];
  readonly prove: readonly Prova[];
};

const ID = /\b(?:RT|SA|FU|CH|CA|LE)-\d{2}\b/g;
const TITOLO = /\b(?:it|test|describe)(?:\.each\([\s\S]*?\))?\(\s*(['"`])((?:\\.|(?!\1).)*)\1/g;
const isProva = (file: string): boolean => /\.(test|spec)\.tsx?$/.test(file);

/** The ids that a text names; `CA-18…20` and the like are not expanded: a rule is named whole or it is not named. */
export function idNominati(testo: string): string[] {
  return [...new Set(testo.match(ID) ?? [])];
}

/** Titles of tests that name a rule, whatever the line on which the call stands. */
export function titoliConRegola(sorgente: string): string[] {
  return [...sorgente.matchAll(TITOLO)].map((trovato) => trovato[2] ?? '').filter((titolo) => idNominati(titolo).length > 0);
}

/** Every rule with the sources that cite it and the tests that carry its id in their title. */
export function conformita(file: readonly { percorso: string; testo: string }[]): VoceConformita[] {
  const dove = new Map<string, Set<string>>();
  const prove = new Map<string, Prova[]>();
  for (const { percorso, testo } of file) {
    if (isProva(percorso)) {
      for (const titolo of titoliConRegola(testo))
        for (const id of idNominati(titolo)) prove.set(id, [...(prove.get(id) ?? []), { file: percorso, titolo }]);
    } else {
      for (const id of idNominati(testo)) dove.set(id, (dove.get(id) ?? new Set()).add(percorso));
    }
  }
  return Object.entries(REGOLE).map(([regola, sintesi]) => ({
    regola,
    sintesi,
    dove: [...(dove.get(regola) ?? [])].sort(),
    prove: prove.get(regola) ?? [],
  }));
}

/** The tracked sources in which a rule may be enforced or proved. */
export function sorgenti(): { percorso: string; testo: string }[] {
  const elenco = execFileSync(
    'git',
    [
      'ls-files',
      '--cached',
      '--others',
      '--exclude-standard',
      'app',
      'components',
      'emails',
      'jobs',
      'lib',
      'bin',
      'e2e',
      'prisma',
      'proxy.ts',
    ],
    { encoding: 'utf8' },
  );
  return elenco
    .split('\n')
    .filter((percorso) => /\.(ts|tsx|mjs|sql)$/.test(percorso) && !percorso.startsWith('bin/conformita/') && fs.existsSync(percorso))
    .map((percorso) => ({ percorso, testo: fs.readFileSync(percorso, 'utf8') }));
}

/** The page `docs/conformita.md`. */
export function pagina(voci: readonly VoceConformita[]): string {
  const provate = voci.filter((voce) => voce.prove.length > 0);
  const mancanti = voci.filter((voce) => voce.prove.length === 0);
  const riga = (voce: VoceConformita): string => {
    const dove =
      voce.dove
        .slice(0, 4)
        .map((percorso) => `\`${percorso}\``)
        .join(', ') + (voce.dove.length > 4 ? ` e altri ${voce.dove.length - 4}` : '');
    const prove = [...new Set(voce.prove.map((prova) => `\`${prova.file}\``))].join(', ');
    return `| ${voce.regola} | ${voce.sintesi} | ${dove || '–'} | ${prove} |`;
  };
  return [
    '# Conformità',
    '',
    'Generata da `npm run varco -- conformita --scrivi`: non si modifica a mano. Una regola è provata quando il suo identificativo sta nel titolo di un test.',
    `Regole provate: ${provate.length} su ${voci.length}.`,
    '',
    '## Regole provate da un test',
    '',
    '| regola | in breve | dove è citata | prove |',
    '|---|---|---|---|',
    ...provate.map(riga),
    '',
    '## Regole che nessun test prova ancora',
    '',
    'Quelle citate in un sorgente sono almeno in parte attuate; le altre non ci sono ancora.',
    '',
    '| regola | in breve | dove è citata |',
    '|---|---|---|',
    ...mancanti.map(
      (voce) =>
        `| ${voce.regola} | ${voce.sintesi} | ${
          voce.dove
            .slice(0, 4)
            .map((percorso) => `\`${percorso}\``)
            .join(', ') || 'non ancora'
        } |`,
    ),
    '',
  ].join('\n');
}
