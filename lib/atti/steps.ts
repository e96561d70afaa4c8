import { generaPdf } from '@/lib/platform/pdf/genera-pdf';
import { ATTI, type Materie, type TipoAtto } from './domain/catalogo';
import { componiAtto } from './domain/componi';
import type { Atto } from './domain/definizione';
import type { FonteComune } from './domain/fonti';
import type { TestoInVigore } from './repository-testi';

/** What other contexts' use cases ask of the acts: read the matter, compose, archive. */
export { fonteComune, fonteConvenzione, fonteOperatori } from './fonti';
export { testoInVigore } from './repository-testi';

/** An act written and drawn, not yet archived. */
export type AttoPronto = {
  readonly tipo: TipoAtto;
  readonly titolo: string;
  readonly firme: Atto<FonteComune>['firme'];
  readonly pdf: Uint8Array;
  /** The comune's own wording under which it was written; null: Varco's. */
  readonly testoId: string | null;
};

/**
 * Draws an act from its matter: slow work, for `prepare`. Refuses what cannot be written with that matter, and (NON_VALIDO) a character
 * that the fonts lack.
 */
export async function scrivereAtto<T extends TipoAtto>(tipo: T, materia: Materie[T], testo: TestoInVigore | null): Promise<AttoPronto> {
  const atto: Atto<Materie[T]> = ATTI[tipo];
  const rifiuto = atto.rifiuto?.(materia);
  if (rifiuto) throw rifiuto;
  const pdf = await generaPdf(componiAtto(atto, materia, testo?.testo));
  return { tipo, titolo: atto.titolo, firme: atto.firme, pdf, testoId: testo?.id ?? null };
}
