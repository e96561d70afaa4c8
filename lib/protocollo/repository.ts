import { aColonna, partiData, type DataIso } from '@/lib/core/date';
import { modificatoDaAltri } from '@/lib/core/errors';
import type { Prisma } from '@/lib/generated/prisma/client';
import type { Tx } from '@/lib/platform/db';
import { ANTICIPO_MASSIMO, IMPOSTAZIONE_INIZIALE, type ImpostazioneProtocollo, type ModoProtocollo } from './domain/protocollo';

export async function leggiImpostazione(tx: Tx): Promise<ImpostazioneProtocollo> {
  const riga = await tx.impostazioneProtocollo.findFirst();
  return riga
    ? { modo: riga.modo as ModoProtocollo, registro: riga.registro, aoo: riga.aoo, versione: riga.versione }
    : IMPOSTAZIONE_INIZIALE;
}

/**
 * Whoever enters something holds the choice still to the end of its transaction, together with the others who enter; whoever changes it
 * (`cambia`) waits for them all, and they for it.
 */
export async function fermareImpostazione(tx: Tx, cambia: boolean): Promise<void> {
  if (cambia) await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(varco_erogatore()::text || 'PROTOCOLLO', 0))::text`;
  else await tx.$queryRaw`SELECT pg_advisory_xact_lock_shared(hashtextextended(varco_erogatore()::text || 'PROTOCOLLO', 0))::text`;
}

/**
 * The name by which a register is already known, if it has entries: capitals and spaces make no other register, or its numbers would begin
 * again from one.
 */
export async function nomeDelRegistro(tx: Tx, scritto: string): Promise<string> {
  const [riga] = await tx.$queryRaw<{ registro: string }[]>`
    SELECT registro FROM protocollo
     WHERE erogatore_id = varco_erogatore()
       AND lower(regexp_replace(btrim(registro), '\\s+', ' ', 'g')) = lower(regexp_replace(btrim(${scritto}), '\\s+', ' ', 'g'))
     ORDER BY registrato_il LIMIT 1`;
  return riga?.registro ?? scritto;
}

/**
 * The first day that a document may be entered on; null where nothing says it. What Varco has composed, or received from who is not of the
 * comune, was not there before; a paper that the office archives itself may have been entered when it came.
 */
export async function natoIl(tx: Tx, documentoId: string): Promise<Date | null> {
  const [riga] = await tx.$queryRaw<{ creatoIl: Date }[]>`
    SELECT d.creato_il AS "creatoIl" FROM documento d LEFT JOIN utente u ON u.erogatore_id = d.erogatore_id AND u.id = d.creato_da
     WHERE d.erogatore_id = varco_erogatore() AND d.id = ${documentoId}::uuid AND (d.generato OR d.verso <> 'ENTRATA' OR u.ente_id IS NOT NULL)`;
  return riga?.creatoIl ?? null;
}

type SceltaDelRegistro = ImpostazioneProtocollo & { readonly erogatoreId: string; readonly utenteId: string; readonly now: Date };

/** Compare-and-set: `versione` is the one that was on the screen. */
export async function scriviImpostazione(tx: Tx, { erogatoreId, utenteId, now, versione, ...scelta }: SceltaDelRegistro): Promise<void> {
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
 * When the last entry of the built-in register was made; null where there is none. One that a wrong clock made ahead, and that has been
 * annulled since, is out of the order. Whoever asks holds the register to the end of its transaction, the coming year's counter included:
 * the last stays the last.
 */
export async function ultimaRegistrazione(tx: Tx, registro: string, now: Date): Promise<Date | null> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(varco_erogatore()::text || ${`PROTOCOLLO:${registro}`}, 0))::text`;
  const [riga] = await tx.$queryRaw<{ ultima: Date | null }[]>`
    SELECT max(registrato_il) AS ultima FROM protocollo WHERE erogatore_id = varco_erogatore() AND registro = ${registro} AND origine = 'VARCO'
       AND (annullato_il IS NULL OR registrato_il <= ${new Date(now.getTime() + ANTICIPO_MASSIMO)}::timestamptz)`;
  return riga?.ultima ?? null;
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

type NuovaVoce = Omit<Prisma.ProtocolloCreateManyInput, 'anno' | 'data'> & { readonly data: DataIso };

/** False where that number of that register and year is taken, for ever; one being taken by somebody else at this moment is waited for. */
export async function inserisciVoce(tx: Tx, voce: NuovaVoce): Promise<boolean> {
  const righe = await tx.protocollo.createMany({
    data: [{ ...voce, data: aColonna(voce.data), anno: partiData(voce.data).anno }],
    skipDuplicates: true,
  });
  return righe.count === 1;
}

/** The highest number of that register and year entered up to that day, with its day; null where there is none. */
export async function ultimoNumero(tx: Tx, registro: string, data: DataIso): Promise<{ numero: string; data: DataIso } | null> {
  const [riga] = await tx.$queryRaw<{ numero: string; data: DataIso }[]>`
    SELECT numero, data::text AS data FROM protocollo
     WHERE erogatore_id = varco_erogatore() AND registro = ${registro} AND anno = ${partiData(data).anno}::int AND data <= ${data}::date
       AND annullato_il IS NULL AND numero ~ '^[0-9]+$'
     ORDER BY length(ltrim(numero, '0')) DESC, ltrim(numero, '0') DESC LIMIT 1`;
  return riga ?? null;
}

/** What that number of that register and year designates, or did: not an entry whose number was copied wrong. */
export function voceCon(tx: Tx, registro: string, data: DataIso, numero: string) {
  return tx.protocollo.findFirst({
    where: { registro, anno: partiData(data).anno, numero, annullatoTrascrizione: false },
    select: { oggetto: true, data: true, annullatoIl: true },
  });
}

/** The same of many, by `anno/numero`. */
export async function vociConNumeri(
  tx: Tx,
  registro: string,
  numeri: readonly { readonly numero: string; readonly data: DataIso }[],
): Promise<Map<string, string>> {
  const righe = await tx.protocollo.findMany({
    where: { registro, annullatoTrascrizione: false, numero: { in: numeri.map(({ numero }) => numero) } },
    select: { anno: true, numero: true, oggetto: true },
  });
  return new Map(righe.map(({ anno, numero, oggetto }) => [`${anno}/${numero}`, oggetto]));
}
