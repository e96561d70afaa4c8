import { addGiorni, inizioGiornata, oggi, type DataIso } from '@/lib/core/date';
import { nonTrovato } from '@/lib/core/errors';
import { nominativo } from '@/lib/core/nominativo';
import type { OrigineSospensione } from '@/lib/core/sospensione';
import type { StatoConvenzione } from '@/lib/convenzioni/domain/stati';
import type { Tx } from '@/lib/platform/db';
import { STATI_CHE_ENTRANO } from '@/lib/core/utilizzabile';
import { raccogliereConteggi, type Gruppo } from './domain/conteggi';
import type { DatiRelazione } from './domain/relazione';
import { vitaDi } from './vita-della-convenzione';

/** Everything that the report of one convenzione says about one year: aggregates only, never the rows. */
export async function contare(tx: Tx, convenzioneId: string, anno: number, now: Date): Promise<DatiRelazione> {
  const convenzione = await tx.convenzione.findFirst({ where: { id: convenzioneId } });
  if (!convenzione) throw nonTrovato('La convenzione');
  const [ente, erogatore] = await Promise.all([
    tx.ente.findFirstOrThrow({ where: { id: convenzione.enteId }, select: { denominazione: true } }),
    tx.erogatore.findFirstOrThrow({ select: { denominazione: true } }),
  ]);
  const dal = inizioGiornata(`${anno}-01-01`);
  const al = inizioGiornata(addGiorni(`${anno}-12-31`, 1));

  // One reading of the partitions of the year: operator × month × operation × purpose, summed again in memory.
  const gruppi = await tx.$queryRaw<Gruppo[]>`
    SELECT extract(month FROM istante AT TIME ZONE 'Europe/Rome')::int AS mese, coalesce(nominativo, 'non identificato') AS operatore,
           operazione, esito, oggetto, finalita, (riferimento IS NULL) AS "senzaRiferimento", count(*)::int AS numero, max(istante) AS ultimo
      FROM registro
     WHERE erogatore_id = varco_erogatore() AND convenzione_id = ${convenzioneId}::uuid AND categoria = 'CONSULTAZIONE'
       AND istante >= ${dal}::timestamptz AND istante < ${al}::timestamptz
     GROUP BY 1, 2, 3, 4, 5, 6, 7`;
  const sospensioni = await tx.sospensione.findMany({
    where: { convenzioneId, dispostaIl: { gte: dal, lt: al } },
    orderBy: { dispostaIl: 'asc' },
  });
  const disabilitati = await tx.operatore.findMany({
    where: { convenzioneId, disabilitatoIl: { gte: dal, lt: al } },
    orderBy: { disabilitatoIl: 'asc' },
  });
  const operatoriAttivi = await tx.operatore.count({
    where: { convenzioneId, stato: { in: [...STATI_CHE_ENTRANO] } },
  });
  const fine = `${anno}-12-31`;
  const adesso = oggi(now);

  return {
    anno,
    erogatore: erogatore.denominazione,
    ente: ente.denominazione,
    convenzione: convenzione.numero,
    stato: convenzione.stato as StatoConvenzione,
    ...vitaDi(convenzione),
    finoAl: adesso < fine ? adesso : fine,
    ...raccogliereConteggi(gruppi),
    operatoriAttivi,
    sospensioni: sospensioni.map((s) => ({
      origine: s.origine as OrigineSospensione,
      dal: oggi(s.dispostaIl),
      al: fineSospensione(s.revocataIl, convenzione.cessataIl),
      motivo: s.motivo,
    })),
    disabilitazioni: disabilitati.flatMap((o) =>
      o.disabilitatoIl ? [{ operatore: nominativo(o), il: oggi(o.disabilitatoIl), motivo: o.motivo ?? '–' }] : [],
    ),
  };
}

/** A suspension that nobody revoked ends with its convenzione; null while it lasts. */
function fineSospensione(revocataIl: Date | null, cessataIl: Date | null): DataIso | null {
  const fine = revocataIl ?? cessataIl;
  return fine && oggi(fine);
}
