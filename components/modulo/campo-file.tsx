'use client';

import type { Ref } from 'react';
import { SceltaFile } from '../ui/scelta-file';
import { MASSIMO_BYTE } from '../ui/use-caricamento';
import { useMessaggi } from './use-campo';

interface Props {
  etichetta: string;
  /** What the document must be; kinds and size are said by themselves. */
  aiuto?: string;
  accetta: string;
  ref: Ref<HTMLInputElement>;
}

/** The file that a form travels with: refused, it is told here and in the summary, and what was typed stays. */
export function CampoFile({ etichetta, aiuto, accetta, ref }: Props) {
  const { id, errore } = useMessaggi({ nome: 'file', etichetta });
  return <SceltaFile ref={ref} id={id} etichetta={etichetta} aiuto={aiuto} accetta={accetta} massimoByte={MASSIMO_BYTE} errore={errore} />;
}
