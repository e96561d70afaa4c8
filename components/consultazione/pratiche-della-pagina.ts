import type { Pratica } from '@/lib/visure/schema';

/** The cases of this page that one may take up again, the last first, each once; a reload forgets them. */
const QUANTE = 5;

const isLaStessa = (una: Pratica, altra: Pratica): boolean => una.finalita === altra.finalita && una.riferimento === altra.riferimento;

export function conLaPratica(prima: readonly Pratica[], lasciata: Pratica): readonly Pratica[] {
  return [lasciata, ...prima.filter((una) => !isLaStessa(una, lasciata))].slice(0, QUANTE);
}
