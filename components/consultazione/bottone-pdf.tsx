'use client';

import { chiedereAnteprima } from '@/components/atti/chiedere-anteprima';
import { Bottone } from '@/components/ui/bottone';

interface Props {
  /** What is in sight, as the print is asked it: the sheet and its seal. */
  foglio: Readonly<Record<string, unknown>>;
  indirizzo: string;
}

/** The same sheet as a file, in a window of its own: drawn of what is in sight, without reading the data again. */
export function BottonePdf({ foglio, indirizzo }: Props) {
  return (
    <Bottone variante="secondario" icona="documento" onClick={() => chiedereAnteprima({ indirizzo, richiesta: () => foglio }, '_blank')}>
      Apri il PDF
    </Bottone>
  );
}
