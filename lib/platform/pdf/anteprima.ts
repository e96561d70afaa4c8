import type { DocumentoPdf } from '@/lib/core/documento-pdf';
import { generaPdf } from './genera-pdf';

/** A preview to be drawn: what its file is called, and what is on it. */
export type Bozza = { readonly nome: string; readonly documento: DocumentoPdf };
/** A preview to be shown and kept nowhere. */
export type Anteprima = { readonly nome: string; readonly mime: string; readonly contenuto: Uint8Array };

/** Draws it: slow work, for when the reading is over. */
export async function disegnareBozza({ nome, documento }: Bozza): Promise<Anteprima> {
  return { nome, mime: 'application/pdf', contenuto: await generaPdf(documento) };
}
