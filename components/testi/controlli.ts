import { controllareArticolo } from '@/lib/clausole/controllare-articolo';
import type { Valori } from '@/lib/core/testo/comporre-testo';
import { controllareTesto, type ErroreTesto } from '@/lib/core/testo/controllare-testo';
import type { TestoInLavorazione, VoceTesto } from '@/lib/core/testo/lavorazione';

/** What is wrong with a wording as it is typed, by the same pure rules that hold at its approval. */
export function erroriDi(testo: string, { forma, segnaposti, inserti, casi }: TestoInLavorazione): ErroreTesto[] {
  const vocabolario = { segnaposti: dichiarati(segnaposti), inserti: dichiarati(inserti) };
  if (forma === 'ARTICOLO') return controllareArticolo(testo, vocabolario, casi);
  return controllareTesto(
    testo,
    vocabolario,
    casi.filter((valori): valori is Valori => valori !== null),
  );
}

function dichiarati(voci: readonly VoceTesto[]) {
  return Object.fromEntries(voci.map(({ nome, obbligatorio }) => [nome, { obbligatorio }]));
}
