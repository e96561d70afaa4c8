import { getAdesioneAccolta, type AdesioneAccolta } from '@/lib/adesioni/steps';
import { compilaRegole } from '@/lib/clausole/compila';
import type { Regole } from '@/lib/clausole/regole';
import { oggi, type DataIso } from '@/lib/core/date';
import { nonTrovato, regola } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db';
import {
  attoGiaGenerato,
  estremiAdesione,
  leggiModello,
  tieniAdesione,
  type AttoCitato,
  type ModelloLetto,
} from './repository-generazione';

export type DatiAccolti = AdesioneAccolta['dati'];

/** An accepted adesione and the model it adheres to, as an act begins from them. */
export type InizioAtto = {
  readonly id: string;
  readonly numero: string;
  readonly enteId: string;
  readonly dati: DatiAccolti;
  readonly protocollo: AttoCitato | null;
  readonly legittimitaIl: DataIso;
  readonly modello: ModelloLetto & { readonly regole: Regole };
};

/**
 * Reads the adesione and holds it until this transaction ends, so that two clicks do not make two acts. Refuses one that was not
 * accepted, whose legitimacy nobody attested (LE-02), or for which an act stands already.
 */
export async function leggiAdesioneAccolta(tx: Tx, id: string): Promise<InizioAtto> {
  await tieniAdesione(tx, id);
  const { numero, enteId, dati, modelloId } = await getAdesioneAccolta(tx, id);
  const { protocollo, legittimitaIl } = await estremiAdesione(tx, id);
  if (legittimitaIl === null)
    throw regola('ADESIONE_NON_ATTESTATA', 'La legittimità della domanda non è stata attestata: la convenzione non si può generare.');
  const gia = await attoGiaGenerato(tx, id);
  if (gia !== null)
    throw regola(
      'CONVENZIONE_GIA_GENERATA',
      `Per questa domanda c’è già la convenzione n. ${gia}: aprila dall’elenco, o annullala prima di generarne un’altra.`,
    );
  const modello = await leggiModello(tx, modelloId);
  if (!modello) throw nonTrovato('Il modello di convenzione');
  return {
    id,
    numero,
    enteId,
    dati,
    protocollo,
    legittimitaIl: oggi(legittimitaIl),
    modello: { ...modello, regole: compilaRegole(modello.clausole) },
  };
}
