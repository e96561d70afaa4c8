import { leggiBozza, scriviBozza } from '@/components/modulo/bozze';
import type { Pratica } from '@/lib/visure/schema';

/** The cases of this tab that one may take up again, the last first, each once. */
const QUANTE = 5;

const isLaStessa = (una: Pratica, altra: Pratica): boolean => una.finalita === altra.finalita && una.riferimento === altra.riferimento;

export function conLaPratica(prima: readonly Pratica[], lasciata: Pratica): readonly Pratica[] {
  return [lasciata, ...prima.filter((una) => !isLaStessa(una, lasciata))].slice(0, QUANTE);
}

const chiaveDi = (chi: string): string => `consultazione-pratiche:${chi}`;

/** Those that this person has declared in this tab, of the purposes that it still has; the tab forgets them when it is closed or one goes out. */
export function praticheLasciate(chi: string, finalita: readonly string[]): readonly Pratica[] {
  const lette = leggiBozza(chiaveDi(chi))?.pratiche;
  return Array.isArray(lette) ? (lette as Pratica[]).filter((una) => finalita.includes(una.finalita)) : [];
}

export function ricordaPratica(chi: string, pratica: Pratica, prima: readonly Pratica[]): readonly Pratica[] {
  const pratiche = conLaPratica(prima, pratica);
  scriviBozza(chiaveDi(chi), { pratiche });
  return pratiche;
}
