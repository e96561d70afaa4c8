'use client';

import { CampoData } from '@/components/modulo/campo-data';
import { CampoTesto } from '@/components/modulo/campo-testo';
import type { VoceChiesta } from '@/lib/core/banca';

/** The field for something that a data bank asks to be typed, by what kind of thing it is. */
export function CampoChiesto({ voce: { nome, etichetta, aiuto, forma, facoltativa } }: { voce: VoceChiesta }) {
  const comuni = { nome, etichetta, aiuto, facoltativo: facoltativa };
  if (forma === 'DATA') return <CampoData {...comuni} />;
  if (forma === 'CODICE') return <CampoTesto {...comuni} maiuscolo larghezza="media" completamento="off" />;
  if (forma === 'NUMERO') return <CampoTesto {...comuni} tastiera="numeric" larghezza="corta" completamento="off" />;
  return <CampoTesto {...comuni} completamento="off" />;
}
