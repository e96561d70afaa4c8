import type { ParteFirmataria, StatoDocumento, TipoDocumento } from '@/lib/core/documenti';
import { nonTrovato } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db';
import { sql } from '@/lib/platform/sql';
import { nomeConIstante } from './domain/nomi';
import type { FattiDocumento } from './domain/stati';
import { DOMANDA_CHIUSA, SUPERATO } from './repository-sorte';
import { PERSONE } from './repository-versioni';

/** A file of the archive, to whom it belongs, and of which act it is the signed copy, or itself; null where the reader sees none. */
export async function appartenenza(tx: Tx, id: string) {
  const riga = await tx.documento.findFirst({
    where: { id },
    select: {
      convenzioneId: true,
      enteId: true,
      tipo: true,
      nome: true,
      mime: true,
      sha256: true,
      dimensione: true,
      generato: true,
      creatoIl: true,
      originaleId: true,
    },
  });
  if (!riga) return null;
  const { originaleId, creatoIl, ...file } = riga;
  const select = { id: true, tipo: true, creatoIl: true };
  const atto = (originaleId !== null && (await tx.documento.findFirst({ where: { id: originaleId }, select }))) || {
    ...file,
    id,
    creatoIl,
  };
  return {
    ...file,
    tipo: riga.tipo as TipoDocumento,
    atto: { id: atto.id, tipo: atto.tipo as TipoDocumento, creatoIl: atto.creatoIl },
  };
}

/** Whose data a citizen's extract tells: those that its preparation, in the register of the same instant, was about. */
export async function interessatiDi(tx: Tx, documentoId: string, creatoIl: Date): Promise<string[]> {
  const [riga] = await tx.$queryRaw<{ soggetti: string[] }[]>`
    SELECT soggetti FROM registro
     WHERE erogatore_id = varco_erogatore() AND categoria <> 'CONSULTAZIONE' AND istante BETWEEN ${creatoIl}::timestamptz - interval '1 hour'
       AND ${creatoIl}::timestamptz + interval '1 hour' AND operazione = 'preparare-estratto' AND oggetto = ${documentoId} AND esito = 'CONSENTITO' LIMIT 1`;
  if (!riga) throw new Error(`Nothing says whose extract ${documentoId} is`);
  return riga.soggetti;
}

/** To what a document belongs. */
export type Legami = {
  readonly convenzioneId?: string | null;
  readonly adesioneId?: string | null;
  readonly operatoreId?: string | null;
  readonly enteId?: string | null;
};

/**
 * The version that this act would have: one more than the last of the same kind for the same operatore, convenzione, adesione and year. Two
 * who compose the same act at once wait for each other, to the end of the transaction.
 */
export async function prossimaVersione(tx: Tx, tipo: TipoDocumento, legami: Legami, anno: number | null): Promise<number> {
  const { convenzioneId = null, adesioneId = null, operatoreId = null, enteId = null } = legami;
  const diChi = convenzioneId ? { convenzioneId } : adesioneId ? { adesioneId } : { enteId };
  const dove = { tipo, generato: true, anno, operatoreId, ...diChi };
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(varco_erogatore()::text || ${JSON.stringify(dove)}, 0))::text`;
  const { _max } = await tx.documento.aggregate({ where: dove, _max: { versione: true } });
  return (_max.versione ?? 0) + 1;
}

/** The name of the file of one more act of a kind: as it is, unless one is called so where it belongs; then by when it was prepared. */
export async function nomeLibero(tx: Tx, nome: string, { convenzioneId = null, adesioneId = null }: Legami, il: Date): Promise<string> {
  const alSecondo = nomeConIstante(nome, il, { secondi: true });
  const possibili = [nome, nomeConIstante(nome, il), alSecondo];
  const where = { convenzioneId, adesioneId, generato: true, nome: { in: possibili } };
  const usati = new Set((await tx.documento.findMany({ where, select: { nome: true } })).map((uno) => uno.nome));
  return possibili.find((uno) => !usati.has(uno)) ?? alSecondo;
}

export type RigaDocumento = FattiDocumento & {
  readonly id: string;
  readonly tipo: TipoDocumento;
  readonly sha256: string;
  readonly titolo: string | null;
  readonly nome: string;
  readonly enteId: string | null;
  readonly adesioneId: string | null;
  readonly convenzioneId: string | null;
  /** Whom a composed act names as who signs it for the comune. */
  readonly sottoscrittoreId: string | null;
  readonly generato: boolean;
  readonly creatoIl: Date;
  /** Its request has ended with no acceptance, and the applicant signs it no more. */
  readonly domandaChiusa: boolean;
};

const RIGA = sql`id, tipo, sha256, titolo, nome, ente_id AS "enteId", adesione_id AS "adesioneId", convenzione_id AS "convenzioneId",
  sottoscrittore_id AS "sottoscrittoreId", stato, verso, generato, originale_id IS NOT NULL AS copia,
  ${SUPERATO} AS superato, ${DOMANDA_CHIUSA} AS "domandaChiusa",
  firme_richieste AS "firmeRichieste", firme_apposte AS "firmeApposte",
  ritiro_motivo AS "ritiroMotivo", creato_il AS "creatoIl"`;

/** The document as the reader may see it, held by nobody; otherwise the usual 404. */
export async function leggiDocumento(tx: Tx, id: string): Promise<RigaDocumento> {
  const [riga] = await tx.$queryRaw<RigaDocumento[]>`
    SELECT ${RIGA} FROM documento d WHERE erogatore_id = varco_erogatore() AND id = ${id}::uuid`;
  if (!riga) throw nonTrovato('Il documento');
  return riga;
}

/** The same, held to the end of the transaction: two acts on it come one after the other. */
export async function documentoPerModifica(tx: Tx, id: string): Promise<RigaDocumento> {
  const [riga] = await tx.$queryRaw<RigaDocumento[]>`
    SELECT ${RIGA} FROM documento d WHERE erogatore_id = varco_erogatore() AND id = ${id}::uuid FOR UPDATE`;
  if (!riga) throw nonTrovato('Il documento');
  return riga;
}

/** Whom an act names, by surname, where the archive knows it. */
export async function personeNominate(tx: Tx, id: string): Promise<string[]> {
  const [riga] = await tx.$queryRaw<{ persone: string[] }[]>`
    SELECT ${PERSONE} AS persone FROM documento d WHERE d.erogatore_id = varco_erogatore() AND d.id = ${id}::uuid`;
  return riga?.persone ?? [];
}

/** The acts of a request that Varco composed, the last version of each. */
export async function attiDellaDomanda(tx: Tx, adesioneId: string): Promise<RigaDocumento[]> {
  return tx.$queryRaw<RigaDocumento[]>`
    SELECT DISTINCT ON (tipo) ${RIGA} FROM documento d
     WHERE erogatore_id = varco_erogatore() AND adesione_id = ${adesioneId}::uuid AND convenzione_id IS NULL AND generato
     ORDER BY tipo, versione DESC`;
}

/** Of a document only its life changes: the database refuses the rest. */
export async function cambiaDocumento(
  tx: Tx,
  id: string,
  data: {
    stato: StatoDocumento;
    firmeApposte?: ParteFirmataria[];
    protocolloId?: string | null;
    ritiratoIl?: Date;
    ritiratoDa?: string;
    ritiroMotivo?: string;
  },
): Promise<void> {
  await tx.documento.updateMany({ where: { id }, data });
}
