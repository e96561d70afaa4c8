import { getAdesioneAccolta, type AdesioneAccolta } from '@/lib/adesioni/steps';
import { compilaRegole } from '@/lib/clausole/compila';
import type { Regole } from '@/lib/clausole/regole';
import type { ClausolaScritta } from '@/lib/clausole/tipi';
import { daColonna, oggi, type DataIso } from '@/lib/core/date';
import { nonTrovato, regola } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db';

export type DatiAdesione = AdesioneAccolta['dati'];
type Atto = { readonly numero: string; readonly data: DataIso };

/** An accepted request and the model it adheres to, as an act begins from them. */
export type InizioAtto = {
  readonly id: string;
  readonly numero: string;
  readonly enteId: string;
  readonly dati: DatiAdesione;
  readonly protocollo: Atto | null;
  readonly legittimitaIl: DataIso;
  readonly modello: {
    readonly id: string;
    readonly nome: string;
    readonly clausole: ClausolaScritta[];
    readonly regole: Regole;
    readonly approvazione: Atto | null;
  };
};

const atto = (numero: string | null, data: Date | null): Atto | null => (numero && data ? { numero, data: daColonna(data) } : null);

/**
 * Reads the request and holds it until this transaction ends, so that two clicks do not make two acts. Refuses one that was not
 * accepted, whose legitimacy nobody attested (LE-02), or for which an act stands already.
 */
export async function leggiAdesioneAccolta(tx: Tx, id: string): Promise<InizioAtto> {
  await tx.$queryRaw`SELECT id FROM adesione WHERE id = ${id}::uuid FOR UPDATE`;
  const { numero, enteId, dati, modelloId } = await getAdesioneAccolta(tx, id);
  const riga = await tx.adesione.findFirst({
    where: { id },
    select: { protocolloNumero: true, protocolloData: true, legittimitaIl: true },
  });
  if (!riga?.legittimitaIl)
    throw regola('ADESIONE_NON_ATTESTATA', 'La legittimità della richiesta non è stata attestata: la convenzione non si può generare.');
  const altra = await tx.convenzione.findFirst({ where: { adesioneId: id, stato: { not: 'ANNULLATA' } }, select: { numero: true } });
  if (altra)
    throw regola(
      'CONVENZIONE_GIA_GENERATA',
      `Per questa richiesta c’è già la convenzione n. ${altra.numero}: aprila dall’elenco, o annullala prima di generarne un’altra.`,
    );
  const modello = await tx.modello.findFirst({ where: { id: modelloId } });
  if (!modello) throw nonTrovato('Il modello di convenzione');
  const clausole = modello.clausole as unknown as ClausolaScritta[];
  return {
    id,
    numero,
    enteId,
    dati,
    protocollo: atto(riga.protocolloNumero, riga.protocolloData),
    legittimitaIl: oggi(riga.legittimitaIl),
    modello: {
      id: modello.id,
      nome: modello.nome,
      clausole,
      regole: compilaRegole(clausole),
      approvazione: atto(modello.attoNumero, modello.attoData),
    },
  };
}
