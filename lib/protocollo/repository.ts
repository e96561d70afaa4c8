import { aColonna, partiData, type DataIso } from '@/lib/core/date';
import { modificatoDaAltri } from '@/lib/core/errors';
import type { Prisma } from '@/lib/generated/prisma/client';
import type { Tx } from '@/lib/platform/db';
import { IMPOSTAZIONE_INIZIALE, type ImpostazioneProtocollo, type ModoProtocollo } from './domain';

export async function leggiImpostazione(tx: Tx): Promise<ImpostazioneProtocollo> {
  const riga = await tx.impostazioneProtocollo.findFirst();
  return riga
    ? { modo: riga.modo as ModoProtocollo, registro: riga.registro, aoo: riga.aoo, versione: riga.versione }
    : IMPOSTAZIONE_INIZIALE;
}

export type Scelta = ImpostazioneProtocollo & { readonly erogatoreId: string; readonly utenteId: string; readonly now: Date };

/** Compare-and-set: `versione` is the one that was on the screen. */
export async function scriviImpostazione(tx: Tx, { erogatoreId, utenteId, now, versione, ...scelta }: Scelta): Promise<void> {
  const data = { ...scelta, aggiornataIl: now, aggiornataDa: utenteId };
  const { count } =
    versione === 0
      ? await tx.impostazioneProtocollo.createMany({ data: [{ ...data, erogatoreId }], skipDuplicates: true })
      : await tx.impostazioneProtocollo.updateMany({ where: { erogatoreId, versione }, data: { ...data, versione: versione + 1 } });
  if (count === 0) throw modificatoDaAltri();
}

/** Whether that register holds numbers that the other source gave: the two never share one. */
export async function haNumeriDi(tx: Tx, registro: string, origine: ModoProtocollo): Promise<boolean> {
  return (await tx.protocollo.findFirst({ where: { registro, origine }, select: { id: true } })) !== null;
}

/**
 * The next number of the year, and the register's counter is held to the end of the transaction: whoever comes next waits, and a rollback
 * gives the number back, so that the register has no gaps.
 */
export async function prossimoDelRegistro(tx: Tx, registro: string, anno: number): Promise<number> {
  const [riga] = await tx.$queryRaw<
    { numero: number }[]
  >`SELECT varco_prossimo_numero(${`PROTOCOLLO:${registro}`}, ${anno}::int) AS numero`;
  if (!riga) throw new Error('The register of protocol gave no number');
  return riga.numero;
}

export type NuovaVoce = Omit<Prisma.ProtocolloCreateManyInput, 'anno' | 'data'> & { readonly data: DataIso };

/** False where that number of that register and year is taken; one being taken by somebody else at this moment is waited for. */
export async function inserisciVoce(tx: Tx, voce: NuovaVoce): Promise<boolean> {
  const righe = await tx.protocollo.createMany({
    data: [{ ...voce, data: aColonna(voce.data), anno: partiData(voce.data).anno }],
    skipDuplicates: true,
  });
  return righe.count === 1;
}

export function voceCon(tx: Tx, registro: string, data: DataIso, numero: string) {
  return tx.protocollo.findFirst({
    where: { registro, anno: partiData(data).anno, numero },
    select: { oggetto: true, data: true, annullatoIl: true },
  });
}
