import type { ParteFirmataria, TipoDocumento } from '@/lib/core/documenti';
import { nonTrovato, regola } from '@/lib/core/errors';
import { ruoliCon } from '@/lib/core/permessi';
import type { Tx } from '@/lib/platform/db';
import { sql, type Sql } from '@/lib/platform/sql';
import type { ParteDiChiDecide, StatoEsame } from './domain/prova';
import type { ProvaVerificata } from './firme/giudizio-firma';

type NuovoEsame = {
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

type Colonne = NonNullable<Awaited<ReturnType<Tx['firmaInEsame']['findFirst']>>>;
export type RigaEsame = Colonne & { parte: ParteFirmataria; stato: StatoEsame; parteDiChiDecide: ParteDiChiDecide | null };

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
  data: Pick<RigaEsame, 'parteDiChiDecide'> & { stato: 'ACCETTATA' | 'RIFIUTATA'; decisaDa: string; decisaIl: Date; motivo: string },
): Promise<void> {
  const { count } = await tx.firmaInEsame.updateMany({ where: { id, stato: 'IN_ESAME' }, data });
  if (count === 0) throw regola('ESAME_GIA_DECISO', 'Su questo file qualcuno ha già deciso: ricarica la pagina.');
}

/** Whether a file waits to be examined for that signature of that act. */
export async function esameAperto(tx: Tx, originaleId: string, parte: ParteFirmataria): Promise<boolean> {
  return (await tx.firmaInEsame.count({ where: { originaleId, parte, stato: 'IN_ESAME' } })) > 0;
}

export type EsameAperto = {
  readonly id: string;
  readonly originaleId: string;
  readonly parte: ParteFirmataria;
  readonly caricataIl: Date;
};

/** The open examinations of these acts, the oldest first. */
export async function esamiAperti(tx: Tx, originali: readonly string[]): Promise<EsameAperto[]> {
  if (originali.length === 0) return [];
  const righe = await tx.firmaInEsame.findMany({
    where: { originaleId: { in: [...originali] }, stato: 'IN_ESAME' },
    select: { id: true, originaleId: true, parte: true, caricataIl: true },
    orderBy: { caricataIl: 'asc' },
  });
  return righe as EsameAperto[];
}

/** Closes the open examinations of an act that will not be signed any more. */
export async function chiudiEsamiDi(
  tx: Tx,
  originaleId: string,
  decisione: { decisaDa: string; decisaIl: Date; motivo: string },
): Promise<void> {
  await tx.firmaInEsame.updateMany({ where: { originaleId, stato: 'IN_ESAME' }, data: { ...decisione, stato: 'RIFIUTATA' } });
}

/** The evidence found in an examined file. */
export async function provaInEsame(tx: Tx, { documentoId }: Pick<RigaEsame, 'documentoId'>): Promise<ProvaVerificata> {
  const file = await tx.documento.findFirst({ where: { id: documentoId }, select: { prova: true } });
  if (!file?.prova) throw nonTrovato('Il file in esame');
  return file.prova as unknown as ProvaVerificata;
}

/** Who has a part in a signed file: who handed it in, and the codici fiscali of whoever signed it. */
type PartiDelFile = { readonly caricataDa: string | null; readonly firmatari: readonly string[] };

/** Who somebody is, whatever account it works with. */
const persona = (alias: 'u' | 'c'): Sql => (alias === 'u' ? sql`upper(btrim(u.codice_fiscale))` : sql`upper(btrim(c.codice_fiscale))`);

/** What part that person has in a file, also under another account of its own. */
export async function parteNelFile(
  tx: Tx,
  utenteId: string,
  { caricataDa, firmatari }: PartiDelFile,
): Promise<{ caricato: boolean; firmato: boolean }> {
  const [riga] = await tx.$queryRaw<{ caricato: boolean; firmato: boolean }[]>`
    SELECT coalesce(${persona('u')} = ${persona('c')}, false) AS caricato, ${persona('u')} = ANY (${[...firmatari]}::text[]) AS firmato
      FROM utente u LEFT JOIN utente c ON c.erogatore_id = u.erogatore_id AND c.id = ${caricataDa}::uuid
     WHERE u.erogatore_id = varco_erogatore() AND u.id = ${utenteId}::uuid`;
  return riga ?? { caricato: false, firmato: false };
}

/** Whether somebody of the comune who has no part in the file, under any account, could decide of it. */
export async function altriCheEsaminano(tx: Tx, { caricataDa, firmatari }: PartiDelFile, now: Date): Promise<boolean> {
  const [riga] = await tx.$queryRaw<{ uno: number }[]>`
    SELECT 1 AS uno FROM utente u LEFT JOIN utente c ON c.erogatore_id = u.erogatore_id AND c.id = ${caricataDa}::uuid
     WHERE u.erogatore_id = varco_erogatore() AND u.ente_id IS NULL AND u.stato = 'ATTIVO' AND ${persona('u')} IS DISTINCT FROM ${persona('c')}
       AND ${persona('u')} <> ALL (${[...firmatari]}::text[])
       AND u.ruoli && ${ruoliCon('firma:esaminare')}::text[] AND (u.accesso_scade_il IS NULL OR u.accesso_scade_il > ${now}::timestamptz) LIMIT 1`;
  return riga !== undefined;
}

type Contorno = {
  readonly atto: {
    readonly tipo: TipoDocumento;
    readonly titolo: string | null;
    readonly convenzioneId: string | null;
    readonly adesioneId: string | null;
    readonly enteId: string | null;
  };
  readonly file: { readonly nome: string; readonly dimensione: number };
  readonly caricataDa: string | null;
  readonly decisaDa: string | null;
  readonly ente: string;
  readonly numero: string;
};

/** What stands around an examination: the act and the file, who handed it in and who decided, of which ente and convenzione. */
export async function contornoEsame(tx: Tx, id: string): Promise<Contorno> {
  const [riga] = await tx.$queryRaw<(Omit<Contorno, 'file' | 'atto'> & Contorno['file'] & Contorno['atto'])[]>`
    SELECT f.nome, f.dimensione, nullif(concat_ws(' ', c.nome, c.cognome), '') AS "caricataDa",
           nullif(concat_ws(' ', d.nome, d.cognome), '') AS "decisaDa",
           o.tipo, o.titolo, o.convenzione_id AS "convenzioneId", o.adesione_id AS "adesioneId", o.ente_id AS "enteId",
           coalesce(e.denominazione, a.dati #>> '{ente,denominazione}', '') AS ente, coalesce(v.numero, a.numero, '') AS numero
      FROM firma_in_esame x
      JOIN documento f ON f.erogatore_id = x.erogatore_id AND f.id = x.documento_id
      JOIN documento o ON o.erogatore_id = x.erogatore_id AND o.id = x.originale_id
      LEFT JOIN convenzione v ON v.erogatore_id = x.erogatore_id AND v.id = o.convenzione_id
      LEFT JOIN ente e ON e.erogatore_id = x.erogatore_id AND e.id = coalesce(v.ente_id, o.ente_id)
      LEFT JOIN adesione a ON a.erogatore_id = x.erogatore_id AND a.id = o.adesione_id
      LEFT JOIN utente c ON c.erogatore_id = x.erogatore_id AND c.id = x.caricata_da
      LEFT JOIN utente d ON d.erogatore_id = x.erogatore_id AND d.id = x.decisa_da
     WHERE x.erogatore_id = varco_erogatore() AND x.id = ${id}::uuid`;
  if (!riga) throw nonTrovato('Il file in esame');
  const { nome, dimensione, tipo, titolo, convenzioneId, adesioneId, enteId, ...resto } = riga;
  return { ...resto, file: { nome, dimensione }, atto: { tipo, titolo, convenzioneId, adesioneId, enteId } };
}
