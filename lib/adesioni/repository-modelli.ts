import { daColonna, type DataIso } from '@/lib/core/date';
import type { Tx } from '@/lib/platform/db';

/** A clause set as it is kept; the clauses as they were written. */
export type RigaModelloAperto = { readonly id: string; readonly nome: string; readonly descrizione: string; readonly clausole: unknown };

/** Open to adhesion: approved, not withdrawn. */
const APERTO = { approvatoIl: { not: null }, ritiratoIl: null } as const;

/** The open ones by name, of each the newest version first. */
export function righeAperte(tx: Tx): Promise<RigaModelloAperto[]> {
  return tx.modello.findMany({ where: APERTO, orderBy: [{ nome: 'asc' }, { versione: 'desc' }] });
}

/** One of the open ones, or null. */
export function rigaAperta(tx: Tx, id: string): Promise<RigaModelloAperto | null> {
  return tx.modello.findFirst({ where: { id, ...APERTO } });
}

/** One, open or not, or null. */
export function rigaModello(tx: Tx, id: string): Promise<RigaModelloAperto | null> {
  return tx.modello.findFirst({ where: { id } });
}

/** The municipal act that approved it (CH-01); null where none is on file. */
export async function approvazioneDelModello(tx: Tx, id: string): Promise<{ numero: string; data: DataIso } | null> {
  const riga = await tx.modello.findFirst({ where: { id }, select: { attoNumero: true, attoData: true } });
  return riga?.attoNumero && riga.attoData ? { numero: riga.attoNumero, data: daColonna(riga.attoData) } : null;
}
