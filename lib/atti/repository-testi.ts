import type { Tx } from '@/lib/platform/db';
import type { TipoAtto } from './domain/catalogo';

export type TestoInVigore = { readonly id: string; readonly versione: number; readonly testo: string };

/** The comune's own wording of a kind of act that is in force; null where it uses Varco's. */
export function testoInVigore(tx: Tx, tipo: TipoAtto): Promise<TestoInVigore | null> {
  return tx.testoAtto.findFirst({ where: { tipo, stato: 'VIGENTE' }, select: { id: true, versione: true, testo: true } });
}
