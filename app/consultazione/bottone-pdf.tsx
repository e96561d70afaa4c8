'use client';

import { chiedereAnteprima } from '@/components/atti/chiedere-anteprima';
import { Bottone } from '@/components/ui/bottone';
import { isDiProva } from '@/lib/visure/domain/documento-visura';
import type { VisuraSigillata } from '@/lib/visure/domain/visura';

/** The same visura as a file, in a window of its own: drawn of what is in sight, without reading the data again. */
export function BottonePdf({ visura }: { visura: VisuraSigillata }) {
  const { sigillo, ...letta } = visura;
  const indirizzo = isDiProva(visura.estremi) ? '/api/visure/stampa-prova' : '/api/visure/stampa';
  return (
    <Bottone
      variante="secondario"
      icona="documento"
      onClick={() => chiedereAnteprima({ indirizzo, richiesta: () => ({ visura: letta, sigillo }) }, '_blank')}
    >
      Apri il PDF
    </Bottone>
  );
}
