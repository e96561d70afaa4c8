import { datiAdesioneSchema, type DatiAdesione } from '@/lib/adesioni/schema';
import { compilaRegole } from '@/lib/clausole/compila';
import type { Regole } from '@/lib/clausole/regole';
import type { ClausolaScritta } from '@/lib/clausole/tipi';
import { oggi, type DataIso } from '@/lib/core/date';
import { nonTrovato, regola } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db';
import { civile } from './repository';

/** An accepted request, as an act begins from it. */
export type AdesioneAccolta = {
  readonly id: string;
  readonly numero: string;
  readonly enteId: string;
  readonly dati: DatiAdesione;
  readonly protocollo: { readonly numero: string; readonly data: DataIso } | null;
  readonly legittimitaIl: DataIso;
  readonly modello: { readonly id: string; readonly nome: string; readonly clausole: ClausolaScritta[]; readonly regole: Regole; readonly approvazione: { readonly numero: string; readonly data: DataIso } | null };
};

/**
 * Reads the request and holds it until this transaction ends, so that two clicks do not make two acts. Refuses one that was not
 * accepted, whose legitimacy nobody attested (LE-02), or for which an act stands already.
 */
export async function leggiAdesioneAccolta(tx: Tx, id: string): Promise<AdesioneAccolta> {
  await tx.$queryRaw`SELECT id FROM adesione WHERE id = ${id}::uuid FOR UPDATE`;
  const riga = await tx.adesione.findFirst({ where: { id } });
  if (!riga) throw nonTrovato('La richiesta di adesione');
  if (riga.stato !== 'ACCOLTA' || riga.enteId === null || riga.legittimitaIl === null) {
    throw regola('ADESIONE_NON_ACCOLTA', 'La convenzione si genera da una richiesta accolta, di cui è stata attestata la legittimità.');
  }
  const altra = await tx.convenzione.findFirst({ where: { adesioneId: id, stato: { not: 'ANNULLATA' } }, select: { numero: true } });
  if (altra) throw regola('CONVENZIONE_GIA_GENERATA', `Per questa richiesta c’è già la convenzione n. ${altra.numero}: aprila dall’elenco, o annullala prima di generarne un’altra.`);
  const modello = await tx.modello.findFirst({ where: { id: riga.modelloId } });
  if (!modello) throw nonTrovato('Il modello di convenzione');
  const clausole = modello.clausole as unknown as ClausolaScritta[];
  return {
    id, numero: riga.numero ?? '', enteId: riga.enteId, dati: datiAdesioneSchema.parse(riga.dati),
    protocollo: riga.protocolloNumero && riga.protocolloData ? { numero: riga.protocolloNumero, data: civile(riga.protocolloData) } : null,
    legittimitaIl: oggi(riga.legittimitaIl),
    modello: {
      id: modello.id, nome: modello.nome, clausole, regole: compilaRegole(clausole),
      approvazione: modello.attoNumero && modello.attoData ? { numero: modello.attoNumero, data: civile(modello.attoData) } : null,
    },
  };
}
