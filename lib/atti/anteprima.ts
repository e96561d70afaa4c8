import { generaPdf } from '@/lib/platform/pdf/genera-pdf';
import { comeBozza } from './domain/bozza';
import { ATTI, type Materie, type TipoAtto } from './domain/catalogo';
import { componiAtto } from './domain/componi';
import type { Atto } from './domain/definizione';
import type { TestoInVigore } from './repository-testi';

/** A preview to be shown and kept nowhere. */
export type AnteprimaDiAtto = { readonly nome: string; readonly mime: string; readonly contenuto: Uint8Array };

/** An act marked as a draft: what would be refused as it is archived is refused here. */
export async function disegnareAnteprima<T extends TipoAtto>(
  tipo: T,
  materia: Materie[T],
  testo: TestoInVigore | null,
): Promise<AnteprimaDiAtto> {
  const atto: Atto<Materie[T]> = ATTI[tipo];
  const rifiuto = atto.rifiuto?.(materia);
  if (rifiuto) throw rifiuto;
  const contenuto = await generaPdf(comeBozza(componiAtto(atto, materia, testo?.testo)));
  return { nome: `${atto.titolo} (bozza).pdf`, mime: 'application/pdf', contenuto };
}
