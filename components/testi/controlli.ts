import { controllareForma } from '@/lib/clausole/articolo/controllare-articolo';
import type { ErroreTesto } from '@/lib/core/testo/controllare-testo';
import type { TestoInLavorazione, VoceTesto } from '@/lib/core/testo/lavorazione';

/** What is wrong with a wording as it is typed, by the same pure rules that hold at its approval. */
export function erroriDi(testo: string, { forma, segnaposti, inserti, casi }: TestoInLavorazione): ErroreTesto[] {
  const vocabolario = { segnaposti: dichiarati(segnaposti), inserti: dichiarati(inserti) };
  return controllareForma(forma, testo, vocabolario, casi);
}

function dichiarati(voci: readonly VoceTesto[]) {
  return Object.fromEntries(voci.map(({ nome, obbligatorio }) => [nome, { obbligatorio }]));
}
