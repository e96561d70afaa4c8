import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { IN_PARTE, NON_ANCORA } from './mancanze';
import { REGOLE } from './regole';

export type Prova = { readonly file: string; readonly titolo: string };
export type VoceConformita = {
  readonly regola: string;
  readonly sintesi: string;
  readonly dove: readonly string[];
  readonly prove: readonly Prova[];
  /** What is not there yet, in one sentence; null when nothing is known to be missing. */
  readonly manca: string | null;
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
    manca: NON_ANCORA[regola] ?? IN_PARTE[regola] ?? null,
  }));
}

/** What the lists of what is missing say against the tests: a rule without proof and without a word, a word that is out of date. */
export function incongruenze(
  voci: readonly Pick<VoceConformita, 'regola' | 'prove'>[],
  { nonAncora, inParte }: { nonAncora: Readonly<Record<string, string>>; inParte: Readonly<Record<string, string>> } = {
    nonAncora: NON_ANCORA,
    inParte: IN_PARTE,
  },
): string[] {
  const provate = new Set(voci.filter(({ prove }) => prove.length > 0).map(({ regola }) => regola));
  const note = new Set(voci.map(({ regola }) => regola));
  return [
    ...voci
      .filter(({ regola }) => !provate.has(regola) && !nonAncora[regola])
      .map(({ regola }) => `${regola}: nessun test la prova, e nessuno dice che cosa manca.`),
    ...Object.keys(nonAncora)
      .filter((regola) => provate.has(regola))
      .map((regola) => `${regola}: un test la prova, ma sta ancora tra quelle che non ci sono.`),
    ...Object.keys(inParte)
      .filter((regola) => note.has(regola) && !provate.has(regola))
      .map((regola) => `${regola}: sta tra le provate in parte, ma nessun test la prova.`),
    ...[...Object.keys(nonAncora), ...Object.keys(inParte)]
      .filter((regola) => !note.has(regola))
      .map((regola) => `${regola}: non è una regola.`),
  ];
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

const codice = (percorso: string): string => `\`${percorso}\``;

/** At most four sources, and how many others. */
function luoghi(dove: readonly string[]): string {
  const primi = dove.slice(0, 4).map(codice).join(', ');
  return dove.length > 4 ? `${primi} e altri ${dove.length - 4}` : primi;
}

const tabella = (intestazioni: readonly string[], righe: readonly (readonly string[])[]): string[] =>
  [intestazioni, intestazioni.map(() => '---'), ...righe].map((celle) => `| ${celle.join(' | ')} |`);

/** The page `docs/conformita.md`. */
export function pagina(voci: readonly VoceConformita[]): string {
  const provate = voci.filter(({ prove }) => prove.length > 0);
  const inParte = provate.filter(({ manca }) => manca !== null);
  const mancanti = voci.filter(({ prove }) => prove.length === 0);
  const manca = (quali: readonly VoceConformita[]) =>
    tabella(
      ['regola', 'in breve', 'che cosa manca'],
      quali.map((voce) => [voce.regola, voce.sintesi, voce.manca ?? 'da dire']),
    );
  return [
    '# Conformità',
    '',
    'Generata da `npm run varco -- conformita --scrivi`: non si modifica a mano. Una regola è provata quando il suo identificativo sta nel titolo di un test.',
    `Regole provate: ${provate.length} su ${voci.length}, ${inParte.length} delle quali in parte.`,
    '',
    '## Regole che non ci sono ancora',
    '',
    'Nessun test le prova.',
    '',
    ...manca(mancanti),
    '',
    '## Regole provate in parte',
    '',
    'Un test prova quello che c’è, fosse anche il solo articolo che le parti firmano; qui si dice il resto.',
    '',
    ...manca(inParte),
    '',
    '## Dove sta ciascuna regola, e chi la prova',
    '',
    ...tabella(
      ['regola', 'in breve', 'dove è citata', 'prove'],
      provate.map(({ regola, sintesi, dove, prove }) => [
        regola,
        sintesi,
        luoghi(dove) || '–',
        [...new Set(prove.map(({ file }) => codice(file)))].join(', '),
      ]),
    ),
    '',
  ].join('\n');
}
