/** Articles and prepositions that lose their vowel before the numbers that are read with a vowel: eleven, and all that begin with an eight. */
const ELISE = { il: 'l’', del: 'dell’', dal: 'dall’', al: 'all’', nel: 'nell’', sul: 'sull’' } as const;

export type Preposizione = keyof typeof ELISE;

export const PREPOSIZIONI = Object.keys(ELISE) as readonly Preposizione[];

/** A preposition, small or capital, before what follows it: `dell’8 marzo`, `del 9 marzo`, `Dall’11 maggio`. */
export function preposto(preposizione: string, seguito: string): string {
  if (!/^(8|11(?!\d))/.test(seguito)) return `${preposizione} ${seguito}`;
  const elisa = ELISE[preposizione.toLowerCase() as Preposizione];
  const maiuscola = preposizione !== preposizione.toLowerCase();
  return `${maiuscola ? elisa.charAt(0).toUpperCase() + elisa.slice(1) : elisa}${seguito}`;
}

/** `ad Antonio Ferri`, `a Bruno Neri`: before its own vowel the preposition takes a d. */
export function aChi(nome: string): string {
  return `${/^[aà]/i.test(nome) ? 'ad' : 'a'} ${nome}`;
}

const ARTICOLATE = {
  di: { il: 'del', lo: 'dello', la: 'della', 'l’': 'dell’', i: 'dei', gli: 'degli', le: 'delle' },
  a: { il: 'al', lo: 'allo', la: 'alla', 'l’': 'all’', i: 'ai', gli: 'agli', le: 'alle' },
  da: { il: 'dal', lo: 'dallo', la: 'dalla', 'l’': 'dall’', i: 'dai', gli: 'dagli', le: 'dalle' },
} as const;

/** A preposition joined with the article of what follows it: `dell’anagrafe`, `alla banca dati`; before what has no article, as it is. */
export function articolata(preposizione: keyof typeof ARTICOLATE, seguito: string): string {
  const [tutto, articolo, resto] = /^(l’|(?:il|lo|la|i|gli|le) )(.*)$/s.exec(seguito) ?? [];
  if (tutto === undefined) return `${preposizione} ${seguito}`;
  const unita = ARTICOLATE[preposizione][articolo?.trim() as keyof (typeof ARTICOLATE)['di']];
  return `${unita}${articolo === 'l’' ? '' : ' '}${resto}`;
}
