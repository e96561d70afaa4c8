import { getAdesioneAccolta, tenereAdesione, type AdesioneAccolta, type EstremiDomanda } from '@/lib/adesioni/steps';
import { compilaRegole } from '@/lib/clausole/compila';
import type { Regole } from '@/lib/clausole/regole/regole';
import { nonTrovato, regola } from '@/lib/core/errors';
import { cercaModello, type RigaModello } from '@/lib/modelli/steps';
import type { Tx } from '@/lib/platform/db';
import type { Profilo } from '@/lib/profili/domain/profilo';
import { profiliDelModello } from '@/lib/profili/steps';
import { attoGiaGenerato } from '../repository';

export type DatiAccolti = AdesioneAccolta['dati'];

/** An accepted adesione and the model it adheres to, as an act begins from them. */
export type InizioAtto = {
  readonly id: string;
  readonly enteId: string;
  readonly dati: DatiAccolti;
  readonly estremi: EstremiDomanda;
  readonly modello: RigaModello & { readonly regole: Regole };
  /** The profiles of the model, as the request read them. */
  readonly profili: readonly Profilo[];
};

/**
 * Reads the adesione and holds it until this transaction ends, so that two clicks do not make two acts. Refuses one that was not
 * accepted, whose legitimacy nobody attested (LE-02), or for which an act stands already.
 */
export async function leggiAdesioneAccolta(tx: Tx, id: string): Promise<InizioAtto> {
  await tenereAdesione(tx, id);
  const { enteId, dati, modelloId, estremi, presentataIl } = await getAdesioneAccolta(tx, id);
  if (estremi === null)
    throw regola('ADESIONE_NON_ATTESTATA', 'La legittimità della domanda non è stata attestata: la convenzione non si può generare.');
  const gia = await attoGiaGenerato(tx, id);
  if (gia !== null)
    throw regola(
      'CONVENZIONE_GIA_GENERATA',
      `Per questa domanda c’è già la convenzione n. ${gia}: aprila dall’elenco, o annullala prima di generarne un’altra.`,
    );
  const modello = await cercaModello(tx, modelloId);
  if (!modello) throw nonTrovato('Il modello di convenzione');
  const regole = compilaRegole(modello.clausole);
  return { id, enteId, dati, estremi, modello: { ...modello, regole }, profili: await profiliDelModello(tx, regole, presentataIl) };
}
