/**
 * How a name sounds to an Italian ear, letter by letter: two spellings of the same sound meet (`Rosi` and `Rossi`, `Pugnalli` and `Punialli`,
 * `Kristian` and `Cristian`). It serves to suggest, never to tell two people apart.
 */
import { chiaveRicerca } from '@/lib/core/grafia';

/** One after the other, on capital letters; `J` stands for the soft g of «gelo», `K` for every hard c. */
const REGOLE: readonly (readonly [RegExp, string])[] = [
  [/PH/g, 'F'],
  [/TH/g, 'T'],
  [/W/g, 'V'],
  [/[YJ]/g, 'I'],
  [/X/g, 'S'],
  // Müller is also written Mueller, Michela also Michaela.
  [/AE/g, 'E'],
  [/[OU]E(?=[^AEIOU]|$)/g, 'U'],
  [/SC(?=[EI])/g, 'S'],
  [/GLI/g, 'LI'],
  [/GN/g, 'N'],
  [/G+(?=[EI])/g, 'J'],
  [/C+(?=[EI])/g, 'Ç'],
  [/GH/g, 'G'],
  [/CH|CK|C?Q|C/g, 'K'],
  [/([ÇJN])I(?=[AEOU])/g, '$1'],
  [/Z/g, 'S'],
  [/H/g, ''],
  [/(.)\1+/g, '$1'],
];

/** The key by sound of a name as it is written; empty when nothing of it can be searched. */
export function chiaveFonetica(nome: string | null | undefined): string {
  return REGOLE.reduce((chiave, [cosa, come]) => chiave.replace(cosa, come), chiaveRicerca(nome)).replaceAll('Ç', 'C');
}
