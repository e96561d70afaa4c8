import { aColonna, type DataIso } from '@/lib/core/date';
import { definizioneDi, type ParteFirmataria } from '@/lib/core/documenti';
import { modificatoDaAltri } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db';
import { documentoFirmato } from './domain/documento-firmato';
import { nomeDelFirmato } from './domain/nomi';
import type { ProvaDiFirma } from './domain/prova';
import type { RigaDocumento } from './repository';
import type { ModoConsegna } from './schema';

/** `pec`: null for a person, to whom a document is handed over. */
type Corrispondente = { readonly denominazione: string; readonly pec: string | null };

/** With whom the document is exchanged: its ente, who asked to adhere, whoever its kind goes to; null for what concerns the comune alone. */
export async function corrispondenteDi(
  tx: Tx,
  { tipo, enteId, adesioneId }: Pick<RigaDocumento, 'tipo' | 'enteId' | 'adesioneId'>,
): Promise<Corrispondente | null> {
  const { destinatario } = definizioneDi(tipo);
  if (destinatario !== undefined) return { denominazione: destinatario, pec: null };
  const [riga] = await tx.$queryRaw<Corrispondente[]>`
    SELECT denominazione, pec FROM ente WHERE erogatore_id = varco_erogatore() AND id = ${enteId}::uuid
    UNION ALL
    SELECT dati #>> '{ente,denominazione}', dati #>> '{ente,pec}' FROM adesione WHERE erogatore_id = varco_erogatore() AND id = ${adesioneId}::uuid
    LIMIT 1`;
  return riga?.denominazione && riga.pec ? riga : null;
}

/** `nome`: as whoever receives it reads it. */
type FileDaInviare = { readonly id: string; readonly nome: string; readonly sha256: string; readonly dimensione: number };

/**
 * What is given of a document: the signed document, one file or each party's own where none bears all the signatures (CA-16); or the
 * document as it was composed or received.
 */
export async function fileDi(tx: Tx, id: string): Promise<readonly FileDaInviare[]> {
  const righe = await tx.$queryRaw<
    (FileDaInviare & {
      mime: string;
      parte: ParteFirmataria | null;
      prova: ProvaDiFirma | null;
      firmeApposte: ParteFirmataria[];
    })[]
  >`
    SELECT c.id, c.nome, c.mime, c.sha256, c.dimensione, c.parte, c.verifica AS prova, d.firme_apposte AS "firmeApposte" FROM documento d
      JOIN documento c ON c.erogatore_id = d.erogatore_id AND (c.id = d.id OR (c.originale_id = d.id AND c.tipo <> 'FIRMA_IN_ESAME' AND c.stato <> 'RITIRATO'))
     WHERE d.erogatore_id = varco_erogatore() AND d.id = ${id}::uuid
     ORDER BY c.id = d.id DESC, c.creato_il`;
  const [originale, ...copie] = righe;
  if (originale?.id !== id) throw modificatoDaAltri();
  const firmato = documentoFirmato(copie, originale.firmeApposte);
  if (firmato.length === 0) return [soloFile(originale)];
  const parteDi = (copia: (typeof firmato)[number]) => (firmato.length > 1 ? copia.parte : null);
  return firmato.map((copia) => ({ ...soloFile(copia), nome: nomeDelFirmato(originale.nome, copia.mime, parteDi(copia)) }));
}

const soloFile = ({ id, nome, sha256, dimensione }: FileDaInviare): FileDaInviare => ({ id, nome, sha256, dimensione });

type NuovaTrasmissione = {
  readonly erogatoreId: string;
  readonly id: string;
  readonly documentoId: string;
  readonly enteId: string | null;
  readonly modo: ModoConsegna;
  readonly destinatario: string;
  readonly messaggioId?: string;
  readonly inviataIl: Date;
  readonly inviataDa: string;
};

export async function inserisciTrasmissione(tx: Tx, trasmissione: NuovaTrasmissione): Promise<void> {
  await tx.trasmissione.createMany({ data: [trasmissione] });
}

/** The attempt of which nothing is known yet. */
export function inViaggio(tx: Tx, documentoId: string): Promise<{ id: string; modo: string } | null> {
  return tx.trasmissione.findFirst({
    where: { documentoId, esito: null },
    orderBy: { inviataIl: 'desc' },
    select: { id: true, modo: true },
  });
}

export type EsitoTrasmissione = {
  readonly esito: 'CONSEGNATO' | 'MANCATA_CONSEGNA';
  readonly il: DataIso;
  readonly nota: string | null;
  /** Null where a receipt says it. */
  readonly da: string | null;
};

export async function scriviEsito(tx: Tx, id: string, { esito, il, nota, da }: EsitoTrasmissione): Promise<void> {
  await tx.trasmissione.updateMany({ where: { id }, data: { esito, esitoIl: aColonna(il), esitoNota: nota, esitoDa: da } });
}

/** Its entry in the register, when it has one in force. */
export function protocolloDi(tx: Tx, documentoId: string): Promise<{ numero: string; data: Date } | null> {
  return tx.protocollo.findFirst({ where: { documentoId, annullatoIl: null }, select: { numero: true, data: true } });
}
