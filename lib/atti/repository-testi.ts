import { aColonna, daColonna, type DataIso } from '@/lib/core/date';
import { modificatoDaAltri } from '@/lib/core/errors';
import { bozzaSalvataDaAltri } from '@/lib/core/testo/lavorazione';
import type { TestoAtto } from '@/lib/generated/prisma/client';
import type { Tx } from '@/lib/platform/db';
import type { TipoAtto } from './domain/catalogo';

export type TestoInVigore = { readonly id: string; readonly versione: number; readonly testo: string };

/** An approved version that says to go back to Varco's wording: it has none of its own. */
const DI_VARCO = '';

/** The comune's own wording of a kind of act that is in force; null where it uses Varco's. */
export function testoInVigore(tx: Tx, tipo: TipoAtto): Promise<TestoInVigore | null> {
  return tx.testoAtto.findFirst({
    where: { tipo, stato: 'VIGENTE', testo: { not: DI_VARCO } },
    select: { id: true, versione: true, testo: true },
  });
}

/** Every wording of a kind, the newest first. */
export function testiDi(tx: Tx, tipo: TipoAtto): Promise<TestoAtto[]> {
  return tx.testoAtto.findMany({ where: { tipo }, orderBy: { versione: 'desc' } });
}

/** What is in force and what is being written, of every kind; `delComune`: it is not Varco's wording again. */
export async function testiCorrenti(tx: Tx): Promise<(TestoAtto & { readonly delComune: boolean })[]> {
  const righe = await tx.testoAtto.findMany({ where: { stato: { in: ['BOZZA', 'VIGENTE'] } } });
  return righe.map((riga) => ({ ...riga, delComune: riga.testo !== DI_VARCO }));
}

/** Who is writing, when. */
type Mano = { readonly utenteId: string; readonly erogatoreId: string; readonly now: Date };

/** A first draft, one version after the last that was approved. Refuses (REGOLA) where somebody has begun one meanwhile. */
export async function iniziareBozza(
  tx: Tx,
  id: string,
  tipo: TipoAtto,
  testo: string,
  { utenteId, erogatoreId, now }: Mano,
): Promise<void> {
  const { _max } = await tx.testoAtto.aggregate({ where: { tipo, stato: { not: 'BOZZA' } }, _max: { versione: true } });
  const { count } = await tx.testoAtto.createMany({
    data: [{ erogatoreId, id, tipo, versione: (_max.versione ?? 0) + 1, testo, stato: 'BOZZA', salvatoDa: utenteId, salvatoIl: now }],
    skipDuplicates: true,
  });
  if (count === 0) throw bozzaSalvataDaAltri();
}

/** Which draft was on the screen: one given up and begun again counts its revisions anew, but is another. */
type BozzaLetta = { readonly id: string; readonly revisione: number };

/** Compare-and-set on the draft that was on the screen. */
export async function riscrivereBozza(tx: Tx, tipo: TipoAtto, letta: BozzaLetta, testo: string, { utenteId, now }: Mano): Promise<void> {
  const { count } = await tx.testoAtto.updateMany({
    where: { ...letta, tipo, stato: 'BOZZA' },
    data: { testo, salvatoDa: utenteId, salvatoIl: now, revisione: { increment: 1 } },
  });
  if (count === 0) throw bozzaSalvataDaAltri();
}

export async function togliereBozza(tx: Tx, tipo: TipoAtto, letta: BozzaLetta): Promise<void> {
  const { count } = await tx.testoAtto.deleteMany({ where: { ...letta, tipo, stato: 'BOZZA' } });
  if (count === 0) throw bozzaSalvataDaAltri();
}

/** By which act of the comune. */
export type Approvazione = { readonly attoNumero: string; readonly attoData: DataIso };

/** The draft that was read comes into force in the place of what was. Refuses (REGOLA) when somebody has written or approved meanwhile. */
export async function approvareBozza(
  tx: Tx,
  tipo: TipoAtto,
  letta: BozzaLetta,
  { attoNumero, attoData }: Approvazione,
  { utenteId, now }: Mano,
): Promise<void> {
  await tx.testoAtto.updateMany({ where: { tipo, stato: 'VIGENTE' }, data: { stato: 'SUPERATO', superatoIl: now } });
  const { count } = await tx.testoAtto.updateMany({
    where: { ...letta, tipo, stato: 'BOZZA' },
    data: { stato: 'VIGENTE', attoNumero, attoData: aColonna(attoData), approvatoDa: utenteId, approvatoIl: now },
  });
  if (count === 0) throw bozzaSalvataDaAltri();
}

/**
 * Back to Varco's wording, as a version like the others: what was in force (the one that was on the screen) is superseded, and a draft that
 * is being written comes one version later.
 */
export async function approvareTestoDiVarco(
  tx: Tx,
  id: string,
  tipo: TipoAtto,
  vigente: number,
  { attoNumero, attoData }: Approvazione,
  { utenteId, erogatoreId, now }: Mano,
): Promise<{ versione: number }> {
  const { count } = await tx.testoAtto.updateMany({
    where: { tipo, versione: vigente, stato: 'VIGENTE', testo: { not: DI_VARCO } },
    data: { stato: 'SUPERATO', superatoIl: now },
  });
  if (count === 0) throw modificatoDaAltri();
  const { _max } = await tx.testoAtto.aggregate({ where: { tipo, stato: { not: 'BOZZA' } }, _max: { versione: true } });
  const versione = (_max.versione ?? 0) + 1;
  await tx.testoAtto.updateMany({ where: { tipo, stato: 'BOZZA' }, data: { versione: versione + 1 } });
  await tx.testoAtto.createMany({
    data: [
      {
        erogatoreId,
        id,
        tipo,
        versione,
        testo: DI_VARCO,
        stato: 'VIGENTE',
        salvatoDa: utenteId,
        salvatoIl: now,
        attoNumero,
        attoData: aColonna(attoData),
        approvatoDa: utenteId,
        approvatoIl: now,
      },
    ],
  });
  return { versione };
}

/** The day of the approving act of a row. */
export function attoDiApprovazione({ attoNumero, attoData }: Pick<TestoAtto, 'attoNumero' | 'attoData'>): Approvazione | null {
  return attoNumero && attoData ? { attoNumero, attoData: daColonna(attoData) } : null;
}
