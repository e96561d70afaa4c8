import { numeroPerFile } from '@/lib/core/file';
import { modificatoDaAltri } from '@/lib/core/errors';
import { improntaDi } from '@/lib/core/impronta';
import { archiviareGenerato, type AttoGenerato } from '@/lib/documenti/steps';
import type { Tx } from '@/lib/platform/db';
import { componiPdf, type PdfComposto } from '@/lib/platform/pdf/genera-pdf';
import type { Contesto, Preparazione } from '@/lib/platform/use-case';
import { ATTI, type Materie, type TipoAtto } from './domain/catalogo';
import { componiAtto } from './domain/componi';
import { titoloDi, type Atto } from './domain/definizione';
import type { FonteComune } from './domain/fonti';
import type { Chi } from './fonti';
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

/** What an act is drawn from, with whatever else must still be so when it is archived. */
type Letto<T extends TipoAtto> = { readonly materia: Materie[T]; readonly testo: TestoInVigore | null };

/** An act drawn before its transaction; `impronta`: of all that it was drawn from. */
export type AttoDisegnato<L = unknown> = {
  readonly atto: AttoPronto;
  readonly leggere: (tx: Tx, chi: Chi) => Promise<L>;
  readonly impronta: string;
};

/** The `prepare` of an act that is written down: read, and drawn. */
export async function disegnareAtto<T extends TipoAtto, L extends Letto<T>>(
  { leggi, now }: Pick<Preparazione<unknown>, 'leggi' | 'now'>,
  tipo: T,
  leggere: AttoDisegnato<L>['leggere'],
): Promise<AttoDisegnato<L>> {
  const letto = await leggi((tx, attore) => leggere(tx, { attore, now }));
  return { atto: await scrivereAtto(tipo, letto.materia, letto.testo), leggere, impronta: improntaDi(letto) };
}

/** In its transaction all is read again: an act that is no longer true is not archived (MODIFICATO_DA_ALTRI). */
export async function rileggereAtto<L>({ tx, attore, now, preparato }: Contesto<unknown, AttoDisegnato<L>>): Promise<L> {
  const letto = await preparato.leggere(tx, { attore, now });
  if (improntaDi(letto) !== preparato.impronta) throw modificatoDaAltri();
  return letto;
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
  const nome = `${[titolo, altro.anno, numeroPerFile(numero)].filter(Boolean).join(' ')}.pdf`;
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
