import { archiviareGenerato, type AttoGenerato } from '@/lib/documenti/steps';
import { componiPdf, type PdfComposto } from '@/lib/platform/pdf/genera-pdf';
import { ATTI, type Materie, type TipoAtto } from './domain/catalogo';
import { componiAtto } from './domain/componi';
import { titoloDi, type Atto } from './domain/definizione';
import type { FonteComune } from './domain/fonti';
import { raccoltaDi } from '@/lib/documenti/domain/raccolta';
import type { TestoInVigore } from './repository-testi';

/** What other contexts' use cases ask of the acts: read the matter, compose, archive. */
export { bozzaDi } from './anteprima';
export { conSpaziVuoti } from './completamento';
export { fonteComune, fonteConvenzione, fonteOperatori } from './fonti';
export { testoInVigore } from './repository-testi';

/** An act written and drawn, not yet archived. */
export type AttoPronto = {
  readonly tipo: TipoAtto;
  readonly titolo: string;
  readonly firme: Atto<FonteComune>['firme'];
  readonly pdf: PdfComposto;
  /** The comune's own wording under which it was written; null: Varco's. */
  readonly testoId: string | null;
  /** Whom it names as who signs it for the comune: nobody else does, as long as that person may (LE-02). */
  readonly sottoscrittoreId: string | null;
};

/** Draws an act from its matter: slow work, for `prepare`. Refuses what cannot be written with that matter. */
export async function scrivereAtto<T extends TipoAtto>(tipo: T, materia: Materie[T], testo: TestoInVigore | null): Promise<AttoPronto> {
  const atto: Atto<Materie[T]> = ATTI[tipo];
  const rifiuto = atto.rifiuto?.(materia);
  if (rifiuto) throw rifiuto;
  const pdf = await componiPdf(componiAtto(atto, materia, testo?.testo));
  const { sottoscrittore }: FonteComune = materia;
  return {
    tipo,
    titolo: titoloDi(atto),
    firme: atto.firme,
    pdf,
    testoId: testo?.id ?? null,
    sottoscrittoreId: atto.firme.includes('EROGATORE') && !raccoltaDi(tipo).tecnico ? (sottoscrittore?.utenteId ?? null) : null,
  };
}

/**
 * Archives a drawn act, in its state: another document, or the next version of the one before, as its kind is. `numero` tells its file apart
 * from the others'.
 */
export function archiviareAtto(
  contesto: Parameters<typeof archiviareGenerato>[0],
  { tipo, titolo, firme, pdf, testoId, sottoscrittoreId }: AttoPronto,
  legami: AttoGenerato['legami'],
  numero: string,
  altro: Pick<AttoGenerato, 'id' | 'anno'> = {},
): ReturnType<typeof archiviareGenerato> {
  const nome = `${[titolo, altro.anno, numero.replaceAll('/', '-')].filter(Boolean).join(' ')}.pdf`;
  return archiviareGenerato(contesto, {
    ...altro,
    tipo,
    titolo,
    nome,
    pdf,
    legami,
    firmeRichieste: firme,
    verso: ATTI[tipo].verso,
    ripetibile: ATTI[tipo].ripetibile,
    testoId,
    sottoscrittoreId,
  });
}
