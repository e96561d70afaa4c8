import type { ParteFirmataria, StatoDocumento, TipoDocumento, Verso } from '@/lib/core/documenti';
import { daColonna, type DataIso } from '@/lib/core/date';
import { nonTrovato } from '@/lib/core/errors';
import type { StatoMessaggio } from '@/lib/core/messaggi';
import type { Tx } from '@/lib/platform/db';
import { sql, type Sql } from '@/lib/platform/sql';
import type { DecisioneEsame, ParteDiChiDecide, ProvaDiFirma, StatoEsame } from './domain/prova';
import { ANNULLATO, CAMBIATO, DOMANDA_CHIUSA, FUORI_VIGORE, SOSTITUITO, SUPERATO } from './repository-sorte';
import { PERSONE } from './repository-versioni';
import type { ProtocolloView, RitiroView, TrasmissioneView } from './views';

export type RigaFascicolo = {
  readonly id: string;
  readonly tipo: TipoDocumento;
  readonly titolo: string | null;
  readonly nome: string;
  readonly mime: string;
  readonly parte: ParteFirmataria | null;
  readonly anno: number | null;
  readonly operatoreId: string | null;
  /** Of whom it speaks, where the archive knows it: whom it designates, whose card it is. */
  readonly persone: readonly string[];
  readonly originaleId: string | null;
  readonly sha256: string;
  readonly dimensione: number;
  readonly creatoIl: Date;
  /** The day that it bears, of one taken over; null for the others. */
  readonly datatoIl: DataIso | null;
  readonly stato: StatoDocumento;
  readonly verso: Verso;
  readonly versione: number;
  readonly generato: boolean;
  /** The same act has been composed again since. */
  readonly superato: boolean;
  /** Another act has taken its place before it was signed. */
  readonly sostituito: boolean;
  /** Somebody whom it names has become somebody else before it was signed. */
  readonly cambiato: boolean;
  /** Its convenzione was given up before it was signed by all. */
  readonly annullato: boolean;
  /** Its kind is not signed in the state of its convenzione. */
  readonly fuoriVigore: boolean;
  /** Its request has ended with no acceptance, and the applicant signs it no more. */
  readonly domandaChiusa: boolean;
  /** The state of the convenzione that it belongs to; null where it belongs to none. */
  readonly statoConvenzione: string | null;
  readonly firmeRichieste: readonly ParteFirmataria[];
  readonly firmeApposte: readonly ParteFirmataria[];
  readonly prova: ProvaDiFirma | null;
  /** Of a file that a person examines or has examined. */
  readonly esame: StatoEsame | null;
  /** Of one of which a person has decided. */
  readonly decisione: DecisioneEsame | null;
  readonly protocollo: ProtocolloView | null;
  readonly trasmissione: TrasmissioneView | null;
  readonly ritiro: RitiroView | null;
};

type DiChiEIlFascicolo = {
  readonly id: string;
  readonly numero: string;
  readonly ente: string;
  readonly enteId: string;
  readonly adesioneId: string | null;
  /** When and by whom it was taken over, of one that was signed elsewhere. */
  readonly presa: { readonly il: Date; readonly da: string } | null;
};

/** The convenzione as the reader may see it; otherwise the usual 404. */
export async function convenzioneDelFascicolo(tx: Tx, id: string): Promise<DiChiEIlFascicolo> {
  const [riga] = await tx.$queryRaw<(Omit<DiChiEIlFascicolo, 'presa'> & { presaIl: Date | null; presaDa: string | null })[]>`
    SELECT c.id, c.numero, e.denominazione AS ente, c.ente_id AS "enteId", c.adesione_id AS "adesioneId", p.presa_il AS "presaIl",
           p.presa_da AS "presaDa"
      FROM convenzione c JOIN ente e ON e.erogatore_id = c.erogatore_id AND e.id = c.ente_id
      LEFT JOIN convenzione_in_carico p ON p.erogatore_id = c.erogatore_id AND p.convenzione_id = c.id
     WHERE c.erogatore_id = varco_erogatore() AND c.id = ${id}::uuid`;
  if (!riga) throw nonTrovato('La convenzione');
  const { presaIl, presaDa, ...convenzione } = riga;
  return { ...convenzione, presa: presaIl !== null && presaDa !== null ? { il: presaIl, da: presaDa } : null };
}

type Letta = Omit<RigaFascicolo, 'protocollo' | 'trasmissione' | 'decisione' | 'ritiro'> & {
  ritiratoIl: Date | null;
  ritiratoDa: string | null;
  ritiroMotivo: string | null;
  decisaIl: Date | null;
  decisaDa: string | null;
  decisaMotivo: string | null;
  decisaParte: ParteDiChiDecide | null;
  registro: string | null;
  numero: string | null;
  data: Date | null;
  modo: TrasmissioneView['modo'] | null;
  destinatario: string | null;
  inviataIl: Date | null;
  esitoIl: Date | null;
  esitoNota: string | null;
  messaggio: StatoMessaggio | null;
};

function riga({
  ritiratoIl,
  ritiratoDa,
  ritiroMotivo,
  decisaIl,
  decisaDa,
  decisaMotivo,
  decisaParte,
  registro,
  numero,
  data,
  modo,
  destinatario,
  inviataIl,
  esitoIl,
  esitoNota,
  messaggio,
  ...documento
}: Letta): RigaFascicolo {
  return {
    ...documento,
    decisione: decisaIl && { da: decisaDa, il: decisaIl, motivo: decisaMotivo ?? '', parte: decisaParte },
    ritiro: ritiratoIl && { il: ritiratoIl, da: ritiratoDa, motivo: ritiroMotivo ?? '' },
    protocollo: registro !== null && numero !== null && data !== null ? { registro, numero, data: daColonna(data) } : null,
    trasmissione:
      modo !== null && destinatario !== null && inviataIl !== null
        ? { modo, destinatario, inviataIl, esitoIl: daColonna(esitoIl), nota: esitoNota, messaggio }
        : null,
  };
}

/**
 * Every document of a convenzione and of the request it was born from, those that the reader may see, the newest first. A file that was
 * taken after an examination is its signed copy; one that was not is the comune's business.
 */
export function documentiDelFascicolo(tx: Tx, { id, adesioneId }: Pick<DiChiEIlFascicolo, 'id' | 'adesioneId'>): Promise<RigaFascicolo[]> {
  return documentiChe(tx, sql`d.convenzione_id = ${id}::uuid OR (d.convenzione_id IS NULL AND d.adesione_id = ${adesioneId}::uuid)`);
}

/** A document that belongs to no dossier, with its signed copies, as those of one. */
export function documentoSenzaFascicolo(tx: Tx, id: string): Promise<RigaFascicolo[]> {
  return documentiChe(
    tx,
    sql`d.convenzione_id IS NULL AND d.adesione_id IS NULL AND (d.id = ${id}::uuid AND d.originale_id IS NULL OR d.originale_id = ${id}::uuid)`,
  );
}

async function documentiChe(tx: Tx, condizione: Sql): Promise<RigaFascicolo[]> {
  const lette = await tx.$queryRaw<Letta[]>`
    SELECT d.id, d.tipo, d.titolo, d.nome, d.mime, d.parte, d.anno, d.operatore_id AS "operatoreId", d.originale_id AS "originaleId", d.sha256,
           d.dimensione, d.creato_il AS "creatoIl", d.datato_il::text AS "datatoIl", d.stato, d.verso, d.versione, d.generato,
           d.firme_richieste AS "firmeRichieste",
           d.firme_apposte AS "firmeApposte", d.verifica AS prova, x.stato AS esame,
           x.decisa_il AS "decisaIl", nullif(concat_ws(' ', u.nome, u.cognome), '') AS "decisaDa", x.motivo AS "decisaMotivo",
           x.parte_di_chi_decide AS "decisaParte", d.ritirato_il AS "ritiratoIl", d.ritiro_motivo AS "ritiroMotivo",
           nullif(concat_ws(' ', w.nome, w.cognome), '') AS "ritiratoDa",
           ${PERSONE} AS persone, ${SUPERATO} AS superato, ${SOSTITUITO} AS sostituito, ${CAMBIATO} AS cambiato,
           ${ANNULLATO} AS annullato, ${FUORI_VIGORE} AS "fuoriVigore", ${DOMANDA_CHIUSA} AS "domandaChiusa",
           (SELECT v.stato FROM convenzione v WHERE v.erogatore_id = d.erogatore_id AND v.id = d.convenzione_id) AS "statoConvenzione",
           p.registro, p.numero, p.data, t.modo, t.destinatario, t.inviata_il AS "inviataIl",
           t.esito_il AS "esitoIl", t.esito_nota AS "esitoNota", m.stato AS messaggio
      FROM documento d
      LEFT JOIN protocollo p ON p.erogatore_id = d.erogatore_id AND p.id = d.protocollo_id
      LEFT JOIN LATERAL (SELECT * FROM trasmissione t WHERE t.erogatore_id = d.erogatore_id AND t.documento_id = d.id
                          ORDER BY t.inviata_il DESC, t.esito NULLS FIRST LIMIT 1) t ON true
      LEFT JOIN firma_in_esame x ON x.erogatore_id = d.erogatore_id AND x.documento_id = d.id
      LEFT JOIN utente u ON u.erogatore_id = x.erogatore_id AND u.id = x.decisa_da
      LEFT JOIN utente w ON w.erogatore_id = d.erogatore_id AND w.id = d.ritirato_da
      LEFT JOIN messaggio m ON m.erogatore_id = t.erogatore_id AND m.id = t.messaggio_id
     WHERE d.erogatore_id = varco_erogatore() AND (${condizione})
       AND (d.tipo <> 'FIRMA_IN_ESAME' OR varco_ente() IS NULL AND x.stato <> 'ACCETTATA')
     ORDER BY d.creato_il DESC, d.versione DESC, d.id`;
  return lette.map(riga);
}

/** The entries of protocol of a request that have no document of their own: it was sent through Varco. */
export async function protocolliDellaDomanda(tx: Tx, adesioneId: string | null): Promise<(ProtocolloView & { oggetto: string })[]> {
  if (adesioneId === null) return [];
  const righe = await tx.protocollo.findMany({
    where: { adesioneId, documentoId: null, annullatoIl: null },
    select: { registro: true, numero: true, data: true, oggetto: true },
  });
  return righe.map((voce) => ({ ...voce, data: daColonna(voce.data) as DataIso }));
}
