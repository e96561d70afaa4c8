import { aColonna, daColonna } from '@/lib/core/date';
import { nonTrovato } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db';
import { empty, sql, type Sql } from '@/lib/platform/sql';
import type { Annullamento, ModoProtocollo } from './domain/protocollo';
import type { FiltriProtocollo } from './schema';
import type { VoceProtocollo } from './views';

export const PER_PAGINA = 50;
/** A year of a large comune; beyond it the list asks for a narrower choice. */
const MASSIMO_ESPORTATE = 100_000;

type Riga = Omit<VoceProtocollo, 'data' | 'annullamento' | 'annullabile'> & {
  data: Date;
  annullatoIl: Date | null;
  annullatoDa: string | null;
  annullatoMotivo: string | null;
  annullatoAtto: string | null;
  annullatoTrascrizione: boolean;
  statoDocumento: string | null;
};

function dove({ giorno, anno, numero }: Omit<FiltriProtocollo, 'pagina'>): Sql {
  return sql`p.erogatore_id = varco_erogatore()
    ${giorno ? sql`AND p.data = ${aColonna(giorno)}::date` : empty}
    ${!giorno && anno ? sql`AND p.anno = ${anno}::int` : empty}
    ${numero ? sql`AND p.numero LIKE ${`%${numero}%`}` : empty}`;
}

function voce(letta: Riga): VoceProtocollo {
  const { data, annullatoIl: il, annullatoDa: da, annullatoMotivo, annullatoAtto, annullatoTrascrizione, statoDocumento, ...riga } = letta;
  const annullamento = il && { da, il, motivo: annullatoMotivo ?? '', atto: annullatoAtto ?? '', trascrizione: annullatoTrascrizione };
  const annullabile = annullamento === null && (riga.adesioneId !== null || statoDocumento === 'PROTOCOLLATO');
  return { ...riga, data: daColonna(data), annullamento, annullabile };
}

function righe(tx: Tx, condizione: Sql, quante: Sql): Promise<Riga[]> {
  return tx.$queryRaw<Riga[]>`
    SELECT p.id, p.registro, p.aoo, p.anno, p.numero, p.data, p.verso, p.origine, p.oggetto, coalesce(p.mittente, p.destinatario) AS corrispondente,
           p.documento_id AS "documentoId", d.convenzione_id AS "convenzioneId", d.adesione_id AS "domandaId", p.adesione_id AS "adesioneId",
           p.impronta, p.registrato_il AS "registratoIl",
           u.nome || ' ' || u.cognome AS "registratoDa", p.annullato_il AS "annullatoIl", x.nome || ' ' || x.cognome AS "annullatoDa",
           p.annullato_motivo AS "annullatoMotivo",
           p.annullato_atto AS "annullatoAtto", p.annullato_trascrizione AS "annullatoTrascrizione", d.stato AS "statoDocumento"
      FROM protocollo p
      LEFT JOIN documento d ON d.erogatore_id = p.erogatore_id AND d.id = p.documento_id
      LEFT JOIN utente u ON u.erogatore_id = p.erogatore_id AND u.id = p.registrato_da
      LEFT JOIN utente x ON x.erogatore_id = p.erogatore_id AND x.id = p.annullato_da
     WHERE ${condizione} ORDER BY p.anno DESC, p.data DESC, p.registro, p.numero DESC ${quante}`;
}

export async function paginaProtocollo(
  tx: Tx,
  { pagina, ...filtri }: FiltriProtocollo,
): Promise<{ righe: VoceProtocollo[]; totale: number }> {
  const condizione = dove(filtri);
  const lette = await righe(tx, condizione, sql`LIMIT ${PER_PAGINA}::int OFFSET ${(pagina - 1) * PER_PAGINA}::int`);
  const [conto] = await tx.$queryRaw<{ totale: number }[]>`SELECT count(*)::int AS totale FROM protocollo p WHERE ${condizione}`;
  return { righe: lette.map(voce), totale: conto?.totale ?? 0 };
}

/** All of them, the oldest first, as a register is printed. */
export async function tuttoIlProtocollo(tx: Tx, filtri: Omit<FiltriProtocollo, 'pagina'>): Promise<VoceProtocollo[]> {
  return (await vociDove(tx, dove(filtri))).reverse();
}

/** The entries that satisfy a condition on `protocollo p`, the newest first. */
export async function vociDove(tx: Tx, condizione: Sql): Promise<VoceProtocollo[]> {
  return (await righe(tx, condizione, sql`LIMIT ${MASSIMO_ESPORTATE}::int`)).map(voce);
}

type VocePerAnnullare = {
  readonly numero: string;
  readonly registro: string;
  readonly origine: ModoProtocollo;
  readonly documentoId: string | null;
  readonly adesioneId: string | null;
  readonly annullatoIl: Date | null;
};

/** Held to the end of the transaction: two annulments come one after the other. */
export async function vocePerModifica(tx: Tx, id: string): Promise<VocePerAnnullare> {
  const [riga] = await tx.$queryRaw<VocePerAnnullare[]>`
    SELECT numero, registro, origine, documento_id AS "documentoId", adesione_id AS "adesioneId", annullato_il AS "annullatoIl"
      FROM protocollo WHERE erogatore_id = varco_erogatore() AND id = ${id}::uuid FOR UPDATE`;
  if (!riga) throw nonTrovato('La registrazione di protocollo');
  return riga;
}

export async function annullaVoce(tx: Tx, id: string, { da, il, motivo, atto, trascrizione }: Annullamento): Promise<void> {
  await tx.protocollo.updateMany({
    where: { id, annullatoIl: null },
    data: { annullatoIl: il, annullatoDa: da, annullatoMotivo: motivo, annullatoAtto: atto, annullatoTrascrizione: trascrizione },
  });
}
