import type { ClausolaScritta } from '@/lib/clausole/tipi';
import { daColonna, type DataIso } from '@/lib/core/date';
import type { Tx } from '@/lib/platform/db';

type AttoCitato = { readonly numero: string; readonly data: DataIso };
const citato = (numero: string | null, data: Date | null): AttoCitato | null => (numero && data ? { numero, data: daColonna(data) } : null);

/** The number of the act that an adesione has led to and that nobody has given up; null when there is none. */
export async function attoGiaGenerato(tx: Tx, adesioneId: string): Promise<string | null> {
  const riga = await tx.convenzione.findFirst({ where: { adesioneId, stato: { not: 'ANNULLATA' } }, select: { numero: true } });
  return riga?.numero ?? null;
}

export type ModelloLetto = {
  readonly id: string;
  readonly nome: string;
  readonly clausole: ClausolaScritta[];
  readonly approvazione: AttoCitato | null;
};

/** The clause set that an adesione adheres to, with the act that approved it (CH-01); null when it is not there. */
export async function leggiModello(tx: Tx, id: string): Promise<ModelloLetto | null> {
  const riga = await tx.modello.findFirst({ where: { id } });
  if (!riga) return null;
  const { nome, clausole, attoNumero, attoData } = riga;
  return { id, nome, clausole: clausole as unknown as ClausolaScritta[], approvazione: citato(attoNumero, attoData) };
}
