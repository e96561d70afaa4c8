import type { ParteFirmataria } from '@/lib/core/documenti';
import { nonTrovato, regola } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db';

export type NuovoEsame = {
  readonly erogatoreId: string;
  readonly id: string;
  readonly documentoId: string;
  readonly originaleId: string;
  readonly convenzioneId: string | null;
  readonly enteId: string | null;
  readonly parte: ParteFirmataria;
  readonly caricataDa: string | null;
  readonly caricataIl: Date;
};

/** Opens an examination; false when one is open already for that signature of that act. */
export async function apriEsame(tx: Tx, esame: NuovoEsame): Promise<boolean> {
  const { count } = await tx.firmaInEsame.createMany({ data: [esame], skipDuplicates: true });
  return count === 1;
}

export type RigaEsame = NonNullable<Awaited<ReturnType<Tx['firmaInEsame']['findFirst']>>> & { parte: ParteFirmataria };

/** An examination as the reader may see it; otherwise the usual 404. */
export async function leggiEsame(tx: Tx, id: string): Promise<RigaEsame> {
  const riga = await tx.firmaInEsame.findFirst({ where: { id } });
  if (!riga) throw nonTrovato('Il file in esame');
  return riga as RigaEsame;
}

/** Closes it with its reason; a REGOLA refusal when somebody else has decided meanwhile. */
export async function chiudiEsame(
  tx: Tx,
  id: string,
  { stato, decisaDa, decisaIl, motivo }: { stato: 'ACCETTATA' | 'RIFIUTATA'; decisaDa: string; decisaIl: Date; motivo: string },
): Promise<void> {
  const { count } = await tx.firmaInEsame.updateMany({ where: { id, stato: 'IN_ESAME' }, data: { stato, decisaDa, decisaIl, motivo } });
  if (count === 0) throw regola('ESAME_GIA_DECISO', 'Su questo file qualcuno ha già deciso: ricarica la pagina.');
}

/** The open examinations of a convenzione, the oldest first. */
export function esamiAperti(
  tx: Tx,
  convenzioneId: string,
): Promise<{ id: string; parte: string; caricataIl: Date; documentoId: string }[]> {
  return tx.firmaInEsame.findMany({
    where: { convenzioneId, stato: 'IN_ESAME' },
    select: { id: true, parte: true, caricataIl: true, documentoId: true },
    orderBy: { caricataIl: 'asc' },
  });
}

/** Whether somebody else of the comune could decide in that person's place. */
export async function altriCheEsaminano(tx: Tx, utenteId: string, now: Date): Promise<boolean> {
  const [riga] = await tx.$queryRaw<{ uno: number }[]>`
    SELECT 1 AS uno FROM utente u
     WHERE u.erogatore_id = varco_erogatore() AND u.ente_id IS NULL AND u.stato = 'ATTIVO' AND u.id <> ${utenteId}::uuid
       AND u.ruoli && ARRAY['UFFICIO', 'RESPONSABILE'] AND (u.accesso_scade_il IS NULL OR u.accesso_scade_il > ${now}::timestamptz) LIMIT 1`;
  return riga !== undefined;
}
