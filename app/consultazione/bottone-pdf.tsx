'use client';

import { chiedereAnteprima } from '@/components/atti/chiedere-anteprima';
import { Bottone } from '@/components/ui/bottone';
import type { VisuraSigillata } from '@/lib/visure/domain/visura';

/** The same visura as a file, in a window of its own: drawn of what is in sight, without reading the data again. */
export function BottonePdf({ visura, indirizzo }: { visura: VisuraSigillata; indirizzo: string }) {
  const { sigillo, ...letta } = visura;
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
