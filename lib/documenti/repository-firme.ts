import type { ParteFirmataria, StatoDocumento } from '@/lib/core/documenti';
import type { Tx } from '@/lib/platform/db';
import type { ParteDiChiDecide, ProvaDiFirma, StatoEsame } from './domain/prova';

/** The copy that a party handed in and that counts as its signature. */
export type CopiaDiParte = {
  readonly id: string;
  readonly nome: string;
  readonly mime: string;
  readonly parte: ParteFirmataria;
  readonly creatoIl: Date;
  readonly creatoDa: string | null;
  readonly stato: StatoDocumento;
  readonly prova: ProvaDiFirma | null;
};

/** The signed copies of a document, in the order in which they came. */
export async function copieDiParte(tx: Tx, originaleId: string): Promise<CopiaDiParte[]> {
  const righe = await tx.documento.findMany({
    where: { originaleId, tipo: { not: 'FIRMA_IN_ESAME' }, stato: { not: 'RITIRATO' }, parte: { not: null } },
    select: { id: true, nome: true, mime: true, parte: true, creatoIl: true, creatoDa: true, stato: true, prova: true },
    orderBy: { creatoIl: 'asc' },
  });
  return righe as unknown as CopiaDiParte[];
}

export type EsameDelDocumento = {
  readonly id: string;
  readonly stato: StatoEsame;
  readonly parte: ParteFirmataria;
  readonly documentoId: string;
  readonly nome: string;
  readonly caricataIl: Date;
  readonly decisaIl: Date | null;
  readonly decisaDa: string | null;
  readonly motivo: string | null;
  readonly parteDiChiDecide: ParteDiChiDecide | null;
};

/** The last file of which a person had to judge, for a document; null where there was none. */
export async function ultimoEsame(tx: Tx, originaleId: string): Promise<EsameDelDocumento | null> {
  const [riga] = await tx.$queryRaw<EsameDelDocumento[]>`
    SELECT x.id, x.stato, x.parte, x.documento_id AS "documentoId", f.nome, x.caricata_il AS "caricataIl", x.decisa_il AS "decisaIl", x.motivo,
           x.parte_di_chi_decide AS "parteDiChiDecide",
           nullif(concat_ws(' ', u.nome, u.cognome), '') AS "decisaDa"
      FROM firma_in_esame x
      JOIN documento f ON f.erogatore_id = x.erogatore_id AND f.id = x.documento_id
      LEFT JOIN utente u ON u.erogatore_id = x.erogatore_id AND u.id = x.decisa_da
     WHERE x.erogatore_id = varco_erogatore() AND x.originale_id = ${originaleId}::uuid
     ORDER BY x.caricata_il DESC, x.stato = 'IN_ESAME' DESC LIMIT 1`;
  return riga ?? null;
}
