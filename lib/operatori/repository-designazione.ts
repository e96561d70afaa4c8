import type { Tx } from '@/lib/platform/db';
import type { Sql } from '@/lib/platform/sql';

/** A designation of somebody that is written and not signed yet. `inEsame`: a person has still to judge of its signed file. */
export type DesignazioneInAttesa = {
  readonly operatoreId: string;
  readonly nome: string;
  readonly cognome: string;
  readonly attoId: string;
  readonly preparataIl: Date;
  readonly inEsame: boolean;
};

/** Whom an act designates, and the acts whose place it takes: written with it, never changed. */
export async function nomina(
  tx: Tx,
  erogatoreId: string,
  documentoId: string,
  operatoreIds: readonly string[],
  sostituisce: readonly string[] = [],
): Promise<void> {
  await tx.nominato.createMany({
    data: operatoreIds.map((operatoreId) => ({ erogatoreId, documentoId, operatoreId, sostituisce: [...sostituisce] })),
  });
}

/**
 * The designations of these people that wait for a signature, the newest first, and who else is still to be designated by the same acts.
 * `aspetta`: that an act `d` waits, as the archive says it.
 */
export function designazioniInAttesa(tx: Tx, operatoreIds: readonly string[], aspetta: Sql): Promise<DesignazioneInAttesa[]> {
  return tx.$queryRaw<DesignazioneInAttesa[]>`
    SELECT o.id AS "operatoreId", o.nome, o.cognome, d.id AS "attoId", d.creato_il AS "preparataIl",
           EXISTS (SELECT FROM firma_in_esame x WHERE x.erogatore_id = d.erogatore_id AND x.originale_id = d.id AND x.stato = 'IN_ESAME') AS "inEsame"
      FROM nominato n JOIN documento d ON d.erogatore_id = n.erogatore_id AND d.id = n.documento_id
      JOIN operatore o ON o.erogatore_id = n.erogatore_id AND o.id = n.operatore_id
     WHERE n.erogatore_id = varco_erogatore() AND (n.operatore_id = ANY (${[...operatoreIds]}::uuid[]) OR o.stato = 'PROPOSTO')
       AND n.documento_id IN (SELECT documento_id FROM nominato
                               WHERE erogatore_id = varco_erogatore() AND operatore_id = ANY (${[...operatoreIds]}::uuid[]))
       AND ${aspetta}
     ORDER BY d.creato_il DESC, d.id DESC, o.cognome, o.nome`;
}

/**
 * The same, with the acts and these people held to the end of the transaction, the acts first as whoever signs one holds it: two who
 * designate them at once, and who signs meanwhile, come one after the other. `mutate`: what waits is not what waited before.
 */
export async function designazioniInAttesaPerModifica(
  tx: Tx,
  operatoreIds: readonly string[],
  aspetta: Sql,
): Promise<{ readonly inAttesa: DesignazioneInAttesa[]; readonly mutate: boolean }> {
  const prima = atti(await designazioniInAttesa(tx, operatoreIds, aspetta));
  await tx.$queryRaw`
    SELECT id FROM documento WHERE erogatore_id = varco_erogatore() AND id = ANY (${prima}::uuid[]) ORDER BY id FOR UPDATE`;
  await tx.$queryRaw`
    SELECT id FROM operatore WHERE erogatore_id = varco_erogatore() AND id = ANY (${[...operatoreIds]}::uuid[]) ORDER BY id FOR UPDATE`;
  const inAttesa = await designazioniInAttesa(tx, operatoreIds, aspetta);
  return { inAttesa, mutate: String(atti(inAttesa)) !== String(prima) };
}

const atti = (inAttesa: readonly DesignazioneInAttesa[]): string[] => [...new Set(inAttesa.map(({ attoId }) => attoId))].sort();

/**
 * Designates those whom that act names and who are not enabled yet; answers whom. `copiaId`: the signed file, which is what designates.
 * `cambiato`: somebody has become another person while the act was being signed, and nobody is designated.
 */
export async function designaConAtto(
  tx: Tx,
  attoId: string,
  copiaId: string,
  stati: readonly string[],
  now: Date,
): Promise<string[] | 'cambiato'> {
  const nominati = await tx.$queryRaw<{ operatoreId: string; cambiato: boolean }[]>`
    SELECT o.id AS "operatoreId", (n.persona, n.codice_fiscale) <> (o.nome || ' ' || o.cognome, o.codice_fiscale) AS cambiato
      FROM nominato n JOIN operatore o ON o.erogatore_id = n.erogatore_id AND o.id = n.operatore_id
     WHERE n.erogatore_id = varco_erogatore() AND n.documento_id = ${attoId}::uuid ORDER BY o.id FOR UPDATE OF o`;
  if (nominati.some(({ cambiato }) => cambiato)) return 'cambiato';
  const righe = await tx.operatore.updateManyAndReturn({
    where: { id: { in: nominati.map(({ operatoreId }) => operatoreId) }, stato: { in: [...stati] } },
    data: { stato: 'DESIGNATO', designazioneDocumentoId: copiaId, designatoIl: now, versione: { increment: 1 } },
    select: { id: true },
  });
  return righe.map(({ id }) => id);
}
