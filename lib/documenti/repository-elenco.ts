import { daColonna } from '@/lib/core/date';
import type { ParteFirmataria, TipoDocumento } from '@/lib/core/documenti';
import type { Tx } from '@/lib/platform/db';
import { firmaNota, type FirmaNota } from './domain/firma-del-file';
import { firmaAttesa, type ChiCarica } from './domain/firma-attesa';
import { nomiDistinti, type DaNominare } from './domain/nomi';
import type { ProvaDiFirma } from './domain/prova';
import { siApre } from './domain/si-apre';
import type { FattiDocumento } from './domain/stati';
import { esamiAperti } from './repository-esame';
import { ANNULLATO, CAMBIATO, FUORI_VIGORE, SOSTITUITO, SUPERATO } from './repository-sorte';
import { GEMELLI, PERSONE } from './repository-versioni';
import type { DocumentoView } from './views';

export const PER_PAGINA = 30;

type Riga = Omit<
  DocumentoView,
  'etichetta' | 'protocollo' | 'firmeRichieste' | 'firmeApposte' | keyof FirmaNota | 'siApre' | 'attesa' | 'inEsame'
> &
  FattiDocumento & {
    readonly parte: ParteFirmataria | null;
    readonly anno: number | null;
    readonly titolo: string | null;
    readonly persone: readonly string[];
    readonly gemelli: readonly Date[];
    readonly attoTipo: TipoDocumento | null;
    readonly attoTitolo: string | null;
    readonly attoAnno: number | null;
    readonly attoIl: Date | null;
    readonly prova: ProvaDiFirma | null;
    readonly generato: boolean;
    readonly mime: string;
    readonly statoConvenzione: string;
    readonly numeroProtocollo: string | null;
    readonly dataProtocollo: Date | null;
  };

/** The act that a copy signs, which names the same people and has the same ones beside it. */
function attoDi({ attoTipo: tipo, attoTitolo: titolo, attoAnno: anno, attoIl: creatoIl, persone, gemelli }: Riga): DaNominare | null {
  return tipo !== null && creatoIl !== null ? { tipo, titolo, anno, creatoIl, persone, gemelli } : null;
}

/** One page of the documents of the convenzioni that the reader may see (row-level security), those of `ambito` if it names any; the newest first. */
export async function paginaDocumenti(
  tx: Tx,
  pagina: number,
  ambito: readonly string[],
  chi: ChiCarica,
): Promise<{ righe: DocumentoView[]; totale: number }> {
  const righe = await tx.$queryRaw<Riga[]>`
    SELECT d.id, d.tipo, d.parte, d.anno, d.titolo, d.nome, d.dimensione, d.creato_il AS "creatoIl",
           c.numero AS convenzione, c.id AS "convenzioneId", c.stato AS "statoConvenzione",
           d.stato, d.verso, d.firme_richieste AS "firmeRichieste", d.firme_apposte AS "firmeApposte", d.generato, d.verifica AS prova, d.mime,
           d.originale_id IS NOT NULL AS copia,
           (SELECT count(*)::int FROM documento s WHERE s.erogatore_id = d.erogatore_id AND s.originale_id = d.id AND s.stato <> 'RITIRATO'
               AND s.verifica ->> 'esito' = 'AUTOGRAFA') AS autografe,
           ${SUPERATO} AS superato, ${SOSTITUITO} AS sostituito, ${CAMBIATO} AS cambiato,
           ${ANNULLATO} AS annullato, ${FUORI_VIGORE} AS "fuoriVigore",
           ${PERSONE} AS persone, ${GEMELLI} AS gemelli, a.tipo AS "attoTipo", a.titolo AS "attoTitolo", a.anno AS "attoAnno", a.creato_il AS "attoIl",
           p.numero AS "numeroProtocollo", p.data AS "dataProtocollo"
      FROM documento d JOIN convenzione c ON c.erogatore_id = d.erogatore_id AND c.id = d.convenzione_id
      LEFT JOIN documento a ON a.erogatore_id = d.erogatore_id AND a.id = d.originale_id
      LEFT JOIN protocollo p ON p.erogatore_id = d.erogatore_id AND p.id = d.protocollo_id
     WHERE d.erogatore_id = varco_erogatore() AND d.tipo <> 'FIRMA_IN_ESAME' AND (${ambito.length === 0} OR c.id = ANY (${[...ambito]}::uuid[]))
     ORDER BY d.creato_il DESC, d.id LIMIT ${PER_PAGINA}::int OFFSET ${(pagina - 1) * PER_PAGINA}::int`;
  const convenzioneId = ambito.length > 0 ? { in: [...ambito] } : { not: null };
  const esami = await esamiAperti(
    tx,
    righe.map(({ id }) => id),
  );
  const nomi = nomiDistinti(righe.map((riga) => ({ ...riga, atto: attoDi(riga) })));
  return {
    righe: righe.map(
      (
        { numeroProtocollo: numero, dataProtocollo: data, prova, generato, mime, verso, copia = false, statoConvenzione, ...riga },
        posto,
      ) => ({
        ...riga,
        etichetta: nomi[posto] ?? riga.nome,
        siApre: siApre({ generato, mime }),
        firmeRichieste: riga.firmeRichieste.length,
        firmeApposte: riga.firmeApposte.length,
        ...firmaNota(prova),
        ...firmaAttesa({ ...riga, generato, verso, copia, statoConvenzione }, chi, esami),
        protocollo: numero !== null && data !== null ? { numero, data: daColonna(data) } : null,
      }),
    ),
    totale: await tx.documento.count({ where: { convenzioneId, tipo: { not: 'FIRMA_IN_ESAME' } } }),
  };
}
