import { nonTrovato } from '@/lib/core/errors';
import { LAVORO_DA_FINIRE } from '@/lib/core/lavori';
import type { Tx } from '@/lib/platform/db';
import { VITA, vitaDi, type Vita } from './vita-della-convenzione';

type Quale = { readonly convenzioneId: string; readonly anno: number };

/** A convenzione and how long it lasts, held until this transaction ends: whoever asks for a report of it waits. NON_TROVATO otherwise. */
export async function tieniConvenzione(tx: Tx, convenzioneId: string): Promise<Vita & { enteId: string }> {
  await tx.$queryRaw`SELECT 1 FROM convenzione WHERE id = ${convenzioneId}::uuid FOR UPDATE`;
  const convenzione = await tx.convenzione.findFirst({ where: { id: convenzioneId }, select: { enteId: true, ...VITA } });
  if (!convenzione) throw nonTrovato('La convenzione');
  return { enteId: convenzione.enteId, ...vitaDi(convenzione) };
}

/** The ente of a convenzione; NON_TROVATO where the reader sees none. */
export async function enteDellaConvenzione(tx: Tx, convenzioneId: string): Promise<string> {
  const convenzione = await tx.convenzione.findFirst({ where: { id: convenzioneId }, select: { enteId: true } });
  if (!convenzione) throw nonTrovato('La convenzione');
  return convenzione.enteId;
}

/** Whether that report is asked already and not there yet. */
export async function isInPreparazione(tx: Tx, { convenzioneId, anno }: Quale): Promise<boolean> {
  const lavoro = await tx.lavoro.findFirst({
    where: {
      tipo: 'relazione-annuale',
      stato: { in: [...LAVORO_DA_FINIRE] },
      AND: [{ parametri: { path: ['convenzioneId'], equals: convenzioneId } }, { parametri: { path: ['anno'], equals: anno } }],
    },
    select: { id: true },
  });
  return lavoro !== null;
}

/** Whether a work has left its document already. */
export async function isArchiviata(tx: Tx, lavoroId: string): Promise<boolean> {
  return (await tx.documento.findFirst({ where: { id: lavoroId }, select: { id: true } })) !== null;
}
