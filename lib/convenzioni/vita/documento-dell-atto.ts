import { archiviareAtto, disegnareAtto, fonteConvenzione, rileggereAtto, testoInVigore, type AttoDisegnato } from '@/lib/atti/steps';
import type { Materie } from '@/lib/atti/domain/catalogo';
import type { FonteConvenzione } from '@/lib/atti/domain/fonti';
import type { TipoDocumento } from '@/lib/core/documenti';
import type { DocumentoCitato } from '@/lib/core/messaggi';
import { indirizzo } from '@/lib/platform/indirizzo';
import type { Contesto, Preparazione } from '@/lib/platform/use-case';
import { DOCUMENTO_DI } from '../domain/campi-atti';
import type { RigaConvenzione } from '../repository';

/** The kinds that speak of a convenzione alone. */
type TipoDiVita = {
  [T in keyof Materie & TipoDocumento]: FonteConvenzione extends Omit<Materie[T], keyof Campi<T>> ? T : never;
}[keyof Materie & TipoDocumento];
/** The acts whose paper is one of those. */
type AttoDiVita = {
  [A in keyof typeof DOCUMENTO_DI]: (typeof DOCUMENTO_DI)[A] extends TipoDiVita ? A : never;
}[keyof typeof DOCUMENTO_DI];
/** What whoever acts has typed: the matter but for what is read. */
type Campi<T extends keyof Materie> = Omit<Materie[T], keyof FonteConvenzione>;

/** The paper of an act, drawn and not yet archived. */
export type DocumentoPronto = AttoDisegnato;

/**
 * The paper of an act on a convenzione: read and drawn in `prepare`, before the act's transaction. What the fonts lack in what was typed is
 * refused beside its field.
 */
export function preparareDocumento<A extends AttoDiVita>(
  preparazione: Pick<Preparazione<unknown>, 'leggi' | 'now'>,
  nome: A,
  convenzioneId: string,
  campi: Campi<(typeof DOCUMENTO_DI)[A]>,
): Promise<DocumentoPronto> {
  type T = (typeof DOCUMENTO_DI)[A];
  const tipo: T = DOCUMENTO_DI[nome];
  return disegnareAtto(preparazione, tipo, async (tx, chi) => ({
    materia: { ...(await fonteConvenzione(tx, convenzioneId, chi)), ...campi } as unknown as Materie[T],
    testo: await testoInVigore(tx, tipo),
  }));
}

/**
 * Archives it in the act's transaction, before what the act changes, and answers how a message names it. Refuses (MODIFICATO_DA_ALTRI)
 * when what it was drawn from is no longer so.
 */
export async function archiviareDocumento(
  contesto: Contesto<unknown, DocumentoPronto>,
  { id: convenzioneId, enteId, numero }: RigaConvenzione,
): Promise<DocumentoCitato> {
  await rileggereAtto(contesto);
  const { atto } = contesto.preparato;
  const { id } = await archiviareAtto(contesto, atto, { convenzioneId, enteId }, numero);
  return { titolo: atto.titolo, collegamento: indirizzo(`/api/documenti/${id}`) };
}
