import { aColonna, addGiorni, inizioGiornata, type DataIso } from '@/lib/core/date';
import type { Tx } from '@/lib/platform/db';
import { sql } from '@/lib/platform/sql';
import { vociDove } from './repository-registro';
import type { RegistroGiornalieroView, VoceProtocollo } from './views';

/** Days looked for at each turn of the calendar: a comune that has just begun catches up in a few. */
const GIORNI_PER_VOLTA = 60;
/** Archived registers shown beside the list. */
const MOSTRATI = 10;

/** What Varco has entered, or annulled, on that day, the first entry first. */
export async function vociDelGiorno(tx: Tx, giorno: DataIso): Promise<VoceProtocollo[]> {
  const [da, a] = [inizioGiornata(giorno), inizioGiornata(addGiorni(giorno, 1))];
  const voci = await vociDove(
    tx,
    sql`p.erogatore_id = varco_erogatore() AND p.origine = 'VARCO' AND (p.registrato_il >= ${da}::timestamptz AND p.registrato_il < ${a}::timestamptz
        OR p.annullato_il >= ${da}::timestamptz AND p.annullato_il < ${a}::timestamptz)`,
  );
  return voci.sort((prima, dopo) => prima.registratoIl.getTime() - dopo.registratoIl.getTime() || (prima.numero < dopo.numero ? -1 : 1));
}

/** The days before today on which something was entered or annulled, of which the archive has no register: the oldest first. */
export async function giorniDaArchiviare(tx: Tx, oggi: DataIso): Promise<DataIso[]> {
  const righe = await tx.$queryRaw<{ giorno: DataIso }[]>`
    SELECT g.giorno::text AS giorno
      FROM (SELECT (registrato_il AT TIME ZONE 'Europe/Rome')::date AS giorno FROM protocollo WHERE erogatore_id = varco_erogatore() AND origine = 'VARCO'
             UNION
            SELECT (annullato_il AT TIME ZONE 'Europe/Rome')::date FROM protocollo
             WHERE erogatore_id = varco_erogatore() AND origine = 'VARCO' AND annullato_il IS NOT NULL) g
     WHERE g.giorno < ${oggi}::date
       AND NOT EXISTS (SELECT FROM documento d WHERE d.erogatore_id = varco_erogatore() AND d.giorno = g.giorno)
     ORDER BY g.giorno LIMIT ${GIORNI_PER_VOLTA}::int`;
  return righe.map(({ giorno }) => giorno);
}

/** The daily registers in the archive: of that day, or the last ones. */
export function giornalieri(tx: Tx, giorno?: DataIso): Promise<RegistroGiornalieroView[]> {
  return tx.documento.findMany({
    where: { giorno: giorno === undefined ? { not: null } : aColonna(giorno) },
    select: { id: true, titolo: true, nome: true, sha256: true, dimensione: true, creatoIl: true },
    orderBy: { giorno: 'desc' },
    take: MOSTRATI,
  });
}
