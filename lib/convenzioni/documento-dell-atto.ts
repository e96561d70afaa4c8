import { archiviareAtto, fonteConvenzione, scrivereAtto, testoInVigore, type AttoPronto } from '@/lib/atti/steps';
import type { Materie } from '@/lib/atti/domain/catalogo';
import type { FonteConvenzione } from '@/lib/atti/domain/fonti';
import type { Attore } from '@/lib/core/attore';
import type { TipoDocumento } from '@/lib/core/documenti';
import { modificatoDaAltri } from '@/lib/core/errors';
import { improntaDi } from '@/lib/core/impronta';
import type { DocumentoCitato } from '@/lib/core/messaggi';
import type { Tx } from '@/lib/platform/db';
import { indirizzo } from '@/lib/platform/indirizzo';
import type { Contesto, Preparazione } from '@/lib/platform/use-case';
import { DOCUMENTO_DI } from './domain/campi-atti';
import type { RigaConvenzione } from './repository';

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

/** The paper of an act, drawn and not yet archived; `impronta` is the digest of all that it was drawn from. */
export type DocumentoPronto = { readonly atto: AttoPronto; readonly leggere: Lettura; readonly impronta: string };
type Chi = { readonly attore: Attore; readonly now: Date };
type Lettura = (tx: Tx, chi: Chi) => Promise<{ impronta: string }>;

/**
 * The paper of an act on a convenzione: read and drawn in `prepare`, before the act's transaction. What the fonts lack in what was typed is
 * refused beside its field.
 */
export async function preparareDocumento<A extends AttoDiVita>(
  { leggi, now }: Pick<Preparazione<unknown>, 'leggi' | 'now'>,
  nome: A,
  convenzioneId: string,
  campi: Campi<(typeof DOCUMENTO_DI)[A]>,
): Promise<DocumentoPronto> {
  type T = (typeof DOCUMENTO_DI)[A];
  const tipo: T = DOCUMENTO_DI[nome];
  const leggere = async (tx: Tx, chi: Chi) => {
    const materia = { ...(await fonteConvenzione(tx, convenzioneId, chi)), ...campi } as unknown as Materie[T];
    const testo = await testoInVigore(tx, tipo);
    return { materia, testo, impronta: improntaDi({ materia, testo: testo?.id }) };
  };
  const { materia, testo, impronta } = await leggi((tx, attore) => leggere(tx, { attore, now }));
  return { atto: await scrivereAtto(tipo, materia, testo), leggere, impronta };
}

/**
 * Archives it in the act's transaction, before what the act changes, and answers how a message names it. Refuses (MODIFICATO_DA_ALTRI)
 * when what it was drawn from is no longer so.
 */
export async function archiviareDocumento(
  contesto: Contesto<unknown, DocumentoPronto>,
  { id: convenzioneId, enteId, numero }: RigaConvenzione,
): Promise<DocumentoCitato> {
  const { tx, attore, now, preparato } = contesto;
  const { impronta } = await preparato.leggere(tx, { attore, now });
  if (impronta !== preparato.impronta) throw modificatoDaAltri();
  const { id } = await archiviareAtto(contesto, preparato.atto, { convenzioneId, enteId }, numero);
  return { titolo: preparato.atto.titolo, collegamento: indirizzo(`/api/documenti/${id}`) };
}
